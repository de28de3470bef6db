/** One attempt to tell one endpoint of one change, and what follows from how it went. */
import {
  type ClaimedDelivery,
  hastenDeliveries,
  releaseDelivery,
  settleDelivered,
  settleFailed,
} from "#db/queries/webhook-deliveries";
import {
  disableWebhook,
  findWebhookTarget,
  markFailing,
  markWell,
  type WebhookTarget,
} from "#db/queries/webhooks";
import { NoAnswer } from "~/domain/no-answer";
import { findNextAttempt } from "~/domain/programs/retry-schedule";
import { type DeliveryFault, writeWebhookEvent } from "~/domain/programs/webhook";
import { minuteMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";
import type { WebhookAnswer, WebhookSender } from "./create-webhook-sender.server";
import { signWebhook } from "./sign-webhook";

export interface DeliveryContext extends OperationContext {
  webhookSender: WebhookSender;
}

export type DeliveryOutcome =
  | { outcome: "delivered"; status: number }
  | { outcome: "postponed" | "given_up"; status: number | null; fault: DeliveryFault }
  /** The receiver is gone, or nothing is sent there any more: it waits. */
  | { outcome: "held" | "stopped" };

/** How soon after its last attempt a delivery is tried again when the endpoint has answered meanwhile. */
const hastenedMs = 5 * minuteMs;
const gone = 410;

export async function attemptDelivery(
  context: DeliveryContext,
  delivery: ClaimedDelivery,
): Promise<DeliveryOutcome> {
  const { db, clock, webhookSender } = context;
  const target = await openTarget(context, delivery);
  if (target === "unreadable") return fail(context, delivery, failedFor("secret_unreadable"));
  if (!target) {
    await releaseDelivery(db.writer, delivery);
    return { outcome: "held" };
  }
  const body = writeWebhookEvent(delivery);
  const headers = signWebhook(target.secrets, { id: delivery.id, at: clock(), body });
  return settle(context, delivery, target, await webhookSender.send({ url: target.url, headers, body }));
}

async function openTarget({ db, vault, clock }: DeliveryContext, { endpointId }: ClaimedDelivery) {
  try {
    return await findWebhookTarget(db.reader, vault, endpointId, clock());
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    return "unreadable";
  }
}

async function settle(
  context: DeliveryContext,
  delivery: ClaimedDelivery,
  target: WebhookTarget,
  answer: WebhookAnswer,
): Promise<DeliveryOutcome> {
  if (answer.kind === "stopped") {
    await releaseDelivery(context.db.writer, delivery);
    return { outcome: "stopped" };
  }
  if (answer.kind === "failed") return fail(context, delivery, failedFor(answer.fault));
  const { status, retryAfterMs } = answer;
  if (status >= 200 && status <= 299) return succeed(context, delivery, target, status);
  if (status === gone) return hold(context, delivery, target);
  return fail(context, delivery, { fault: "refused", status, toldPauseMs: retryAfterMs });
}

async function succeed(
  { db, clock }: DeliveryContext,
  { id, endpointId }: ClaimedDelivery,
  { isFailing }: WebhookTarget,
  status: number,
): Promise<DeliveryOutcome> {
  await settleDelivered(db.writer, id, clock(), status);
  if (isFailing) {
    await markWell(db.writer, endpointId);
    await hastenDeliveries(db.writer, endpointId, clock(), hastenedMs);
  }
  return { outcome: "delivered", status };
}

/** The receiver wants to hear no more: nothing is sent there until an administrator says otherwise. */
async function hold(
  { db, clock }: DeliveryContext,
  delivery: ClaimedDelivery,
  { url }: WebhookTarget,
): Promise<DeliveryOutcome> {
  const now = clock();
  await disableWebhook(db.writer, { id: delivery.endpointId, url }, now, "gone");
  await settleFailed(db.writer, delivery, { nextAt: now, status: gone, fault: "refused" }, now);
  return { outcome: "held" };
}

interface Failure {
  fault: DeliveryFault;
  status: number | null;
  toldPauseMs: number | null;
}

function failedFor(fault: DeliveryFault): Failure {
  return { fault, status: null, toldPauseMs: null };
}

async function fail(
  { db, clock }: DeliveryContext,
  delivery: ClaimedDelivery,
  { fault, status, toldPauseMs }: Failure,
): Promise<DeliveryOutcome> {
  const now = clock();
  const nextAt = findNextAttempt({ ...delivery, now, toldPauseMs }, Math.random());
  await settleFailed(db.writer, delivery, { nextAt, status, fault }, now);
  await markFailing(db.writer, delivery.endpointId, now);
  return { outcome: nextAt === null ? "given_up" : "postponed", status, fault };
}
