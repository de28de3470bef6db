import { listChangesAfter } from "#db/queries/changes";
import { claimDeliveries, enqueueDelivery, settleDelivered } from "#db/queries/webhook-deliveries";
import { demoProgramChange, demoPrograms, demoWebhook } from "#db/seeds/demo-programs";
import { dayMs, minuteMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";
import { changeApiClient } from "../programs/change-api-client.server";
import { createApiClient } from "../programs/create-api-client.server";
import { listApiClients } from "../programs/list-api-clients.server";
import { createWebhook } from "../webhooks/create-webhook.server";
import { toWebhookNetworks } from "../webhooks/webhook-networks";

/** Programs whose keys nobody has, and a receiver that was told of everything so far, each at its time. */
export async function seedDemoPrograms(context: OperationContext, openedAt: number): Promise<void> {
  const atOpening = { ...context, clock: () => openedAt };
  for (const program of demoPrograms) await createApiClient(atOpening, { ...program, expiresAt: null });
  await changeDemoProgram({ ...context, clock: () => openedAt + changedAfterMs });
  const result = await createWebhook(atOpening, toWebhookNetworks([]), demoWebhook);
  if (result.kind !== "created") throw new Error(`The demo's webhook cannot be: ${JSON.stringify(result)}`);
  await tellWhatHappened(context, result.id);
  await settleDeliveries(context, result.id);
}

const changedAfterMs = 9 * dayMs + 47 * minuteMs;

/** The administrator gave one of them a right later: the page of that program says so. */
async function changeDemoProgram(context: OperationContext): Promise<void> {
  const { name, change, by } = demoProgramChange;
  const client = (await listApiClients(context)).find((one) => one.name === name)!;
  await changeApiClient(context, { clientId: client.id, wanted: { ...client, ...change }, by });
}

const changesMax = 10_000;

/** The cast's stories are entered one after the other; the receiver heard of them in the order of their days. */
async function tellWhatHappened({ db }: OperationContext, webhookId: string): Promise<void> {
  const changes = await listChangesAfter(db.reader, 0, changesMax);
  const wanted = changes.filter(({ kind }) => demoWebhook.kinds.includes(kind));
  await db.transaction(async (tx) => {
    for (const change of wanted.toSorted((one, other) => one.at - other.at))
      await enqueueDelivery(tx, webhookId, change, change.at);
  });
}

const deliveryMs = 1_800;
const pageSize = 100;

/** Nothing is sent: that it arrived is part of the story. */
async function settleDeliveries({ db, clock }: OperationContext, webhookId: string): Promise<void> {
  const now = clock();
  const page = { now, leasedUntil: now, max: pageSize };
  for (;;) {
    const due = await claimDeliveries(db.writer, webhookId, page);
    if (due.length === 0) return;
    for (const { id, at } of due) await settleDelivered(db.writer, id, at + deliveryMs, 200);
  }
}
