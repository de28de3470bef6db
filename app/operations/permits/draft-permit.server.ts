/** A permit as it is claimed, before anything is given out. */
import { newId } from "#db/new-id";
import type { Decision, PermissionRequest } from "~/domain/permission/permission";
import { type Permit, permitPeriodMs } from "~/domain/permission/permit";
import { getInstant } from "~/domain/time/instant";
import type { House } from "../house/read-house.server";
import type { CustomerView } from "../permission/read-customer-facts.server";
import { findMatchingInvitation } from "../wishes/find-matching-invitation.server";
import type { PermitToClaim } from "./claim-permit.server";

export function draftPermit(
  { compiled }: House,
  view: CustomerView,
  customerId: string,
  { request, through, periodMs }: PermitToClaim,
  decision: Decision,
  now: number,
): Permit {
  const { sender, channel, topic } = request;
  const period = permitPeriodMs(compiled.channels.get(channel)!, periodMs);
  return {
    id: newId(now),
    customerId,
    sender,
    channel,
    topic,
    claimedAt: now,
    claimedBy: through === null ? { type: "staff", id: sender.id } : { type: "api", id: through.id },
    grantedAt: null,
    confirmedBy: null,
    ...termsOf(view, request, decision, now, period),
    contactPointId: null,
    endedAt: null,
    outcome: null,
    contactId: null,
    unreportedAt: null,
  };
}

/** What the decision says of the permit: until when, on what basis, and which of the customer's wishes it holds. */
export function termsOf(
  view: CustomerView,
  request: PermissionRequest,
  { basis, window }: Decision,
  now: number,
  periodMs: number,
): Pick<Permit, "expiresAt" | "basis" | "counts" | "invitationId"> {
  const windowEnd = window?.until ? getInstant(window.until) : Number.POSITIVE_INFINITY;
  const invitation = basis === "invitation" ? findMatchingInvitation(view, request, now) : undefined;
  return {
    expiresAt: Math.min(now + periodMs, windowEnd),
    basis,
    counts: !invitation,
    invitationId: invitation?.id ?? null,
  };
}
