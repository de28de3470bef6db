import type { Directory } from "~/domain/people/directory";
import {
  type ApiClient,
  type ApiKey,
  isInForce,
  requestsPerMinuteUsual,
  type SenderBinding,
} from "~/domain/programs/api-client";
import { formatNumber } from "~/i18n/format/format-count";
import { formatFullName } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { programsWords } from "~/i18n/words/programs-words";

/** "fragen, Freigaben holen". */
export function nameScopes({ scopes }: Pick<ApiClient, "scopes">, language: Language): string {
  return scopes.map((scope) => programsWords[language].scopes[scope]).join(", ");
}

/** "Sabine Keller, KI"; "alle". */
export function nameSenders(
  { senders }: Pick<ApiClient, "senders">,
  directory: Directory,
  language: Language,
): string {
  if (senders === null) return programsWords[language].everySender;
  return senders.map((sender) => nameSender(sender, directory, language)).join(", ");
}

/** "Sabine Keller"; an id where nobody is called by it; "KI" where everyone of the type is meant. */
export function nameSender({ type, id }: SenderBinding, { staff }: Directory, language: Language): string {
  if (id === undefined) return programsWords[language].senders[type];
  const person = type === "staff" ? staff[id] : undefined;
  return person ? formatFullName(person) : id;
}

/** What it may do, for whom, about what and how often, each with its heading. */
export function describeRights(client: Omit<ApiClient, "id">, directory: Directory, language: Language) {
  const { facts } = programsWords[language];
  const { defaultTopic, requestsPerMinute } = client;
  const topic = defaultTopic && (directory.topics[defaultTopic]?.label[language] ?? defaultTopic);
  const requests = formatNumber(requestsPerMinute ?? requestsPerMinuteUsual, language);
  return [
    { term: facts.scopes, details: nameScopes(client, language) },
    { term: facts.senders, details: nameSenders(client, directory, language) },
    { term: facts.topic, details: topic ?? facts.noTopic },
    { term: facts.requests, details: requestsPerMinute === null ? facts.usualRequests(requests) : requests },
  ];
}

/** "gilt", "abgelaufen", "zurückgezogen". */
export function nameKeyState(key: ApiKey, isRevoked: boolean, now: number, language: Language): string {
  const words = programsWords[language];
  if (isRevoked || key.revokedAt !== null) return words.ended;
  return isInForce(key, now) ? words.valid : words.expired;
}
