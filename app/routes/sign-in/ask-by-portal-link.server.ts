/** A mail to sign in, asked for with an invitation link: the address is never told to whoever holds the link. */
import { redirect } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import { findPortalLinkAddress } from "~/operations/links/apply-portal-link.server";
import { requestSignInAt } from "~/operations/sign-in/request-sign-in.server";
import { keepPendingSignIn } from "./pending-sign-in.server";
import { refuseTooMany } from "./refuse-too-many.server";
import { signInPlaces } from "./sign-in-places";

/** A link that is not good leads to where an address is entered. */
export async function askForMailByLink(visit: Visit, token: string) {
  const { operations, context, language } = visit;
  const addressHash = await findPortalLinkAddress(operations, token);
  const { request, code, home } = signInPlaces.customer;
  if (addressHash === null) throw redirect(request);
  const limit = await context.signInLimits.takeRequest({ addressHash, clientAddress: context.clientAddress });
  if (!limit.ok) return refuseTooMany(visit, limit.retryAfterMs);
  const requestId = await requestSignInAt(operations, { audience: "customer", addressHash, language });
  await keepPendingSignIn(visit, "customer", { requestId, email: null, portalLink: token, returnTo: home });
  throw redirect(code);
}
