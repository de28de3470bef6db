/** The page on which the digits are entered, for customers and for staff. */

import { data, redirect } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { proveByCode } from "~/operations/sign-in/prove-sign-in.server";
import { answerPressOnce } from "./answer-press-once.server";
import { askForMail } from "./answer-request.server";
import { askForMailByMandateLink } from "./ask-by-mandate-link.server";
import { askForMailByLink } from "./ask-by-portal-link.server";
import { finishSignIn } from "./finish-sign-in.server";
import { type PendingSignIn, readPendingSignIn } from "./pending-sign-in.server";
import { refuseTooMany } from "./refuse-too-many.server";
import { signInPlaces } from "./sign-in-places";

const charactersMax = 40;

/** Who asked for nothing in this browser has no digits to enter. */
export async function showCode(visit: Visit, audience: SignInAudience) {
  const pending = await readPendingSignIn(visit, audience);
  if (!pending) throw redirect(signInPlaces[audience].request);
  return { email: pending.email };
}

export async function answerCode(visit: Visit, audience: SignInAudience) {
  const form = await readForm(visit.request);
  return answerPressOnce(visit, form, (visit) => answerForm(visit, audience, form));
}

async function answerForm(visit: Visit, audience: SignInAudience, form: FormData) {
  const pending = await readPendingSignIn(visit, audience);
  if (!pending) throw redirect(signInPlaces[audience].request);
  if (form.get("intent") === "again") return askAgain(visit, audience, pending);
  const code = String(form.get("code") ?? "").slice(0, charactersMax);
  return tryCode(visit, audience, pending, code);
}

function askAgain(visit: Visit, audience: SignInAudience, pending: PendingSignIn) {
  const { email, portalLink, mandateLink, returnTo } = pending;
  if (mandateLink !== undefined) return askForMailByMandateLink(visit, mandateLink);
  if (email === null) return askForMailByLink(visit, portalLink ?? "");
  return askForMail(visit, audience, { email, returnTo });
}

async function tryCode(visit: Visit, audience: SignInAudience, pending: PendingSignIn, given: string) {
  const code = given.replace(/[\s-]/g, "");
  if (!code) return fault({ fault: "codeMissing", code: given });
  if (!/^\d{6}$/.test(code)) return fault({ fault: "codeNotSixDigits", code: given });
  const limit = await visit.context.signInLimits.takeTry(visit.context.clientAddress);
  if (!limit.ok) return refuseTooMany(visit, limit.retryAfterMs);
  const { requestId, returnTo } = pending;
  const result = await proveByCode(visit.operations, { audience, requestId, code });
  if (result.ok) {
    const finished = await finishSignIn(visit, audience, result.proof, returnTo);
    return finished ?? fault({ fault: "codeExpired", code: "" });
  }
  if (result.reason === "code_expired") return fault({ fault: "codeExpired", code: "" });
  return fault({ fault: "codeWrong", code: given, triesLeft: result.triesLeft });
}

interface CodeFault {
  fault: "codeMissing" | "codeNotSixDigits" | "codeWrong" | "codeExpired";
  code: string;
  triesLeft?: number;
}

function fault(what: CodeFault) {
  return data(what, { status: 422 });
}
