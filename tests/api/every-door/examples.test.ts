import { describe, expect, test } from "vitest";
import { everyDoor, pathTo } from "#tests/support/api-knocks";
import { shareDemoHouse } from "#tests/support/demo-house";
import { recordExampleAnswers } from "#tests/support/example-answers";
import type { TestApi } from "#tests/support/test-api";
import type { ApiDoor } from "~/api/api-door";
import { findExampleAnswers } from "~/api/openapi/example-answers";
import { demoAgentKey } from "~/auth/for-api-client.server";
import { listInvitationsOf } from "~/operations/contacts/list-contacts-of.server";
import { acceptAppointment } from "~/operations/wishes/answer-appointment.server";
import { proposeOtherTime } from "~/operations/wishes/propose-other-time.server";

const dialects = ["sqlite", "postgres"] as const;
const demos = { sqlite: shareDemoHouse("sqlite"), postgres: shareDemoHouse("postgres") };
const examples = recordExampleAnswers();

type Params = Record<string, string>;

/** What must be there before, where an example names what somebody has to make first. */
const prepared: Record<string, (api: TestApi) => Promise<Params>> = {
  confirmPermit: async (api) => {
    const Authorization = `Bearer ${await api.createKey({ senders: [{ type: "staff", id: "sabine-keller" }] })}`;
    const danger = { topic: "danger", reason: "Bremsleitung falsch montiert" };
    return claimed(api, danger, { Authorization });
  },
  readPermit: (api) => claimed(api),
  releasePermit: (api) => claimed(api),
  reportPermit: (api) => claimed(api),
  closeContactPoint: async ({ send }) => {
    const { contactPoints } = await (await send("GET", "/api/v1/customers/crm:4711")).json();
    return { id: contactPoints.find(({ kind }: { kind: string }) => kind === "phone").id };
  },
  withdrawInvitation: async ({ post }) => {
    const { invitation } = await answerOf(
      await post("/api/v1/customers/crm:4711/messages", exampleOf("tellMessage")),
    );
    return { id: invitation };
  },
  answerAppointment: askedForOtherTime,
  proposeOtherTime: askedForOtherTime,
  callOffAppointment: agreedOn,
  listPermits: (api) => claimed(api),
  listChanges: async (api) => {
    const { id } = await claimed(api);
    await api.post(`/api/v1/permits/${id}/report`, { outcome: "reached" });
    return {};
  },
  readPermitKeys: (api) => claimed(api),
  listInvitations: async (api) => {
    await api.post("/api/v1/customers/crm:4711/messages", exampleOf("tellMessage"));
    await askedForOtherTime(api);
    return {};
  },
  changeWebhook: created,
  listWebhookDeliveries: async (api) => {
    const { id } = await created(api);
    await api.post(`/api/v1/webhooks/${id}/test`, undefined);
    return { id: id! };
  },
  readWebhook: created,
  removeWebhook: created,
  rotateWebhookSecret: created,
  sendWebhookTest: created,
  replayWebhookDelivery: async (api) => {
    const { id } = await created(api);
    const delivery = await answerOf(await api.post(`/api/v1/webhooks/${id}/test`, undefined));
    return { id: id!, deliveryId: delivery.id };
  },
};

/** An appointment proposed, for which the customer would rather have another time. */
async function askedForOtherTime({ post, context }: TestApi): Promise<Params> {
  const path = "/api/v1/customers/crm:4711/appointments";
  const { id } = await answerOf(await post(path, exampleOf("proposeAppointment")));
  const thursday = {
    from: Date.parse("2026-12-03T17:00:00+01:00"),
    until: Date.parse("2026-12-03T17:30:00+01:00"),
  };
  const asked = await proposeOtherTime(context, { customerId: "aylin-demir", id, by: null, ...thursday });
  if (asked.kind === "refused") throw new Error(asked.fault);
  return { id: asked.id };
}

/** An appointment that the customer accepted; the id is that of the invitation. */
async function agreedOn({ post, context }: TestApi): Promise<Params> {
  const path = "/api/v1/customers/crm:4711/appointments";
  const { id } = await answerOf(await post(path, exampleOf("proposeAppointment")));
  await acceptAppointment(context, { customerId: "aylin-demir", id });
  const open = await listInvitationsOf(context, "aylin-demir");
  return { id: open.find(({ source }) => source === "appointment")!.id };
}

/** Who sends it, where the key of everybody may not. */
const askedBy: Record<string, (api: TestApi) => Promise<string>> = {
  callTool: async () => demoAgentKey,
  confirmPermit: ({ createKey }) => createKey({ senders: [{ type: "staff", id: "karin-lindner" }] }),
};

/** What is too long to be shown, or different in every house. */
const withoutExample = new Set(["readMetrics", "readOpenApi"]);
/** What they say is the same whatever the database is. */
const withoutStorage = new Set([
  "readAuthZenConfiguration",
  "readMetrics",
  "readOpenApi",
  "simulateAssignment",
  "simulateDecision",
]);
/** They answer otherwise when asked again. */
const answersTwice = new Set(["recordPreferences", "reportContact", "tellMessage"]);

