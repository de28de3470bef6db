import type { Invitation } from "#db/queries/invitations";
import type { PermissionRequest } from "~/domain/permission/permission";
import type { CustomerView } from "../permission/read-customer-facts.server";

/** The wish that a contact answers: of those that match, the one that ends first, for the others are still good later. */
export function findMatchingInvitation(
  { invitations }: CustomerView,
  { sender, channel, topic }: PermissionRequest,
  at: number,
): Invitation | undefined {
  return invitations
    .filter((invitation) => invitation.channel === channel)
    .filter((invitation) => invitation.topic === null || invitation.topic === topic)
    .filter((invitation) => invitation.staff === null || invitation.staff === sender.id)
    .filter((invitation) => invitation.from <= at && at < invitation.until)
    .sort((a, b) => a.until - b.until)[0];
}
