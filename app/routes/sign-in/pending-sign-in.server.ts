/** What the browser keeps between asking for digits and entering them. */
import { signInCookie } from "~/auth/cookies.server";
import type { Visit } from "~/auth/guards.server";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";

export interface PendingSignIn {
  requestId: string;
  /** Null = the one on record of whoever the invitation link is for, which the browser is not told. */
  email: string | null;
  /** The invitation link by which it was asked for. */
  portalLink?: string;
  /** The link by which somebody was invited to act for a customer. */
  mandateLink?: string;
  /** Where the visitor was going. */
  returnTo: string;
}

export async function readPendingSignIn(
  visit: Visit,
  audience: SignInAudience,
): Promise<PendingSignIn | null> {
  return (await cookieOf(visit, audience).parse(visit.request.headers.get("Cookie"))) ?? null;
}

export async function keepPendingSignIn(visit: Visit, audience: SignInAudience, pending: PendingSignIn) {
  visit.context.answerHeaders.append("Set-Cookie", await cookieOf(visit, audience).serialize(pending));
}

export async function dropPendingSignIn(visit: Visit, audience: SignInAudience): Promise<void> {
  const gone = await cookieOf(visit, audience).serialize("", { maxAge: 0 });
  visit.context.answerHeaders.append("Set-Cookie", gone);
}

function cookieOf({ config, operations }: Visit, audience: SignInAudience) {
  return signInCookie({ baseUrl: config.baseUrl, vault: operations.vault }, audience);
}
