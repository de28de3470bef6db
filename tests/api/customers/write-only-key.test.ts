/** A key with the scope `write` alone writes about customers; what it learns of them is in docs/decisions/who-is-a-customer.md. */
import { describe, expect, test } from "vitest";
import { listOpenAppointmentProposals } from "#db/queries/appointment-proposals";
import { listSealedContactPoints } from "#db/queries/contact-points";
import { listOpenInvitations } from "#db/queries/invitations";
import { everyDoor } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, shareTestApi, type TestApi } from "#tests/support/test-api";
import type { Preferences } from "~/domain/preference/preference";
import type { ApiClient } from "~/domain/programs/api-client";
import { closeAccount } from "~/operations/customers/close-account.server";
import { acceptAppointment, declineAppointment } from "~/operations/wishes/answer-appointment.server";
import { proposeOtherTime } from "~/operations/wishes/propose-other-time.server";

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

describe("what a door answers to a key that may only write", () => {
  const shared = shareTestApi(openHouse);

  /** Whoever writes, what came of it by its status, and every field that was told. */
  type Told = [door: string, status: number, fields: string[]];

  const doors: Told[] = [
    ["POST /messages", 201, ["invitation"]],
    ["POST /messages", 200, ["invitation"]],
    ["DELETE /invitations/{id}", 204, []],
    ["POST /contacts", 201, ["id"]],
    ["POST /contacts", 200, ["id"]],
    ["POST /appointments", 201, ["id"]],
    ["POST /appointments/{id}/times", 201, ["id"]],
    ["POST /appointments/{id}/answer", 204, []],
    ["POST /appointments/{id}/call-off", 204, []],
    ["POST /introductions", 201, ["id"]],
    ["POST /portal-links", 201, ["expiresAt", "id", "url"]],
    ["DELETE /portal-links", 200, []],
    ["PUT ", 200, ["id", "preferenceVersion"]],
    ["PUT ", 201, ["id", "preferenceVersion"]],
    ["PATCH /contact-points/{id}", 200, ["id", "preferenceVersion"]],
    ["PUT /preferences", 409, ["version"]],
    ["PUT /preferences", 200, ["version"]],
  ];

  test("is the name of what it wrote, and of the customer the version: no field more, at no door", async () => {
    const { context } = shared();
    const send = await keyTo(shared());
    const told: Told[] = [];
    const at = async (method: string, path: string, body?: unknown, place = path, customer?: string) => {
      const response = await send(method, path, body, customer);
      const text = await response.text();
      const answer = text === "" ? {} : JSON.parse(text);
      told.push([`${method} ${place}`, response.status, Object.keys(answer).sort()]);
      return answer as { id: string; invitation: string };
    };
    const customerId = "aylin-demir";
    const pointId = (await listSealedContactPoints(context.db.reader, customerId)).find(
      ({ kind }) => kind === "email",
    )!.id;
    const { invitation } = await at("POST", "/messages", message);
    await at("POST", "/messages", message);
    await at("DELETE", `/invitations/${invitation}`, undefined, "/invitations/{id}");
    await at("POST", "/contacts", { ...contact, source: "call-1" });
    await at("POST", "/contacts", { ...contact, source: "call-1" });
    const { id: proposed } = await at("POST", "/appointments", appointment);
    await acceptAppointment(context, { customerId, id: proposed });
    const agreed = await findAgreed(context);
    const later = { staff: "keller", from: "2026-12-01T18:00:00+01:00", until: "2026-12-01T18:30:00+01:00" };
    await at("POST", `/appointments/${agreed}/times`, later, "/appointments/{id}/times");
    const asked = await askForOtherTime(context);
    const accept = { staff: "keller", answer: "accept" };
    await at("POST", `/appointments/${asked}/answer`, accept, "/appointments/{id}/answer");
    const moved = await findAgreed(context);
    await at("POST", `/appointments/${moved}/call-off`, { staff: "keller" }, "/appointments/{id}/call-off");
    await at("POST", "/introductions", introduction);
    await at("POST", "/portal-links", {});
    await at("DELETE", "/portal-links");
    await at("PUT", "", person);
    await at("PUT", "", person, "", "crm:4711");
    await at("PATCH", `/contact-points/${pointId}`, { bad: true }, "/contact-points/{id}");
    await at("PUT", "/preferences", { preferences, basedOnVersion: 7 });
    await at("PUT", "/preferences", { preferences, basedOnVersion: 1 });
    expect(told).toEqual(doors);
    const tried = new Set(told.map(([door]) => door.replace(" ", " /api/v1/customers/{reference}")));
    const listed = everyDoor.filter(
      ({ door }) => door.guard.scopes?.includes("write") && door.name !== "readHouse",
    );
    expect(listed.map(({ method, door }) => `${method} ${door.path}`).sort()).toEqual([...tried].sort());

    async function findAgreed({ db, clock }: TestApi["context"]) {
      const open = await listOpenInvitations(db.reader, [customerId], clock());
      return open.get(customerId)!.find(({ source }) => source === "appointment")!.id;
    }

    /** The customer answers the time that was proposed by another. */
    async function askForOtherTime(house: TestApi["context"]) {
      const [proposal] = await listOpenAppointmentProposals(house.db.reader, customerId, house.clock());
      const from = Date.parse("2026-12-03T17:00:00+01:00");
      const time = { from, until: from + 1_800_000, by: null };
      const made = await proposeOtherTime(house, { customerId, id: proposal!.id, ...time });
      if (made.kind !== "proposed") throw new Error(made.fault);
      return made.id;
    }
  });

  test("is not why something cannot be: that the customer said no, has yet to answer, or is leaving", async () => {
    const api = await openTestApi();
    const { context } = api;
    await openHouse(context);
    const customerId = "aylin-demir";
    const [writer, reader] = [await keyTo(api), await keyTo(api, { scopes: ["read", "write"] })];
    const told = async (path: string, body: object) => {
      const [one, other] = [await writer("POST", path, body), await reader("POST", path, body)];
      return [(await expectProblem(one, 409)).detail, (await expectProblem(other, 409)).detail];
    };
    const { id } = await (await writer("POST", "/appointments", appointment)).json();
    await writer("POST", "/introductions", introduction);
    expect(await told("/introductions", introduction)).toEqual([
      "This member of staff cannot introduce anybody to the customer.",
      "One by this member of staff waits for an answer already.",
    ]);
    await declineAppointment(context, { customerId, id });
    expect(await told("/appointments", appointment)).toEqual([
      "This person could not be in touch with the customer in that way.",
      "The customer declined a proposal of this person a short while ago.",
    ]);
    await closeAccount(context, { customerId, refusesContacts: false, language: "de", tokenHash: null });
    expect(await told("/messages", { ...message, source: "mail-2" })).toEqual([
      "No answer can be opened for this.",
      "The customer is leaving: nothing is opened for them any more.",
    ]);
  });
});

describe("whether somebody is a customer", () => {
  const shared = shareTestApi(openHouse);
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
