/** The two proofs that an address is one's own. Either uses up the request, and with it the other. */
import { timingSafeEqual } from "node:crypto";
import {
  consumeSignInRequest,
  findSignInRequestByLink,
  type SignInRequest,
  takeTry,
} from "#db/queries/sign-in-requests";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import type { OperationContext } from "../operation-context";
import { hashCode, hashLinkToken, triesPerCodeMax } from "./sign-in-secrets.server";

export interface SignInProof {
  addressHash: string;
  by: "link" | "code";
}

export type CodeResult =
  | { ok: true; proof: SignInProof }
  | { ok: false; reason: "code_wrong"; triesLeft: number }
  | { ok: false; reason: "code_expired" };

export type LinkResult = { ok: true; proof: SignInProof } | { ok: false; reason: "link_expired" };

/** The digits count only for the request whose id the same browser holds. */
export function proveByCode(
  { db, vault, clock }: OperationContext,
  { audience, requestId, code }: { audience: SignInAudience; requestId: string; code: string },
): Promise<CodeResult> {
  const now = clock();
  return db.transaction(async (tx): Promise<CodeResult> => {
    const request = await takeTry(tx, requestId, now, triesPerCodeMax);
    if (!request) return { ok: false, reason: "code_expired" };
    if (!fits(request, hashCode(vault, audience, requestId, code))) return wrong(request);
    await consumeSignInRequest(tx, requestId, now);
    return { ok: true, proof: { addressHash: request.addressHash, by: "code" } };
  });
}

export async function proveByLink(
  { db, vault, clock }: OperationContext,
  { audience, token }: { audience: SignInAudience; token: string },
): Promise<LinkResult> {
  const now = clock();
  return db.transaction(async (tx): Promise<LinkResult> => {
    const request = await findSignInRequestByLink(tx, hashLinkToken(vault, audience, token));
    const isGood = request !== null && (await consumeSignInRequest(tx, request.id, now));
    if (!isGood) return { ok: false, reason: "link_expired" };
    return { ok: true, proof: { addressHash: request.addressHash, by: "link" } };
  });
}

/** Reads only: whoever opens a link has not used it yet. */
export async function isLinkGood(
  { db, vault, clock }: OperationContext,
  { audience, token }: { audience: SignInAudience; token: string },
): Promise<boolean> {
  const request = await findSignInRequestByLink(db.reader, hashLinkToken(vault, audience, token));
  return request !== null && request.consumedAt === null && request.expiresAt > clock();
}

function fits({ codeHash }: SignInRequest, given: string): boolean {
  return codeHash !== null && timingSafeEqual(Buffer.from(codeHash), Buffer.from(given));
}

function wrong({ tries }: SignInRequest): CodeResult {
  const triesLeft = triesPerCodeMax - tries;
  return triesLeft > 0
    ? { ok: false, reason: "code_wrong", triesLeft }
    : { ok: false, reason: "code_expired" };
}
