import type { StaffVisit } from "~/auth/guards.server";
import { type ClaimPermitResult, claimPermit } from "~/operations/claim-permit.server";

const reasonCharactersMax = 500;

/** A member of staff claims for themselves; no token, for nobody else is to verify it. */
export async function claimOnPage(
  { operations, staff, request }: StaffVisit,
  customerId: string,
): Promise<ClaimPermitResult> {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const result = await claimPermit(operations, {
    customer: { id: customerId },
    request: { sender: { type: "staff", id: staff.id }, channel: text("channel"), topic: text("topic") },
    claimedBy: { type: "staff", id: staff.id },
    periodMs: null,
    reason: text("reason").slice(0, reasonCharactersMax),
    issuer: null,
  });
  return result as ClaimPermitResult;
}
