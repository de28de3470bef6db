/** A key with the scope `write` alone writes about customers; what it learns of them is in docs/decisions/who-is-a-customer.md. */
import { describe, expect, test } from "vitest";
import { everyDoor } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, shareTestApi, type TestApi } from "#tests/support/test-api";
import type { Preferences } from "~/domain/preference/preference";
import type { ApiClient } from "~/domain/programs/api-client";

const chosen = {
  people: { mode: "ranked", ranked: ["keller"] },
  topics: { advice: ["phone"] },
} satisfies Omit<Preferences, "timeZone">;
const preferences = { timeZone: "Europe/Berlin", people: { mode: "nobody" }, topics: {} };
const stretch = { from: "2026-12-01T17:00:00+01:00", until: "2026-12-01T17:30:00+01:00" };
const appointment = { staff: "keller", channel: "phone", topic: "advice", ...stretch };
const introduction = {
  proposedBy: "keller",
  staff: "orth",
  area: "werkstatt",
  reason: "Sie kennt Ihr Auto.",
};
const message = {
  ...{ channel: "email", topic: "advice", staff: "keller" },
  ...{ receivedAt: "2026-11-24T16:00:00Z", source: "mail-1" },
};
const contact = {
  ...{ sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" },
  ...{ at: "2026-11-24T16:00:00Z", outcome: "reached" },
};
const person = { name: { givenName: "Aylin", familyName: "Demir" } };

async function openHouse(context: TestApi["context"]) {
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", chosen);
}

async function keyTo(api: TestApi, facts: Partial<ApiClient> = {}) {
  const headers = { Authorization: `Bearer ${await api.createKey({ scopes: ["write"], ...facts })}` };
  return (method: string, path: string, body?: unknown, customer = "aylin-demir") =>
    api.send(method, `/api/v1/customers/${customer}${path}`, body, headers);
}

describe("what is on record of a customer", () => {
  async function open() {
    const api = await openTestApi();
    await openHouse(api.context);
    const looks = async () =>
      (await api.context.db.reader.selectFrom("look").select("viewer_id").execute()).length;
    const pointId = async () =>
      (await api.context.db.reader.selectFrom("contact_point").select("id").executeTakeFirstOrThrow()).id;
    return { api, looks, pointId };
  }

  test("is not told to a key that may only write, whatever it writes", async () => {
    const { api, looks, pointId } = await open();
    const send = await keyTo(api);
    const told = async (response: Promise<Response>) => [
      (await response).status,
      await (await response).json(),
    ];
    const point = `/contact-points/${await pointId()}`;
    const named = (preferenceVersion: number) => ({ id: "aylin-demir", preferenceVersion });
    expect(await told(send("PUT", "", person))).toEqual([200, named(1)]);
    expect(await told(send("PATCH", point, { refusedChannels: ["phone"] }))).toEqual([200, named(1)]);
    const record = (basedOnVersion: number) => send("PUT", "/preferences", { preferences, basedOnVersion });
    expect(await told(record(7))).toEqual([409, { version: 1 }]);
    expect(await told(record(1))).toEqual([200, { version: 2 }]);
    expect(await looks()).toBe(0);
  });

  test.each<[string, (send: Awaited<ReturnType<typeof keyTo>>, point: string) => Promise<Response>, string]>([
    ["PUT", (send) => send("PUT", "", person), "assignments"],
    ["PATCH", (send, id) => send("PATCH", `/contact-points/${id}`, { bad: true }), "contactPoints"],
    ["recording", (send) => send("PUT", "/preferences", { preferences, basedOnVersion: 1 }), "holds"],
    ["a conflict", (send) => send("PUT", "/preferences", { preferences, basedOnVersion: 7 }), "changes"],
  ])(
    "is told by %s to a key that reads too, and the customer reads that it looked",
    async (_by, write, member) => {
      const { api, looks, pointId } = await open();
      const answer = await write(await keyTo(api, { scopes: ["read", "write"] }), await pointId());
      expect(await answer.json()).toHaveProperty(member);
      expect(await looks()).toBe(1);
    },
  );
});

describe("whether somebody is a customer", () => {
  const shared = shareTestApi("sqlite", openHouse);
  const automated = { senders: [{ type: "automated" as const }] };

  type Refused = [what: string, method: string, path: string, body: object | undefined, status: number];

  /** Judged before anybody is looked up. */
  const senders: Refused[] = [
    ["an appointment", "POST", "/appointments", appointment, 422],
    ["another time", "POST", "/appointments/any/times", { staff: "keller", ...stretch }, 422],
    ["an answer to a time", "POST", "/appointments/any/answer", { staff: "keller", answer: "accept" }, 422],
    ["a calling off", "POST", "/appointments/any/call-off", { staff: "keller" }, 422],
    ["an introduction", "POST", "/introductions", introduction, 422],
    ["a message", "POST", "/messages", message, 403],
    ["a message to whoever is there", "POST", "/messages", { ...message, staff: undefined }, 403],
    ["a contact", "POST", "/contacts", contact, 403],
    ["a choice", "PUT", "/preferences", { preferences, basedOnVersion: 1, recordedBy: "keller" }, 403],
  ];

  test.each(senders)(
    "is not told by a key that speaks for others: %s",
    async (_what, method, path, body, status) => {
      const send = await keyTo(shared(), automated);
      const known = await expectProblem(await send(method, path, body), status);
      expect(await expectProblem(await send(method, path, body, "nobody"), status)).toEqual(known);
    },
  );

  const unknown = { ...preferences, people: { mode: "ranked", ranked: ["stranger"] } };
  const faulty: Refused[] = [
    ["an appointment's channel", "POST", "/appointments", { ...appointment, channel: "pigeon" }, 422],
    ["an appointment's time", "POST", "/appointments", { ...appointment, until: stretch.from }, 422],
    ["an introduction's colleague", "POST", "/introductions", { ...introduction, staff: "stranger" }, 422],
    ["a message's channel", "POST", "/messages", { ...message, channel: "pigeon" }, 422],
    ["a message's staff", "POST", "/messages", { ...message, staff: "stranger" }, 422],
    ["a contact's topic", "POST", "/contacts", { ...contact, topic: "horoscopes" }, 422],
    ["a contact's channel", "POST", "/contacts", { ...contact, channel: "pigeon" }, 422],
    ["a contact's time", "POST", "/contacts", { ...contact, at: "2027-01-01T00:00:00Z" }, 422],
    ["a choice's people", "PUT", "/preferences", { preferences: unknown, basedOnVersion: 1 }, 422],
    ["a choice without a version", "PUT", "/preferences", { preferences }, 428],
    ["a customer's contact person", "PUT", "", { ...person, contactPerson: "stranger" }, 422],
  ];

  test.each(faulty)(
    "is not told by a body that is at fault: %s",
    async (_what, method, path, body, status) => {
      const send = await keyTo(shared());
      const known = await expectProblem(await send(method, path, body), status);
      expect(await expectProblem(await send(method, path, body, "nobody"), status)).toEqual(known);
    },
  );

  /** The same for somebody whom it does not concern and for nobody. */
  const alike: Refused[] = [
    ["an appointment", "POST", "/appointments", { ...appointment, staff: "wolf" }, 409],
    ["another time", "POST", "/appointments/any/times", { staff: "keller", ...stretch }, 409],
    ["an answer to a time", "POST", "/appointments/any/answer", { staff: "keller", answer: "accept" }, 409],
    ["a calling off", "POST", "/appointments/any/call-off", { staff: "keller" }, 409],
    ["an introduction", "POST", "/introductions", { ...introduction, proposedBy: "wolf" }, 409],
    ["a withdrawal", "DELETE", "/invitations/any", undefined, 404],
    ["a contact point", "PATCH", "/contact-points/any", { bad: true }, 404],
    ["an end to all links", "DELETE", "/portal-links", undefined, 200],
    ["a link to unsubscribe", "POST", "/unsubscribe-links", { topic: "offers", channel: "email" }, 403],
  ];

  test.each(alike)(
    "is not told where one answer stands for both: %s",
    async (_what, method, path, body, status) => {
      const send = await keyTo(shared());
      const known = await send(method, path, body);
      const nobody = await send(method, path, body, "nobody");
      expect([known.status, nobody.status]).toEqual([status, status]);
      expect(await nobody.json()).toEqual(await known.json());
    },
  );

  /** What would be lost without a word (docs/decisions/who-is-a-customer.md). */
  const told: [what: string, method: string, path: string, body: object][] = [
    ["a message", "POST", "/messages", message],
    ["a contact", "POST", "/contacts", contact],
    ["a choice", "PUT", "/preferences", { preferences, basedOnVersion: 1 }],
    ["a link for a letter", "POST", "/portal-links", {}],
    ["a customer by our own id", "PUT", "", person],
  ];

  test.each(told)("is told to whoever would record of nobody: %s", async (_what, method, path, body) => {
    const send = await keyTo(shared());
    await expectProblem(await send(method, path, body, "nobody"), 404);
  });

  test("has been thought of at every door that writes about one", () => {
    const tried = [...senders, ...faulty, ...alike, ...told].map(
      ([, method, path]) => `${method} /api/v1/customers/{reference}${path.replace("/any", "/{id}")}`,
    );
    const doors = everyDoor.filter(
      ({ door }) => door.path.includes("{reference}") && door.guard.scopes?.includes("write"),
    );
    const ofCustomers = doors.filter(({ door }) => door.path.startsWith("/api/v1/customers"));
    expect(ofCustomers.length).toBeGreaterThan(10);
    for (const { method, door } of ofCustomers) expect(tried).toContain(`${method} ${door.path}`);
  });

  test("an invitation for a member of staff is not there for a key that speaks for others", async () => {
    const { invitation } = await (await (await keyTo(shared()))("POST", "/messages", message)).json();
    const withdraw = async (facts: Partial<ApiClient>) =>
      (await (await keyTo(shared(), facts))("DELETE", `/invitations/${invitation}`)).status;
    expect(await withdraw(automated)).toBe(404);
    expect(await withdraw({ senders: [{ type: "staff", id: "wolf" }] })).toBe(404);
    expect(await withdraw({ senders: [{ type: "staff", id: "keller" }] })).toBe(204);
  });
});
