import { describe, expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi } from "#tests/support/test-api";

const root = "/api/v1/customers/aylin-demir";
const message = { channel: "email", topic: "advice", receivedAt: "2026-11-24T16:00:00Z", source: "mail-1" };
const contact = {
  sender: { type: "staff", id: "keller" },
  channel: "phone",
  topic: "advice",
  at: "2026-11-24T15:00:00Z",
  outcome: "reached",
  source: "call-1",
};

async function openAylin() {
  const api = await openTestApi();
  await openSmallHouse(api.context);
  await enterCustomer(api.context, "Aylin Demir", {
    people: { mode: "ranked", ranked: ["keller"] },
    topics: { advice: ["phone"] },
  });
  return api;
}

describe("POST /api/v1/customers/{reference}/messages", () => {
  test("201, then 200: one message opens one answer, for seven days from receipt", async () => {
    const { send } = await openAylin();
    const first = await send("POST", `${root}/messages`, message);
    expect(first.status).toBe(201);
    const again = await send("POST", `${root}/messages`, message);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(await first.json());
    const { invitations } = await (await send("GET", `${root}/invitations`)).json();
    expect(invitations).toMatchObject([
      { source: "reply", channel: "email", topic: "advice", until: "2026-12-01T16:00:00Z" },
    ]);
  });

  test("is withdrawn once, however often it is asked for, and not opened again by the same message", async () => {
    const { send } = await openAylin();
    const { invitation } = await (await send("POST", `${root}/messages`, message)).json();
    const withdraw = () => send("DELETE", `${root}/invitations/${invitation}`);
    expect([(await withdraw()).status, (await withdraw()).status]).toEqual([204, 204]);
    expect((await send("POST", `${root}/messages`, message)).status).toBe(200);
    expect((await (await send("GET", `${root}/invitations`)).json()).invitations).toEqual([]);
    await expectProblem(await send("DELETE", `${root}/invitations/none`), 404);
  });

  test.each([
    ["channel", { channel: "pigeon" }],
    ["topic", { topic: "horoscopes" }],
    ["staff", { staff: "stranger" }],
    ["receivedAt", { receivedAt: "2026-11-24T16:12:00.001Z" }],
    ["receivedAt", { receivedAt: "2026-11-17T16:12:00Z" }],
  ])("422: %s", async (member, given) => {
    const { send } = await openAylin();
    const { errors } = await expectProblem(
      await send("POST", `${root}/messages`, { ...message, ...given }),
      422,
    );
    expect(errors?.map(({ pointer }) => pointer)).toEqual([`#/${member}`]);
  });

  test("404: for nobody", async () => {
    const { send } = await openAylin();
    for (const path of ["messages", "contacts"]) {
      const body = path === "messages" ? message : contact;
      await expectProblem(await send("POST", `/api/v1/customers/nobody/${path}`, body), 404);
    }
    await expectProblem(await send("GET", "/api/v1/customers/nobody/contacts"), 404);
    await expectProblem(await send("GET", "/api/v1/customers/nobody/invitations"), 404);
  });
});

describe("POST /api/v1/customers/{reference}/contacts", () => {
  test("201, then 200: a contact told twice counts once", async () => {
    const { send } = await openAylin();
    const first = await send("POST", `${root}/contacts`, contact);
    expect(first.status).toBe(201);
    const again = await send("POST", `${root}/contacts`, contact);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(await first.json());
    const { contacts, next } = await (await send("GET", `${root}/contacts`)).json();
    expect({ contacts, next }).toMatchObject({
      next: null,
      contacts: [{ at: contact.at, outcome: "reached" }],
    });
  });

  test("403: a key speaks for its own senders alone", async () => {
    const { send, createKey } = await openAylin();
    const key = await createKey({ senders: [{ type: "automated" }] });
    const headers = { Authorization: `Bearer ${key}` };
    await expectProblem(await send("POST", `${root}/contacts`, contact, headers), 403);
    await expectProblem(await send("POST", "/api/v1/customers/nobody/contacts", contact, headers), 403);
  });

  test("lists the newest first, page by page", async () => {
    const { send } = await openAylin();
    for (const minute of [1, 2, 3]) {
      const at = `2026-11-24T15:0${minute}:00Z`;
      await send("POST", `${root}/contacts`, { ...contact, at, source: `call-${minute}` });
    }
    const first = await (await send("GET", `${root}/contacts?limit=2`)).json();
    const second = await (await send("GET", `${root}/contacts?limit=2&after=${first.next}`)).json();
    const instants = [...first.contacts, ...second.contacts].map(({ at }) => at.slice(11, 16));
    expect({ instants, next: second.next }).toEqual({ instants: ["15:03", "15:02", "15:01"], next: null });
    await expectProblem(await send("GET", `${root}/contacts?after=W10`), 400);
  });

  test.each([
    ["at", { at: "2026-11-24T16:12:01Z" }],
    ["topic", { topic: "horoscopes" }],
    ["channel", { channel: "pigeon" }],
  ])("422: %s", async (member, given) => {
    const { send } = await openAylin();
    const { errors } = await expectProblem(
      await send("POST", `${root}/contacts`, { ...contact, ...given }),
      422,
    );
    expect(errors?.map(({ pointer }) => pointer)).toEqual([`#/${member}`]);
  });
});

test("DELETE /api/v1/customers/{reference} answers 204 whether or not there was anybody", async () => {
  const { send } = await openAylin();
  for (const reference of ["aylin-demir", "aylin-demir", "nobody"]) {
    expect((await send("DELETE", `/api/v1/customers/${reference}`)).status).toBe(204);
  }
  await expectProblem(await send("GET", root), 404);
});

test("404: whoever is erased sent nothing, and of a message that is told meanwhile nothing is kept, whichever comes first", async () => {
  const { send, context } = await openAylin();
  const [erased, told] = await Promise.all([send("DELETE", root), send("POST", `${root}/messages`, message)]);
  expect(erased.status).toBe(204);
  expect([201, 404]).toContain(told.status);
  await expectProblem(await send("POST", `${root}/messages`, message), 404);
  expect(await context.db.reader.selectFrom("invitation").selectAll().execute()).toEqual([]);
});

test("whoever was erased is unknown to a program that asks, like somebody who was never here", async () => {
  const { send } = await openAylin();
  const ask = async (id: string) => {
    const question = {
      subject: { type: "staff", id: "keller" },
      action: { name: "phone" },
      resource: { type: "customer", id },
      context: { topic: "advice" },
    };
    return (await send("POST", "/access/v1/evaluation", question)).json();
  };
  expect((await ask("aylin-demir")).decision).toBe(true);
  await send("DELETE", root);
  expect(await ask("aylin-demir")).toEqual(await ask("nobody"));
});
