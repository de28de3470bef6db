import { expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer } from "#tests/support/small-house";
import { claim, dangerClaim, openPermitHouse, permitsPath } from "./permit-house";

test("409 with the decision: why not, and when next", async () => {
  const { post, claimed } = await openPermitHouse();
  await claimed();
  const response = await post(permitsPath, claim);
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({
    allowed: false,
    basis: "consent",
    reasons: [{ code: "cap_reached", until: "2026-12-24T16:12:00Z" }],
    caps: [{ used: 1, left: 0 }],
  });
});

test("409, the same to the byte, for a customer who chose somebody else and for no customer at all", async () => {
  const { post, context } = await openPermitHouse();
  await enterCustomer(context, "Karl Vogt", {
    people: { mode: "ranked", ranked: ["wolf"], blocked: ["yilmaz"] },
    topics: { advice: ["phone"] },
  });
  const ask = async (customer: string, id: string) => {
    const response = await post(permitsPath, { ...claim, customer, sender: { type: "staff", id } });
    return { status: response.status, text: await response.text() };
  };
  const ofNobody = await ask("nobody-at-all", "keller");
  expect(ofNobody.status).toBe(409);
  expect(await ask("karl-vogt", "keller")).toEqual(ofNobody);
  expect(await ask("karl-vogt", "yilmaz")).toEqual(ofNobody);
  expect(await ask("salesforce:003A", "keller")).toEqual(ofNobody);
});

test("403 for a sender for whom the key does not speak, whoever the customer is", async () => {
  const { post, createKey } = await openPermitHouse();
  const headers = { Authorization: `Bearer ${await createKey({ senders: [{ type: "automated" }] })}` };
  const known = await expectProblem(await post(permitsPath, claim, headers), 403);
  const unknown = await post(permitsPath, { ...claim, customer: "nobody" }, headers);
  expect(await expectProblem(unknown, 403)).toEqual(known);
});

test.each<[string, object, string]>([
  ["an unknown topic", { topic: "horoscopes" }, "#/topic"],
  ["no topic", { topic: undefined }, "#/topic"],
  ["an unknown channel", { channel: "pigeon" }, "#/channel"],
  ["a danger without a reason", { ...dangerClaim, reason: " " }, "#/reason"],
  ["a life of no length", { expiresInSeconds: 0 }, "#/expiresInSeconds"],
  ["a field that nobody knows", { phone: "+49" }, "#/phone"],
])("422 for %s", async (_what, given, pointer) => {
  const { post, keyOf } = await openPermitHouse();
  const kellers = await keyOf("keller");
  const problem = await expectProblem(await post(permitsPath, { ...claim, ...given }, kellers), 422);
  expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
});

type House = Awaited<ReturnType<typeof openPermitHouse>>;

const damaged = "A".repeat(64);

/** `retryAfter`: what cannot be read today cannot be read in two seconds. */
test.each<[string, string | null, (house: House) => Promise<unknown>]>([
  ["the customer's choice cannot be read", null, breakDocuments],
  ["evidence cannot be kept", "2", ({ context }) => breakTable(context, "evidence")],
  [
    "the number cannot be read",
    null,
    ({ context }) => context.db.writer.updateTable("contact_point").set({ ciphertext: damaged }).execute(),
  ],
  [
    "the customer's call word cannot be read",
    null,
    ({ context }) => context.db.writer.updateTable("customer").set({ call_word: "AAAA" }).execute(),
  ],
  ["no key can sign", "2", ({ context }) => breakTable(context, "signing_key")],
])("503 where %s: nobody may call, and nothing is half done", async (_what, retryAfter, breakIt) => {
  const house = await openPermitHouse();
  await breakIt(house);
  const refused = await house.post(permitsPath, claim, { "Idempotency-Key": "one" });
  const reasons = [{ code: "unavailable", until: null }];
  expect(await expectProblem(refused, 503)).toMatchObject({ allowed: false, reasons });
  expect(refused.headers.get("retry-after")).toBe(retryAfter);
  const { reader } = house.context.db;
  expect(await reader.selectFrom("permit").select("id").execute()).toEqual([]);
  expect(await reader.selectFrom("idempotency_key").select("key_hash").execute()).toEqual([]);
});

async function breakDocuments({ context }: House) {
  await context.db.writer.updateTable("preference").set({ document: '{"format":1,"people":' }).execute();
  await context.db.writer.updateTable("customer").set({ revision: 99 }).execute();
}

async function breakTable({ db }: House["context"], table: "evidence" | "signing_key") {
  await db.writer.schema.alterTable(table).renameTo(`lost_${table}`).execute();
}

test("422 for a reason that is no text, before anything is asked", async () => {
  const { post, keyOf } = await openPermitHouse();
  for (const reason of ["Brems\0leitung", "\udc00"]) {
    const refused = await post(permitsPath, { ...dangerClaim, reason }, await keyOf("keller"));
    expect((await expectProblem(refused, 422)).errors).toMatchObject([{ pointer: "#/reason" }]);
  }
});
