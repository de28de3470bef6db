import type { z } from "zod";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import { concealDecision } from "~/domain/permission/conceal-decision";
import type { Sender } from "~/domain/permission/permission";
import type { CallingClient } from "~/domain/programs/api-client";
import type { ClaimPermitResult, PermitToClaim } from "~/operations/permits/claim-permit.server";
import { pointAt, pointAtAll } from "../../point-at";
import { notOfTheHouse } from "../not-of-the-house";
import { notEntitled, personMissing } from "./permit-problems";
import { type permitClaimSchema, toPermitJson } from "./permit-schema";

/** Its topic is known, be it the one that the key is for. */
export type TopicalClaim = z.output<typeof permitClaimSchema> & { topic: string; sender: Sender };

/** What a program claims, through whichever door it comes. */
export function toPermitToClaim(claim: TopicalClaim, client: CallingClient, issuer: string): PermitToClaim {
  const { customer, sender, channel, topic, expiresInSeconds, reason = "" } = claim;
  return {
    customer: parseCustomerReference(customer) ?? { id: "" },
    request: { sender, channel, topic },
    through: client,
    periodMs: expiresInSeconds === undefined ? null : expiresInSeconds * 1000,
    reason,
    issuer,
  };
}

/** What it is answered: status and body. */
export function tellClaim(result: ClaimPermitResult, now: number) {
  switch (result.kind) {
    case "granted":
      return { status: 201, body: toPermitJson(result.permit, result.access, now) } as const;
    case "waiting":
      return { status: 202, body: toPermitJson(result.permit, null, now) } as const;
    case "refused":
      return { status: 409, body: concealDecision(result.decision) } as const;
    case "unknown_topic":
    case "unknown_channel":
      return { problem: pointAtAll([notOfTheHouse[result.kind]]) };
    case "person_missing":
      return { problem: personMissing };
    case "reason_missing":
      return { problem: pointAt("reason", (say) => say.permit.reasonMissing) };
    case "revoked":
    case "scope_missing":
    case "sender_not_allowed":
      return { problem: notEntitled[result.kind] };
  }
}
