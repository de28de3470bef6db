import type { Permit } from "~/domain/permission/permit";
import type { OperationContext } from "~/operations/operation-context";
import {
  type ClaimPermitResult,
  claimPermit,
  type PermitToClaim,
} from "~/operations/permits/claim-permit.server";
import type { PermitAccess } from "~/operations/permits/read-permit-access.server";

interface Given {
  customer?: string;
  channel?: string;
  topic?: string;
  reason?: string;
  periodMs?: number;
  /** Absent = where a person claims. */
  isOwnWord?: boolean;
  claimedBy?: PermitToClaim["claimedBy"];
  sender?: PermitToClaim["request"]["sender"];
}

/** Aylin Demir, by telephone, for advice, unless said otherwise. */
export async function claimAs(
  context: OperationContext,
  staff: string,
  given: Given = {},
): Promise<ClaimPermitResult> {
  const { customer = "aylin-demir", channel = "phone", topic = "advice", reason = "" } = given;
  const { sender = { type: "staff", id: staff }, claimedBy = { type: "staff", id: staff } } = given;
  const result = await claimPermit(context, {
    customer: { id: customer },
    request: { sender, channel, topic },
    claimedBy,
    isOwnWord: given.isOwnWord ?? claimedBy.type === "staff",
    periodMs: given.periodMs ?? null,
    reason,
    issuer: null,
  });
  return result as ClaimPermitResult;
}

/** Throws where it is refused. */
export async function claimGranted(
  context: OperationContext,
  staff: string,
  given: Given = {},
): Promise<{ permit: Permit; access: PermitAccess }> {
  const result = await claimAs(context, staff, given);
  if (result.kind !== "granted") throw new Error(`Nothing was granted: ${JSON.stringify(result)}`);
  return result;
}
