import { describe, expect, test } from "vitest";
import { everyDoor, pathTo } from "#tests/support/api-knocks";
import { shareDemoHouse } from "#tests/support/demo-house";
import type { TestApi } from "#tests/support/test-api";
import type { ApiDoor } from "~/api/api-door";

const demo = shareDemoHouse();

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
  changeWebhook: created,
  listWebhookDeliveries: created,
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

/** Who sends it, where the key of everybody may not. */
const askedBy: Record<string, (api: TestApi) => Promise<string>> = {
  confirmPermit: ({ createKey }) => createKey({ senders: [{ type: "staff", id: "karin-lindner" }] }),
};

describe.each(everyDoor)("$name", ({ door }) => {
  test("says how it is asked, where it is asked for anything in particular", () => {
    const { example } = door;
    expect(Object.keys(example?.params ?? {})).toEqual(Object.keys(door.params?.shape ?? {}));
    if (door.body) expect(example?.body).toBeTypeOf("object");
    for (const { example } of Object.values(door.bodyTypes ?? {})) expect(example).toBeTruthy();
  });

  test("answers its own example, in the demo's house, with success", async () => {
    const api = await demo.openApi();
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
      const text = await response.text();
      expect(response.status, text).toBeLessThan(300);
      if (body) expect(text).not.toContain('"error":');
    }
  });
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
