import { listOpenProofs } from "#db/queries/contact-point-proofs";
import { type ListedContactPoint, listContactPoints } from "#db/queries/contact-points";
import { listRemovedPoints, type RemovedPoint } from "#db/queries/removed-points";
import { type ContactPointKind, listKindsForChannel } from "~/domain/people/contact-point";
import type { ChannelId } from "~/domain/preference/channel";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { takenBackSince } from "./restore-own-point.server";

export interface OwnPoints {
  points: ListedContactPoint[];
  /** What waits for digits, newest first. */
  waiting: { id: string; kind: "email" | "phone"; value: string }[];
  /** What can still be taken back, newest first. */
  removed: RemovedPoint[];
}

export async function showOwnPoints(
  { db, vault, clock }: OperationContext,
  customerId: string,
): Promise<OwnPoints> {
  const now = clock();
  const proofs = await listOpenProofs(db.reader, vault, customerId, now);
  return {
    points: await listContactPoints(db.reader, vault, customerId),
    waiting: proofs.map(({ id, kind, value }) => ({ id, kind, value })),
    removed: await listRemovedPoints(db.reader, vault, customerId, takenBackSince(now)),
  };
}

/** What the house could use an address or number of this kind for. */
export async function listChannelsFor(
  { db }: OperationContext,
  kind: ContactPointKind,
): Promise<ChannelId[]> {
  const { company } = await readHouse(db.reader);
  return company.channels
    .map(({ id }) => id)
    .filter((channel) => listKindsForChannel(channel).includes(kind));
}
