/** The page that a mailed link opens: its button uses the link up, because mail scanners open links, too. */
import { data } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { isLinkGood, proveByLink } from "~/operations/sign-in/prove-sign-in.server";
import { answerPressOnce } from "./answer-press-once.server";
import { finishSignIn } from "./finish-sign-in.server";
import { readPendingSignIn } from "./pending-sign-in.server";
import { refuseTooMany } from "./refuse-too-many.server";
import { signInPlaces } from "./sign-in-places";

export async function showLink(visit: Visit, audience: SignInAudience) {
  const { operations, params } = visit;
  const isGood = await isLinkGood(operations, { audience, token: params.token ?? "" });
  return data({ isGood }, { status: isGood ? 200 : 410 });
}

export async function answerLink(visit: Visit, audience: SignInAudience) {
  const form = await readForm(visit.request);
  return answerPressOnce(visit, form, (visit) => useUpLink(visit, audience));
}

async function useUpLink(visit: Visit, audience: SignInAudience) {
  const { operations, context, params } = visit;
  const limit = await context.signInLimits.takeTry(context.clientAddress);
  if (!limit.ok) return refuseTooMany(visit, limit.retryAfterMs);
  const token = params.token ?? "";
  const result = await proveByLink(operations, { audience, token });
  const pending = await readPendingSignIn(visit, audience);
  const returnTo = pending?.returnTo ?? signInPlaces[audience].home;
  const finished = result.ok && (await finishSignIn(visit, audience, result.proof, returnTo, token));
  return finished || data({ isExpired: true as const }, { status: 410 });
}