describe.each(everyDoor)("$name", ({ door }) => {
  test("says how it is asked, where it is asked for anything in particular", () => {
    const { example } = door;
    expect(Object.keys(example?.params ?? {})).toEqual(Object.keys(door.params?.shape ?? {}));
    if (door.body) expect(example?.body).toBeTypeOf("object");
    for (const { example } of Object.values(door.bodyTypes ?? {})) expect(example).toBeTruthy();
  });

  test.each(withoutStorage.has(door.name) ? ["sqlite" as const] : dialects)(
    "answers its own example, in the demo's house, with success (%s)",
    async (dialect) => {
      const api = await demos[dialect].openApi();
      const query = new URLSearchParams(door.example?.query);
      const key = await askedBy[door.name]?.(api);
      const path = `${pathTo(door, await prepared[door.name]?.(api))}?${query}`;
      for (const { type, body } of listBodies(door)) {
        const headers = {
          ...(type && { "Content-Type": type }),
          Accept: "application/json, text/event-stream",
          ...(key && { Authorization: `Bearer ${key}` }),
        };
        const response = await api.send(door.method, path, body, headers);
        const text = await response.clone().text();
        expect(response.status, text).toBeLessThan(300);
        if (body) expect(text).not.toContain('"error":');
        if (!withoutExample.has(door.name)) await examples.add(door.name, response);
        if (answersTwice.has(door.name))
          await examples.add(door.name, await api.send(door.method, path, body, headers));
      }
    },
  );
});

test("a claim answers as its examples say where it waits, is refused, or is sent again too late", async () => {
  const api = await demos.sqlite.openApi();
  const claim = exampleOf("claimPermit");
  const Authorization = `Bearer ${await api.createKey({ senders: [{ type: "staff", id: "sabine-keller" }] })}`;
  const danger = { ...claim, topic: "danger", reason: "Bremsleitung falsch montiert" };
  const waiting = await api.post("/api/v1/permits", danger, { Authorization });
  const refused = await api.post("/api/v1/permits", { ...claim, sender: { type: "ai", id: "assistant" } });
  const marked = { "Idempotency-Key": "call 4711" };
  const { id } = await answerOf(await api.post("/api/v1/permits", claim, marked));
  await api.send("DELETE", `/api/v1/permits/${id}`);
  const over = await api.post("/api/v1/permits", claim, marked);
  expect([waiting.status, refused.status, over.status]).toEqual([202, 409, 200]);
  for (const answer of [waiting, refused, over]) await examples.add("claimPermit", answer);
});

test("whoever is new is answered as the examples say", async () => {
  const api = await demos.sqlite.openApi();
  const customer = { name: { salutation: "mr", givenName: "Emil", familyName: "Sommer" }, language: "de" };
  const member = { ...exampleOf("putStaffMember"), email: "neu@lindner.example" };
  const made = [
    ["putCustomer", await api.send("PUT", "/api/v1/customers/crm:5001", { ...customer, contactPoints: [] })],
    ["putStaffMember", await api.send("PUT", "/api/v1/staff/hr:5002", member)],
  ] as const;
  for (const [operation, answer] of made) {
    expect(answer.status, await answer.clone().text()).toBe(201);
    await examples.add(operation, answer);
  }
});

test("every answer that went well stands in the document with an example: after a change run npm run api-examples", () => {
  if (process.env.RECORD_EXAMPLES) return examples.save();
  for (const [operation, statuses] of Object.entries(examples.all()))
    for (const [status, types] of Object.entries(statuses))
      expect(Object.keys(findExampleAnswers(operation, status)), `${operation} ${status}`).toEqual(
        expect.arrayContaining(Object.keys(types)),
      );
});

/** Each way in which the door may be sent a body; one without where it takes none. */
function listBodies({ example, bodyTypes }: ApiDoor): { type?: string; body?: unknown }[] {
  if (!bodyTypes) return [{ body: example?.body }];
  return Object.entries(bodyTypes).map(([type, { example: body }]) => ({ type, body }));
}

function exampleOf(name: string): object {
  return everyDoor.find((knock) => knock.name === name)!.door.example!.body as object;
}

async function answerOf(response: Response) {
  const text = await response.text();
  expect(response.status, text).toBeLessThan(300);
  return JSON.parse(text);
}

async function claimed(
  { post }: TestApi,
  more: object = {},
  headers: Record<string, string> = {},
): Promise<Params> {
  const claim = { ...exampleOf("claimPermit"), ...more };
  const { id } = await answerOf(await post("/api/v1/permits", claim, headers));
  return { id };
}

async function created({ post }: TestApi): Promise<Params> {
  const { id } = await answerOf(await post("/api/v1/webhooks", exampleOf("createWebhook")));
  return { id };
}
