import type { Directory } from "~/domain/people/directory";
import { type ApiClient, type ApiKey, isInForce, type SenderBinding } from "~/domain/programs/api-client";
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

function nameSender({ type, id }: SenderBinding, { staff }: Directory, language: Language): string {
  if (id === undefined) return programsWords[language].senders[type];
  const person = type === "staff" ? staff[id] : undefined;
  return person ? formatFullName(person) : id;
}

/** "gilt", "abgelaufen", "zurückgezogen". */
export function nameKeyState(key: ApiKey, isRevoked: boolean, now: number, language: Language): string {
  const words = programsWords[language];
  if (isRevoked || key.revokedAt !== null) return words.ended;
  return isInForce(key, now) ? words.valid : words.expired;
}
