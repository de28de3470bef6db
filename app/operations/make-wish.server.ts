import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { findInvitationBySource, insertInvitation, listOpenInvitations } from "#db/queries/invitations";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { dayMs } from "~/domain/time/instant";
import type { OperationContext } from "./operation-context";
import { readHouse } from "./read-house.server";

export interface Wish {
  customerId: string;
  /** Asked for in the portal, or opened by something the customer sent, so that it can be answered. */
  source: "wish" | "reply";
  channel: string;
  /** Null = about anything. */
  topic: string | null;
  /** Null = whoever is there. */
  staff: string | null;
  /** Milliseconds, included. */
  from: number;
  /** Milliseconds, not included. */
  until: number;
  /** The customer's own words; empty = none. */
  note: string;
  /** The program that tells what the customer sent, and the keyed hash of its id there. */
  toldBy?: { client: string; sourceHash: string };
}

export type WishFault =
  | "unknown_channel"
  | "unknown_topic"
  | "unknown_staff"
  | "ends_before_it_begins"
  | "is_over"
  | "too_far"
  | "too_many";

export type MakeWishResult =
  /** `isNew` false: it was made for the same message before. */
  { kind: "made"; id: string; isNew: boolean } | { kind: "refused"; fault: WishFault };

const reachMs = 366 * dayMs;
/** Each stands on the list of whoever is to answer it. */
export const openWishesMax = 20;

/** The customer asks to be contacted: one permission for one contact, before every rule (permission.md). */
export function makeWish({ db, vault, clock }: OperationContext, wish: Wish): Promise<MakeWishResult> {
  return db.transaction(async (tx) => {
    const now = clock();
    const { compiled, offeredTopics } = await readHouse(tx);
    const fault = findFault(wish, now, compiled, offeredTopics);
    if (fault) return { kind: "refused", fault };
    await lockCustomer(tx, wish.customerId);
    const { customerId, note, toldBy, ...asked } = wish;
    const sourceHash = toldBy?.sourceHash ?? null;
    const before = sourceHash && (await findInvitationBySource(tx, customerId, sourceHash));
    if (before) return { kind: "made", id: before, isNew: false };
    const open = (await listOpenInvitations(tx, [customerId], now)).get(customerId) ?? [];
    // What programs tell must not crowd out what the customer asks for.
    const alike = open.filter(({ source }) => source === wish.source);
    if (alike.length >= openWishesMax) return { kind: "refused", fault: "too_many" };
    const sealedNote = note === "" ? null : vault.seal(note);
    const invitation = { ...asked, id: newId(now), sealedNote, createdAt: now };
    await insertInvitation(tx, customerId, invitation, sourceHash);
    await bumpCustomerRevision(tx, customerId);
    const actor: EvidenceActor = toldBy
      ? { type: "api", id: toldBy.client }
      : { type: "customer", id: customerId };
    const body = { invitation: { ...asked, id: invitation.id }, ...(sourceHash && { sourceHash }) };
    await appendEvidence(tx, customerId, { at: now, kind: "invitation_made", actor, body });
    return { kind: "made", id: invitation.id, isNew: true };
  });
}

function findFault(
  { channel, topic, staff, from, until }: Wish,
  now: number,
  {
    channels,
    staff: people,
  }: { channels: ReadonlyMap<string, unknown>; staff: ReadonlyMap<string, unknown> },
  offeredTopics: string[],
): WishFault | null {
  if (!channels.has(channel)) return "unknown_channel";
  if (topic !== null && !offeredTopics.includes(topic)) return "unknown_topic";
  if (staff !== null && !people.has(staff)) return "unknown_staff";
  if (until <= from) return "ends_before_it_begins";
  if (until <= now) return "is_over";
  return until > now + reachMs ? "too_far" : null;
}
