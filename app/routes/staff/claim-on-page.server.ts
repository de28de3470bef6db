import type { StaffVisit } from "~/auth/guards.server";
import { type ClaimPermitResult, claimPermit } from "~/operations/permits/claim-permit.server";

/** What was pressed and typed. */
export interface ClaimOnPage {
  channel: string;
  topic: string;
  /** Null = none was asked for. */
  reason: string | null;
}

const reasonCharactersMax = 500;

export function readClaimForm(form: FormData): ClaimOnPage {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const reason = form.has("reason") ? text("reason").slice(0, reasonCharactersMax) : null;
  return { channel: text("channel"), topic: text("topic"), reason };
}

/** A member of staff claims for themselves; no token, for nobody else is to verify it. */
export async function claimOnPage(
  { operations, staff }: Pick<StaffVisit, "operations" | "staff">,
  customerId: string,
  { channel, topic, reason }: ClaimOnPage,
): Promise<ClaimPermitResult> {
  const result = await claimPermit(operations, {
    customer: { id: customerId },
    request: { sender: { type: "staff", id: staff.id }, channel, topic },
    through: null,
    periodMs: null,
    reason: reason ?? "",
    issuer: null,
  });
  return result as ClaimPermitResult;
}
