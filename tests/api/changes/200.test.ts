import { expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, type TestApi } from "#tests/support/test-api";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { closeAccount } from "~/operations/customers/close-account.server";
import { keepAccount } from "~/operations/customers/keep-account.server";
import { revokeApiClient } from "~/operations/programs/revoke-api-client.server";
import { makeWish } from "~/operations/wishes/make-wish.server";
import { proposeOtherTime } from "~/operations/wishes/propose-other-time.server";

const path = "/api/v1/changes";

interface ChangePage {
  changes: { kind: string; customer: string | null; at: string; data: { invitationId?: string } }[];
  cursor: string;
  hasMore: boolean;
}

async function follow({ send }: TestApi, query = ""): Promise<ChangePage> {
  const response = await send("GET", `${path}${query}`);
  expect(response.status).toBe(200);
  return response.json();
}

test("tells that Aylin Demir decided, and no word of what she decided", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "ranked", ranked: ["keller"] } });
  const { changes, hasMore } = await follow(api);
  const at = "2026-11-24T16:12:00Z";
  expect({ changes, hasMore }).toEqual({
    hasMore: false,
    changes: [
      { kind: "preference.changed", customer: "aylin-demir", at, data: { version: 1 } },
      {
        kind: "assignment.changed",
        customer: "aylin-demir",
        at,
        data: { area: null, from: null, to: "keller" },
      },
    ],
  });
});

test("goes on behind the cursor, page by page", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "ranked", ranked: ["keller"] } });
  const first = await follow(api, "?limit=1");
  expect(first).toMatchObject({ hasMore: true, changes: [{ kind: "preference.changed" }] });
  const second = await follow(api, `?limit=1&after=${first.cursor}`);
  expect(second).toMatchObject({ hasMore: false, changes: [{ kind: "assignment.changed" }] });
  expect(await follow(api, `?after=${second.cursor}`)).toEqual({ ...second, changes: [] });
});

test("begins with this moment for whoever asks for it", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "nobody" } });
  const { cursor, changes } = await follow(api, "?after=newest");
  expect(changes).toEqual([]);
  await enterCustomer(api.context, "Karl Vogt", { people: { mode: "nobody" } });
  expect((await follow(api, `?after=${cursor}`)).changes).toMatchObject([{ customer: "karl-vogt" }]);
});

test("holds an empty answer back until something happens", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  const waiting = follow(api, "?wait=20");
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "nobody" } });
  expect((await waiting).changes).toHaveLength(1);
});

test("tells nothing to a key that was revoked while it waited: 401", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  const key = await api.createKey({ id: "crm", scopes: ["read"] });
  const waiting = api.send("GET", `${path}?wait=20`, undefined, { Authorization: `Bearer ${key}` });
  const readLastUse = async () =>
    (
      await api.context.db.reader
        .selectFrom("api_key")
        .select("last_used_at")
        .where("client_id", "=", "crm")
        .executeTakeFirstOrThrow()
    ).last_used_at;
  await expect.poll(readLastUse).not.toBeNull();
  await revokeApiClient(api.context, "crm");
  await enterCustomer(api.context, "Aylin Demir", { people: { mode: "nobody" } });
  await expectProblem(await waiting, 401);
});

test("tells who was contacted how and about what, and that the wish which it answered is over", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  const customerId = await enterCustomer(api.context, "Aylin Demir", { people: { mode: "nobody" } });
  const from = api.context.clock();
  const wish = { source: "wish", channel: "phone", topic: null, staff: "keller", note: "" } as const;
  const made = await makeWish(api.context, { ...wish, customerId, from, until: from + 3_600_000 });
  const { cursor } = await follow(api, "?after=newest");
  const sender = { type: "staff", id: "keller" } as const;
  const request = { sender, channel: "phone", topic: "advice" };
  const call = { customerId, request, at: from, recordedBy: "keller" };
  await recordContact(api.context, { ...call, outcome: "not_reached" });
  await recordContact(api.context, { ...call, outcome: "reached" });
  const { changes } = await follow(api, `?after=${cursor}`);
  const told = { ...request, contactId: expect.any(String) };
  expect(changes.map(({ kind, data }) => ({ kind, data }))).toEqual([
    { kind: "contact.recorded", data: { ...told, outcome: "not_reached" } },
    { kind: "contact.recorded", data: { ...told, outcome: "reached" } },
    { kind: "invitation.closed", data: { invitationId: made.kind === "made" && made.id } },
  ]);
});

test("names wishes, appointments and times asked for by the ids that the customer's list of invitations has", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  const people = { mode: "ranked" as const, ranked: ["keller"] };
  const customerId = await enterCustomer(api.context, "Aylin Demir", {
    people,
    topics: { advice: ["phone"] },
  });
  const aylin = `/api/v1/customers/${customerId}`;
  const post = async (path: string, body: object) => (await api.post(`${aylin}/${path}`, body)).json();
  const list = async (): Promise<{ id: string; state: string; source: string }[]> =>
    (await (await api.send("GET", `${aylin}/invitations`)).json()).invitations;
  const { cursor } = await follow(api, "?after=newest");
  await post("messages", { channel: "email", receivedAt: "2026-11-24T16:00:00Z", source: "mail-1" });
  const [reply] = await list();
  await api.send("DELETE", `${aylin}/invitations/${reply?.id}`);
  const at = (time: string) => `2026-11-26T${time}:00Z`;
  const times = { from: at("10:00"), until: at("10:30") };
  const { id } = await post("appointments", { staff: "keller", channel: "phone", topic: "advice", ...times });
  const later = { from: Date.parse(at("11:00")), until: Date.parse(at("11:30")) };
  await proposeOtherTime(api.context, { customerId, id, by: null, ...later });
  const [asked] = await list();
  expect(asked?.state).toBe("proposed");
  await api.post(`${aylin}/appointments/${asked?.id}/answer`, { staff: "keller", answer: "accept" });
  const [agreed] = await list();
  expect(agreed).toMatchObject({ state: "open", source: "appointment" });
  const { changes } = await follow(api, `?after=${cursor}`);
  const told = changes.map(({ kind, data }) => [kind, data.invitationId]);
  expect(told).toEqual([
    ["invitation.opened", reply?.id],
    ["invitation.closed", reply?.id],
    ["appointment.asked", asked?.id],
    ["invitation.opened", agreed?.id],
  ]);
});

test("tells that somebody leaves, when they are erased, and that they stay after all", async () => {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  const customerId = await enterCustomer(api.context, "Aylin Demir", { people: { mode: "nobody" } });
  const leaving = { customerId, refusesContacts: true, language: "de", tokenHash: null } as const;
  await closeAccount(api.context, leaving);
  await keepAccount(api.context, { customerId, language: "de" });
  const { changes } = await follow(api);
  const told = changes.filter(({ kind }) => kind.startsWith("account."));
  expect(told).toMatchObject([
    { kind: "account.closed", customer: customerId, data: { eraseAt: "2026-12-01T16:12:00Z" } },
    { kind: "account.kept", customer: customerId },
  ]);
});
