import type { Tx } from "#db/dialects/dialect";
import { lockCustomers } from "#db/dialects/locks";
import {
  listSealedContactPoints,
  listWhoShares,
  markContactPointBad,
  openContactPoint,
  putContactRefusals,
  type SealedContactPoint,
} from "#db/queries/contact-points";
import { tellWhoShares } from "#db/queries/customer-changes";
import { findCustomerId } from "#db/queries/customer-references";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { servesChannel } from "~/domain/people/contact-point";
import type { CustomerId } from "~/domain/people/customer";
import type { CustomerReference } from "~/domain/people/customer-reference";
import type { ChannelId } from "~/domain/preference/channel";
import type { OperationContext } from "../operation-context";
import { endPermitsRefusedToAll } from "../permits/end-refused-permits.server";
import { listUnknownChannels } from "./list-unknown-channels.server";

export interface ContactPointChange {
  reference: CustomerReference;
  pointId: string;
  /** Nothing arrives there; only the customer can show the contrary, by using it. */
  isBad: boolean;
  /** "Do not call this number": holds for everybody who shares it. */
  refusedChannels: readonly ChannelId[];
  /** The program. */
  recordedBy: string;
}

export type ChangeContactPointResult =
  | { kind: "changed"; customerId: CustomerId }
  | { kind: "unknown_contact_point" }
  | { kind: "unknown_channels"; channels: ChannelId[] };

/** A program closes a contact point of a customer, at once; opening one needs the customer. Twice is once. */
export function changeContactPoint(
  { db, clock }: OperationContext,
  { reference, pointId, ...change }: ContactPointChange,
): Promise<ChangeContactPointResult> {
  return db.transaction(async (tx) => {
    const customerId = await findCustomerId(tx, reference);
    if (customerId === null) return { kind: "unknown_contact_point" };
    const unknown = await listUnknownChannels(tx, change.refusedChannels);
    if (unknown.length > 0) return { kind: "unknown_channels", channels: unknown };
    await lockCustomers(tx, [customerId, ...(await listWhoShares(tx, customerId, pointId))]);
    const points = await listSealedContactPoints(tx, customerId);
    const point = points.find(({ id }) => id === pointId);
    if (!point) return { kind: "unknown_contact_point" };
    const noted = { customerId, point, recordedBy: change.recordedBy, at: clock() };
    if (change.isBad && point.badSince === null) await markBad(tx, noted);
    const refused = listNewlyRefused(point, change.refusedChannels);
    const concerned = refused.length > 0 ? await refuse(tx, noted, refused) : [customerId];
    const actor = { type: "api", id: change.recordedBy } as const;
    await endPermitsRefusedToAll(tx, concerned, { actor, now: noted.at });
    return { kind: "changed", customerId };
  });
}

interface Noted {
  customerId: CustomerId;
  point: SealedContactPoint;
  recordedBy: string;
  at: number;
}

async function markBad(tx: Tx, { customerId, point, recordedBy, at }: Noted): Promise<void> {
  await markContactPointBad(tx, customerId, point.id, at);
  await bumpCustomerRevision(tx, customerId);
  const { kind, valueHash } = point;
  const actor = { type: "api", id: recordedBy } as const;
  await appendEvidence(tx, customerId, { at, kind: "contact_point_bad", actor, body: { kind, valueHash } });
}

/** Those that the kind can serve and that are not refused already. */
function listNewlyRefused(
  { kind, refusedChannels }: SealedContactPoint,
  channels: readonly ChannelId[],
): ChannelId[] {
  return channels.filter((channel) => servesChannel(kind, channel) && !refusedChannels.includes(channel));
}

/** Answers everybody who has the number or address. */
async function refuse(tx: Tx, noted: Noted, channels: ChannelId[]): Promise<CustomerId[]> {
  const { customerId, point, recordedBy, at } = noted;
  const { id, kind, valueHash, openChannels } = point;
  await putContactRefusals(tx, customerId, { valueHash, channels, source: recordedBy, at });
  const left = openChannels.filter((channel) => !channels.includes(channel));
  await openContactPoint(tx, customerId, id, left);
  const sharing = await tellWhoShares(tx, [valueHash], new Set([customerId]), at);
  const actor = { type: "api", id: recordedBy } as const;
  const body = { kind, valueHash, channels };
  await appendEvidence(tx, customerId, { at, kind: "contact_refused", actor, body });
  return sharing;
}
