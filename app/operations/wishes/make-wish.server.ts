import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { findInvitationBySource, listOpenInvitations } from "#db/queries/invitations";
import { insertWish, type WishKind } from "#db/queries/wishes";
import { isLeaving } from "../customers/refuse-while-leaving.server";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import {
  findInvitationFault,
  findInvitationFaults,
  type InvitationFault,
} from "./find-invitation-fault.server";
import { openInvitation } from "./open-invitation.server";

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
  /** Absent = a question. */
  kind?: WishKind;
  /** The program that tells what the customer sent, and the keyed hash of its id there. */
  toldBy?: { client: string; sourceHash: string };
}

export type WishFault = InvitationFault | "too_many" | "leaving";

export type MakeWishResult =
  /** `isNew` false: it was made for the same message before. */
  { kind: "made"; id: string; isNew: boolean } | { kind: "refused"; fault: WishFault };

/** Each stands on the list of whoever is to answer it. */
export const openWishesMax = 20;

/** What is wrong with as much of it as was said, whoever the customer is. */
export async function findWishFaults(
  { db, clock }: OperationContext,
  wish: Parameters<typeof findInvitationFaults>[0],
): Promise<InvitationFault[]> {
  return findInvitationFaults(wish, clock(), await readHouse(db.reader));
}

const isMade = ({ kind }: MakeWishResult) => kind === "made";

/** The customer asks to be contacted: one permission for one contact, before every rule (permission.md). */
export function makeWish(context: OperationContext, wish: Wish): Promise<MakeWishResult> {
  const { vault, clock } = context;
  return doOnce<MakeWishResult>(context, isMade, async (tx) => {
    await lockCustomer(tx, wish.customerId);
    const now = clock();
    const fault = findInvitationFault(wish, now, await readHouse(tx));
    if (fault) return { kind: "refused", fault };
    const own = await findOwnActor(tx, context, wish.customerId);
    const { customerId, note, toldBy, kind = "question", ...asked } = wish;
    const sourceHash = toldBy?.sourceHash ?? null;
    const before = sourceHash && (await findInvitationBySource(tx, customerId, sourceHash));
    if (before) return { kind: "made", id: before, isNew: false };
    if (await isLeaving(tx, customerId)) return { kind: "refused", fault: "leaving" };
    const open = (await listOpenInvitations(tx, [customerId], now)).get(customerId) ?? [];
    // What programs tell must not crowd out what the customer asks for.
    const alike = open.filter(({ source }) => source === wish.source);
    if (alike.length >= openWishesMax) return { kind: "refused", fault: "too_many" };
    const sealedNote = note === "" ? null : vault.seal(note);
    const invitation = { ...asked, id: newId(now), sealedNote, createdAt: now, mandateId: own.mandate };
    const actor = toldBy ? ({ type: "api", id: toldBy.client } as const) : own.actor;
    await openInvitation(tx, customerId, invitation, { actor, sourceHash });
    const details = { kind, replaces: null, standIn: null };
    if (wish.source === "wish") await insertWish(tx, customerId, invitation.id, details);
    return { kind: "made", id: invitation.id, isNew: true };
  });
}
