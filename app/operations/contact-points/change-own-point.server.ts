import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { hashContactValue } from "#db/hash-contact-value";
import { newId } from "#db/new-id";
import {
  insertContactPoint,
  listSealedContactPoints,
  openContactPoint,
  removeContactPoint,
  type SealedContactPoint,
} from "#db/queries/contact-points";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import type { EvidenceKind } from "~/domain/evidence/evidence";
import type { ChannelId } from "~/domain/preference/channel";
import { refuseWhileLeaving } from "../customers/refuse-while-leaving.server";
import type { OperationContext } from "../operation-context";
import { endPermitsRefusedToAll } from "../permits/end-refused-permits.server";
import { removePoint } from "./remove-point.server";

export type ChangeOwnPointResult =
  | { kind: "changed" }
  | { kind: "unknown" }
  /** It would be used for more, and has never been shown to be the customer's own. */
  | { kind: "needs_proof" }
  /** The only address by which the customer can sign in. */
  | { kind: "last_address" };

interface OwnPoint {
  customerId: string;
  pointId: string;
}

/**
 * What a number or address of their own is used for. Less at once; more only where it is proven, and with `LeavingRefused`
 * not by a customer who leaves.
 */
export function openOwnPoint(
  context: OperationContext,
  { customerId, pointId, channels }: OwnPoint & { channels: ChannelId[] },
): Promise<ChangeOwnPointResult> {
  return changePoint(context, { customerId, pointId }, async (tx, point) => {
    const opens = channels.some((channel) => !point.openChannels.includes(channel));
    if (opens && point.kind !== "postal" && point.verifiedAt === null) return { kind: "needs_proof" };
    if (opens) await refuseWhileLeaving(tx, customerId);
    await openContactPoint(tx, customerId, pointId, channels);
    await keep(tx, context, customerId, "contact_point_opened", { ...point, openChannels: channels });
    return { kind: "changed" };
  });
}

/** Refusals of it stay: they bind whoever has it, or gets it again. */
export async function removeOwnPoint(
  context: OperationContext,
  point: OwnPoint,
): Promise<ChangeOwnPointResult> {
  const { customerId } = point;
  const result = await changePoint(context, point, async (tx, found, others) => {
    const opensTheDoor = ({ kind, badSince }: SealedContactPoint) => kind === "email" && badSince === null;
    if (opensTheDoor(found) && !others.some(opensTheDoor)) return { kind: "last_address" };
    await removePoint(tx, customerId, found.id, context.clock());
    await keep(tx, context, customerId, "contact_point_removed", found);
    return { kind: "changed" };
  });
  context.wakeJobs();
  return result;
}

interface PostalAddressToPut {
  customerId: string;
  /** As it stands on a letter, without the name. */
  value: string;
  openChannels: ChannelId[];
  replacesId: string | null;
}

/**
 * A letter cannot be answered with digits: what the customer writes down while signed in is taken as their own. Throws
 * `LeavingRefused`.
 */
export function putOwnAddress(context: OperationContext, address: PostalAddressToPut): Promise<void> {
  const { customerId, value, openChannels, replacesId } = address;
  return context.db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const at = context.clock();
    await refuseWhileLeaving(tx, customerId);
    const points = await listSealedContactPoints(tx, customerId);
    const valueHash = hashContactValue(context.vault, "postal", value);
    const replaced = points.find(({ id, kind }) => id === replacesId && kind === "postal");
    const gone = points.filter((point) => point === replaced || point.valueHash === valueHash);
    for (const point of gone) {
      if (point.valueHash === valueHash) await removeContactPoint(tx, customerId, point.id);
      else await removePoint(tx, customerId, point.id, at);
    }
    const own = { kind: "postal", verifiedAt: null, badSince: null, createdAt: at } as const;
    const point = { id: newId(at), value, openChannels, ...own };
    const stored = await insertContactPoint(tx, context.vault, customerId, point);
    await bumpCustomerRevision(tx, customerId);
    await keep(tx, context, customerId, "contact_point_recorded", stored);
    if (replaced && replaced.valueHash !== valueHash) {
      await keep(tx, context, customerId, "contact_point_removed", replaced);
    }
    const actor = { type: "customer", id: customerId } as const;
    await endPermitsRefusedToAll(tx, [customerId], { actor, now: at });
  });
}

function changePoint(
  { db, clock }: OperationContext,
  { customerId, pointId }: OwnPoint,
  change: (tx: Tx, point: SealedContactPoint, others: SealedContactPoint[]) => Promise<ChangeOwnPointResult>,
): Promise<ChangeOwnPointResult> {
  return db.transaction(async (tx): Promise<ChangeOwnPointResult> => {
    await lockCustomer(tx, customerId);
    const points = await listSealedContactPoints(tx, customerId);
    const point = points.find(({ id }) => id === pointId);
    if (!point) return { kind: "unknown" };
    const others = points.filter(({ id }) => id !== pointId);
    const result = await change(tx, point, others);
    if (result.kind !== "changed") return result;
    await bumpCustomerRevision(tx, customerId);
    const actor = { type: "customer", id: customerId } as const;
    await endPermitsRefusedToAll(tx, [customerId], { actor, now: clock() });
    return result;
  });
}

function keep(
  tx: Tx,
  { clock }: OperationContext,
  customerId: string,
  kind: EvidenceKind,
  point: Pick<SealedContactPoint, "kind" | "valueHash" | "openChannels">,
): Promise<void> {
  const actor = { type: "customer", id: customerId } as const;
  const { valueHash, openChannels } = point;
  const body = { kind: point.kind, valueHash, ...(kind !== "contact_point_removed" && { openChannels }) };
  return appendEvidence(tx, customerId, { at: clock(), kind, actor, body });
}
