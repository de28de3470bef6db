import type { Permit } from "~/domain/permission/permit";
import type { CallingClient } from "~/domain/programs/api-client";
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
  /** Absent = the person claims, at a page. */
  through?: PermitToClaim["through"];
  sender?: PermitToClaim["request"]["sender"];
}

/** It may speak for everybody; no key of its own is on record. */
export const dialer: CallingClient = {
  id: "dialer",
  name: "Dialer",
  scopes: ["permit"],
  senders: null,
  defaultTopic: null,
  requestsPerMinute: null,
  keyId: null,
};

/** Aylin Demir, by telephone, for advice, unless said otherwise. */
export async function claimAs(
  context: OperationContext,
  staff: string,
  given: Given = {},
): Promise<ClaimPermitResult> {
  const { customer = "aylin-demir", channel = "phone", topic = "advice", reason = "" } = given;
  const { sender = { type: "staff", id: staff }, through = null } = given;
  const result = await claimPermit(context, {
    customer: { id: customer },
    request: { sender, channel, topic },
    through,
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
