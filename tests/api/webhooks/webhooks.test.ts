import { expect, test } from "vitest";
import { recordChanges } from "#db/queries/changes";
import { settleDelivered } from "#db/queries/webhook-deliveries";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";

const path = "/api/v1/webhooks";
const crm = { name: "CRM", url: "https://crm.example.org/hook", kinds: ["consent.withdrawn"] };
const nothing = "0193af2e-7c1b-7000-8000-000000000009";

async function openCrm() {
  const api = await openTestApi();
  const created = await api.post(path, crm);
  const webhook = (await created.json()) as { id: string; secret: string };
  const own = `${path}/${webhook.id}`;
  const listed = async (query = "") => (await api.send("GET", `${own}/deliveries${query}`)).json();
  /** Each of them closes a topic, one after the other. */
  const withdraw = (...customers: string[]) =>
    api.context.db.transaction((tx) =>
      recordChanges(
        tx,
        customers.map((customerId) => ({
          kind: "consent.withdrawn" as const,
          customerId,
          at: api.context.clock(),
          data: { topics: [{ topic: "offers", channel: "email" }] },
        })),
      ),
    );
  return { ...api, created, webhook, own, listed, withdraw };
}

test("201: a webhook's secret is shown at its creation and never again", async () => {
  const { created, webhook, own, send } = await openCrm();
  expect(created.status).toBe(201);
  expect(webhook).toMatchObject({ ...crm, disabled: null, waiting: 0, dead: 0, removedAt: null });
  expect(webhook.secret).toMatch(/^whsec_/);
  const { secret, ...without } = webhook;
  for (const answer of [await send("GET", own), await send("PATCH", own, { name: "CRM" })]) {
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(without);
  }
  expect(await (await send("GET", path)).json()).toEqual({ webhooks: [without] });
});

test("200: a rotated secret is another one, shown once, and the last one signs for a day", async () => {
  const { webhook, own, send } = await openCrm();
  const response = await send("POST", `${own}/rotate-secret`);
  expect(response.status).toBe(200);
  const rotated = await response.json();
  expect(rotated).toEqual({
    secret: expect.stringMatching(/^whsec_/),
    previousSecretUntil: "2026-11-25T16:12:00Z",
  });
  expect(rotated.secret).not.toBe(webhook.secret);
  const text = await (await send("GET", own)).text();
  expect(text).not.toContain("whsec_");
  expect(JSON.parse(text).previousSecretUntil).toBe("2026-11-25T16:12:00Z");
});

test.each([
  "crm",
  "http://crm.example.org/hook",
  "https://anna:geheim@crm.example.org/hook",
  "https://crm.example.org:25/hook",
  "https://127.0.0.1/hook",
  "https://[::ffff:127.0.0.1]/hook",
  "https://localhost/hook",
])("422: nothing is sent to %s, neither from the start nor later", async (url) => {
  const { own, post, send } = await openCrm();
  for (const answer of [await post(path, { ...crm, url }), await send("PATCH", own, { url })]) {
    const { errors } = await expectProblem(answer, 422);
    expect(errors?.map(({ pointer }) => pointer)).toEqual(["#/url"]);
  }
  expect((await (await send("GET", own)).json()).url).toBe(crm.url);
});

test.each([{ kinds: [] }, { kinds: ["consent.guessed"] }, { name: " " }, { secret: "whsec_mine" }])(
  "422: %j",
  async (part) => {
    const { own, post, send } = await openCrm();
    await expectProblem(await post(path, { ...crm, ...part }), 422);
    await expectProblem(await send("PATCH", own, part), 422);
  },
);

test("409: there are no more than fifty", async () => {
  const { post } = await openCrm();
  for (let count = 1; count < 50; count++) expect((await post(path, crm)).status).toBe(201);
  await expectProblem(await post(path, crm), 409);
});

test("204: a removed webhook is sent nothing and changed by nobody, and what it received is still read", async () => {
  const { own, send, listed, withdraw, context } = await openCrm();
  await withdraw("aylin-demir", "karl-vogt");
  const [, { id }] = (await listed()).deliveries;
  await settleDelivered(context.db.writer, id, context.clock(), 200);
  expect((await send("DELETE", own)).status).toBe(204);
  await expectProblem(await send("DELETE", own), 404);
  await expectProblem(await send("PATCH", own, { name: "CRM" }), 404);
  for (const part of ["rotate-secret", "test", `deliveries/${id}/replay`])
    await expectProblem(await send("POST", `${own}/${part}`), 404);
  expect((await listed()).deliveries).toMatchObject([
    { customer: "karl-vogt", state: "dead", deliveredAt: null },
    { customer: "aylin-demir", state: "delivered", deliveredAt: "2026-11-24T16:12:00Z" },
  ]);
  const removed = await (await send("GET", own)).json();
  expect(removed).toMatchObject({ removedAt: "2026-11-24T16:12:00Z", waiting: 0, dead: 1 });
  expect(await (await send("GET", path)).json()).toEqual({ webhooks: [] });
  expect(await (await send("GET", `${path}?include=removed`)).json()).toEqual({ webhooks: [removed] });
});

