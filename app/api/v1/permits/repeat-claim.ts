import { stateOfPermit } from "~/domain/permission/permit";
import type { ApiClient } from "~/domain/programs/api-client";
import type { ClaimPermitResult } from "~/operations/permits/claim-permit.server";
import { findOwnPermit, type OwnPermit } from "~/operations/permits/find-own-permit.server";
import type { ApiParts } from "../../api-parts";
import type { KeptReply, Repeating } from "../../reply-once";
import { toPermitJson } from "./permit-schema";
import { tellClaim } from "./tell-claim";

/**
 * A claim that is sent again is told how its permit stands now: number, call word and token are no part of what is kept,
 * for the customer's no, the report and the end of its time take them back. What was refused stays refused.
 */
export function repeatingClaims(parts: ApiParts, client: ApiClient): Repeating<ClaimPermitResult> {
  return { keep: keepClaim, tellAgain: (kept) => tellClaimAgain(parts, client, kept) };
}

function keepClaim(result: ClaimPermitResult) {
  if (result.kind === "granted") return { status: 201, body: { permit: result.permit.id } };
  if (result.kind === "waiting") return { status: 202, body: { permit: result.permit.id } };
  return tellClaim(result, 0);
}

async function tellClaimAgain(
  { config, operations }: ApiParts,
  client: ApiClient,
  kept: KeptReply,
): Promise<KeptReply> {
  const permitId = (kept.body as { permit?: string }).permit;
  if (permitId === undefined) return kept;
  const holder = { type: "api", id: client.id } as const;
  const own = await findOwnPermit(operations, { permitId, holder, issuer: config.baseUrl });
  if (!own) throw new Error(`The permit ${permitId} was claimed and is not there.`);
  const now = operations.clock();
  return { status: statusOf(own, now), body: toPermitJson(own.permit, own.access, now) };
}

/** As at the claim where it still is what it was then; else 200, so that nobody who reads the status alone dials. */
function statusOf({ permit, access }: OwnPermit, now: number): number {
  if (access) return 201;
  return stateOfPermit(permit, now) === "waiting" ? 202 : 200;
}
