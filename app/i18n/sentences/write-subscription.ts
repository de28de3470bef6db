import type { Directory } from "~/domain/people/directory";
import type { Subscription } from "~/domain/preference/unsubscribe";
import { channelWords } from "../channel-words";
import type { Language } from "../language";
import { capitalize } from "../sentence";
import { unsubscribeWords } from "../words/unsubscribe-words";
import { namesIn } from "./names";

/** What unsubscribing from a topic over a channel means: before it is done, and afterwards. */
export function writeSubscription(
  { topic, channel, isListed }: Subscription & { isListed: boolean },
  { directory }: { directory: Directory },
  language: Language,
): { question: string; closed: string } {
  const names = namesIn(directory, language, "to-customer");
  const { question, closed, unlisted } = unsubscribeWords[language];
  if (!isListed) return unlisted(capitalize(names.companySubject));
  const facts = [
    capitalize(names.companySubject),
    channelWords(channel, language).by,
    names.topics([topic]),
  ] as const;
  return { question: question(...facts), closed: closed(...facts) };
}