test("404: of what is not there nothing is read, changed, sent or rotated", async () => {
  const { own, send, listed } = await openCrm();
  const none = `${path}/${nothing}`;
  await expectProblem(await send("PATCH", none, { name: "CRM" }), 404);
  for (const part of ["rotate-secret", "test", `deliveries/${nothing}/replay`])
    await expectProblem(await send("POST", `${none}/${part}`), 404);
  await expectProblem(await send("GET", `${none}/deliveries`), 404);
  await expectProblem(await send("POST", `${own}/deliveries/${nothing}/replay`), 404);
  expect(await listed()).toEqual({ deliveries: [], next: null });
});

test("201: a test event is on its way, and 409 where nothing is sent", async () => {
  const { own, send, listed } = await openCrm();
  const response = await send("POST", `${own}/test`);
  expect(response.status).toBe(201);
  const delivery = await response.json();
  expect(delivery).toMatchObject({ kind: "webhook.test", customer: null, state: "waiting", attempts: 0 });
  expect((await listed()).deliveries).toEqual([delivery]);
  const disabled = await (await send("PATCH", own, { isDisabled: true })).json();
  expect(disabled.disabled).toEqual({ at: "2026-11-24T16:12:00Z", because: "wanted" });
  await expectProblem(await send("POST", `${own}/test`), 409);
});

test("200: what was delivered is sent again under its id, and stays proven", async () => {
  const { own, send, listed, withdraw, context } = await openCrm();
  await withdraw("aylin-demir");
  const [{ id }] = (await listed()).deliveries;
  await settleDelivered(context.db.writer, id, context.clock(), 200);
  const proof = { id, customer: "aylin-demir", deliveredAt: "2026-11-24T16:12:00Z" };
  expect((await listed()).deliveries).toMatchObject([{ ...proof, state: "delivered", lastStatus: 200 }]);
  const response = await send("POST", `${own}/deliveries/${id}/replay`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ...proof, state: "waiting" });
});

test("another webhook's delivery is not replayed through this one", async () => {
  const { post, send, listed, withdraw } = await openCrm();
  await withdraw("aylin-demir");
  const [{ id }] = (await listed()).deliveries;
  const other = await (await post(path, crm)).json();
  await expectProblem(await send("POST", `${path}/${other.id}/deliveries/${id}/replay`), 404);
});

test("deliveries are turned page by page, the newest first, each once", async () => {
  const { listed, withdraw } = await openCrm();
  await withdraw("aylin-demir", "karl-vogt", "erika-sommer");
  const first = await listed("?limit=2");
  const second = await listed(`?limit=2&after=${first.next}`);
  const customers = [...first.deliveries, ...second.deliveries].map(({ customer }) => customer);
  expect(customers).toEqual(["erika-sommer", "karl-vogt", "aylin-demir"]);
  expect(second.next).toBeNull();
});

test("a customer's withdrawal is found by reference and kind", async () => {
  const { listed, withdraw, own, send } = await openCrm();
  await withdraw("aylin-demir", "karl-vogt");
  await send("POST", `${own}/test`);
  const found = await listed("?customer=aylin-demir&kind=consent.withdrawn&state=waiting");
  expect(found.deliveries).toMatchObject([{ customer: "aylin-demir", kind: "consent.withdrawn" }]);
  expect((await listed("?kind=webhook.test")).deliveries).toHaveLength(1);
  expect((await listed("?customer=crm:nobody")).deliveries).toEqual([]);
});

test.each(["after=none", "after=WyJhIl0", "kind=guess", "limit=0", "limit=501"])("400: %s", async (query) => {
  const { own, send } = await openCrm();
  await expectProblem(await send("GET", `${own}/deliveries?${query}`), 400);
});

test("403: a key that may do everything but administer opens none of it", async () => {
  const { createKey, api } = await openCrm();
  const key = await createKey({ scopes: ["read", "write", "permit", "check", "simulate"] });
  await expectProblem(await api.request(path, { headers: { Authorization: `Bearer ${key}` } }), 403);
});
