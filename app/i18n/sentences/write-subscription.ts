import type { Directory } from "~/domain/people/directory";
import type { Subscription } from "~/domain/preference/unsubscribe";
import { channelWords } from "../channel-words";
import type { Language } from "../language";
import { capitalize } from "../sentence";
import { unsubscribeWords } from "../words/unsubscribe-words";
import { namesIn } from "./names";

/**
 * What unsubscribing from a topic over a channel means: before it is done, and afterwards. Null where there is no name for
 * them any more.
 */
export function writeSubscription(
  subscription: Subscription | null,
  { directory }: { directory: Directory },
  language: Language,
): { question: string; closed: string } {
  const names = namesIn(directory, language, "to-customer");
  const { question, closed, unlistedQuestion, unlistedClosed } = unsubscribeWords[language];
  const company = capitalize(names.companySubject);
  if (!subscription) return { question: unlistedQuestion(company), closed: unlistedClosed(company) };
  const { topic, channel } = subscription;
  const facts = [company, channelWords(channel, language).by, names.topics([topic])] as const;
  return { question: question(...facts), closed: closed(...facts) };
}
