import type { Tx } from "#db/dialects/dialect";
import { lockCustomer, lockName } from "#db/dialects/locks";
import { hashContactValue } from "#db/hash-contact-value";
import { newId } from "#db/new-id";
import {
  countProofsOfCustomer,
  countProofsOfValue,
  endProofs,
  insertContactPointProof,
} from "#db/queries/contact-point-proofs";
import { enqueueJob } from "#db/queries/jobs";
import type { ChannelId } from "~/domain/preference/channel";
import { dayMs, minuteMs } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { refuseWhileLeaving } from "../customers/refuse-while-leaving.server";
import { doOnce } from "../do-once.server";
import type { OperationContext } from "../operation-context";

export interface PointToProve {
  customerId: string;
  kind: "email" | "phone";
  /** Normalised. */
  value: string;
  /** For which channels it opens once it is proven. */
  openChannels: ChannelId[];
  /** The contact point that it corrects; null = it comes beside the others. */
  replacesId: string | null;
  language: Language;
}

export type AskForProofResult = { kind: "sent"; proofId: string } | { kind: "too_many" };

export const proofMinutes = 10;
/** Nobody's phone or mailbox is filled through us, and no customer runs up a bill. */
const messagesPerValueAndDayMax = 3;
const messagesPerCustomerAndDayMax = 6;

/**
 * Six digits to the very number or address that a customer entered. Until they are entered it is no contact point:
 * nothing is sent there, nobody is shown it, and nobody signs in by it. Throws `LeavingRefused` for a customer who leaves.
 */
export async function askForProof(
  context: OperationContext,
  point: PointToProve,
): Promise<AskForProofResult> {
  const valueHash = hashContactValue(context.vault, point.kind, point.value);
  const result = await doOnce<AskForProofResult>(context, isSent, async (tx) => {
    await lockCustomer(tx, point.customerId);
    await refuseWhileLeaving(tx, point.customerId);
    await lockName(tx, `proofs of ${valueHash}`);
    const now = context.clock();
    if (await areMessagesUsedUp(tx, point.customerId, valueHash, now)) return { kind: "too_many" };
    await endProofs(tx, point.customerId, valueHash, now);
    return { kind: "sent", proofId: await enqueue(tx, context, point, valueHash, now) };
  });
  context.wakeJobs();
  return result;
}

const isSent = ({ kind }: AskForProofResult) => kind === "sent";

async function areMessagesUsedUp(tx: Tx, customerId: string, valueHash: string, now: number) {
  const since = now - dayMs;
  return (
    (await countProofsOfValue(tx, valueHash, since)) >= messagesPerValueAndDayMax ||
    (await countProofsOfCustomer(tx, customerId, since)) >= messagesPerCustomerAndDayMax
  );
}

async function enqueue(
  tx: Tx,
  { vault }: OperationContext,
  { customerId, ...point }: PointToProve,
  valueHash: string,
  now: number,
): Promise<string> {
  const id = newId(now);
  const unsent = { codeHash: null, tries: 0, createdAt: now, expiresAt: now + proofMinutes * minuteMs };
  await insertContactPointProof(tx, vault, customerId, { id, ...point, valueHash, ...unsent });
  await enqueueJob(tx, { kind: "send_contact_point_code", payload: { customerId, proofId: id } }, now);
  return id;
}
