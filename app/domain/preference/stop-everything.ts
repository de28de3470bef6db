/**
 * "Alles stoppen außer Vertrag": no topic that rests on consent, nothing automated, no AI. What a contract needs stays
 * as it was, and so does the contact person: a no costs nobody their place.
 */
import type { Company } from "../permission/company";
import { getOwn } from "../permission/get-own";
import { forgetWhatIsGone } from "./forget-what-is-gone";
import type { Preferences } from "./preference";

export function stopEverything(preferences: Preferences, company: Company): Preferences {
  const ofContract = new Set(company.topics.filter(({ basis }) => basis === "contract").map(({ id }) => id));
  const topics = Object.entries(preferences.topics ?? {}).filter(([id]) => ofContract.has(id));
  return {
    ...preferences,
    people: { ...preferences.people, automated: [], ai: [] },
    topics: Object.fromEntries(topics),
  };
}

/** Does that stop anything that is not stopped yet? The same as comparing both, for a tenth of the cost. */
export function isAnythingToStop(preferences: Preferences, company: Company): boolean {
  const { people, topics } = forgetWhatIsGone(preferences, company);
  const wanted = company.topics.some(({ id, basis }) => basis === "consent" && getOwn(topics, id)?.length);
  return wanted || !!people.automated?.length || !!people.ai?.length;
}
