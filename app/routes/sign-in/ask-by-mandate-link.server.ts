/** A mail to sign in, to the address that a customer invited: the link alone proves nothing, and does not tell it. */
import { redirect } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import { findInvitedMandate } from "~/operations/mandates/mandate-link.server";
import { requestSignInAt } from "~/operations/sign-in/request-sign-in.server";
import { keepPendingSignIn } from "./pending-sign-in.server";
import { refuseTooMany } from "./refuse-too-many.server";
import { signInPlaces } from "./sign-in-places";

/** A link that is not good leads to where an address is entered. */
export async function askForMailByMandateLink(visit: Visit, token: string) {
  const { operations, context, language } = visit;
  const mandate = await findInvitedMandate(operations, token);
  const { request, code, home } = signInPlaces.customer;
  if (mandate === null) throw redirect(request);
  const { addressHash } = mandate;
  const limit = await context.signInLimits.takeRequest({ addressHash, clientAddress: context.clientAddress });
  if (!limit.ok) return refuseTooMany(visit, limit.retryAfterMs);
  const requestId = await requestSignInAt(operations, { audience: "customer", addressHash, language });
  await keepPendingSignIn(visit, "customer", { requestId, email: null, mandateLink: token, returnTo: home });
  throw redirect(code);
}
