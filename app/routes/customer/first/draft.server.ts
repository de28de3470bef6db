/** Answers of a first visit that was begun: the browser keeps them, and nothing of them is stored or holds here. */
import { firstChoiceCookie } from "~/auth/cookies.server";
import type { CustomerVisit } from "~/auth/guards.server";
import type { CustomerId } from "~/domain/people/customer";
import type { FirstAnswers } from "~/domain/preference/first-choice/first-answers";
import { forgetGoneAnswers } from "~/domain/preference/first-choice/forget-gone-answers";
import type { FirstVisit } from "~/operations/preferences/show-first-visit.server";

/** Two people may share a browser. */
interface Draft {
  customer: CustomerId;
  answers: FirstAnswers;
}

/** Without what can no longer be chosen; empty where nothing was begun. */
export async function readDraft(visit: CustomerVisit, { house, staff }: FirstVisit): Promise<FirstAnswers> {
  const draft: Draft | null = await cookieOf(visit).parse(visit.request.headers.get("Cookie"));
  if (draft?.customer !== visit.customer.id) return {};
  return forgetGoneAnswers(draft.answers, { company: house.company, staff: staff.map(({ id }) => id) });
}

export async function keepDraft(visit: CustomerVisit, answers: FirstAnswers): Promise<void> {
  const draft: Draft = { customer: visit.customer.id, answers };
  visit.context.answerHeaders.append("Set-Cookie", await cookieOf(visit).serialize(draft));
}

export async function dropDraft(visit: CustomerVisit): Promise<void> {
  const gone = await cookieOf(visit).serialize("", { maxAge: 0 });
  visit.context.answerHeaders.append("Set-Cookie", gone);
}

function cookieOf({ config, operations }: CustomerVisit) {
  return firstChoiceCookie({ baseUrl: config.baseUrl, vault: operations.vault });
}
