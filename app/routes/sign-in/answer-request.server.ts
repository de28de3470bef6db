/** The page that asks for the e-mail address, for customers and for staff. */

import { data, redirect } from "@remix-run/node";
import { asSent } from "~/auth/as-sent.server";
import type { Visit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { safeReturnPath } from "~/auth/safe-return-path";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { hashAddress, requestSignIn } from "~/operations/sign-in/request-sign-in.server";
import { keepPendingSignIn } from "./pending-sign-in.server";
import { refuseTooMany } from "./refuse-too-many.server";
import { signInPlaces } from "./sign-in-places";

const emailCharactersMax = 254;

export async function answerRequest(visit: Visit, audience: SignInAudience) {
  const form = await readForm(visit.request);
  const given = String(form.get("email") ?? "").slice(0, emailCharactersMax);
  const email = normalizeEmailAddress(given);
  if (!email) {
    const fault = given.trim() ? ("emailInvalid" as const) : ("emailMissing" as const);
    return data({ fault, email: given }, { status: 422 });
  }
  const returnTo = safeReturnPath(visit.url.searchParams.get("return"), signInPlaces[audience].home);
  return askForMail({ ...visit, operations: asSent(visit, form) }, audience, { email, returnTo });
}

/** Answers the same way whether or not anybody has this address. */
export async function askForMail(
  visit: Visit,
  audience: SignInAudience,
  { email, returnTo }: { email: string; returnTo: string },
) {
  const { operations, context, language } = visit;
  const addressHash = hashAddress(operations, { audience, email });
  const limit = await context.signInLimits.takeRequest({ addressHash, clientAddress: context.clientAddress });
  if (!limit.ok) return refuseTooMany(visit, limit.retryAfterMs);
  const requestId = await requestSignIn(operations, { audience, email, language });
  await keepPendingSignIn(visit, audience, { requestId, email, returnTo });
  return redirect(signInPlaces[audience].code);
}
