/** The way out to webhooks: a lane for each endpoint, in every process that runs. */
import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import {
  attemptDelivery,
  type DeliveryContext,
  type DeliveryOutcome,
} from "~/operations/webhooks/attempt-delivery.server";
import { claimDueDeliveries, listWebhooksToServe } from "~/operations/webhooks/claim-due-deliveries.server";
import { type Lane, openLane } from "./open-lane";

export interface Deliveries {
  /** Something may be due: called after the commit that enqueued it. */
  wake(): void;
  /** Waits a little for what is under way, breaks the rest off, and leaves it to others. */
  stop(): Promise<void>;
}

const pollMs = 2_000;
const graceMs = 3_000;

export function startDeliveries(context: DeliveryContext, logger: Logger): Deliveries {
  const lanes = new Map<string, Lane>();
  let isStopped = false;
  let isWanted = false;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false;
      for (const { id, isFailing } of await listToServe(context, logger)) laneOf(id).wake(isFailing);
    }
    looking = null;
  }

  function laneOf(webhookId: string): Lane {
    const lane = lanes.get(webhookId) ?? openDeliveryLane(context, webhookId, logger);
    lanes.set(webhookId, lane);
    return lane;
  }

  function wake(): void {
    isWanted = true;
    looking ??= isStopped ? null : look();
  }

  const poll = setInterval(wake, pollMs);
  wake();
  return {
    wake,
    async stop() {
      isStopped = true;
      clearInterval(poll);
      await looking;
      const settled = Promise.all([...lanes.values()].map((lane) => lane.stop()));
      await Promise.race([settled, pause(graceMs)]);
      await context.webhookSender.close();
      await settled;
    },
  };
}

async function listToServe(context: DeliveryContext, logger: Logger) {
  return listWebhooksToServe(context).catch((error) => {
    logger.error({ error: String(error) }, "The webhooks could not be read.");
    return [];
  });
}

function openDeliveryLane(context: DeliveryContext, webhookId: string, logger: Logger): Lane {
  const tell = (error: unknown) =>
    logger.error(
      { webhookId, error: String(error) },
      "The webhook's deliveries could not be read or settled.",
    );
  return openLane({
    claim: (max) =>
      claimDueDeliveries(context, webhookId, max).catch((error) => {
        tell(error);
        return [];
      }),
    async attempt(delivery) {
      const outcome = await attemptDelivery(context, delivery).catch(tell);
      if (outcome) report(delivery.id, webhookId, outcome, logger);
      return outcome?.outcome === "delivered";
    },
  });
}

function report(id: string, webhookId: string, outcome: DeliveryOutcome, logger: Logger): void {
  const facts = { id, webhookId, ...outcome };
  if (outcome.outcome === "delivered") logger.debug(facts, "A webhook was delivered.");
  else logger.warn(facts, `A webhook was not delivered: ${outcome.outcome}.`);
}
