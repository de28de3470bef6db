import type { Directory } from "~/domain/people/directory";
import type { Permit } from "~/domain/permission/permit";
import type { Language } from "~/i18n/language";
import { capitalize } from "~/i18n/sentence";
import { namesIn } from "~/i18n/sentences/names";

/** "Frau Keller" and "Beratung", as the customer reads them. */
export function namePermit({ sender, topic }: Permit, directory: Directory, language: Language) {
  const names = namesIn(directory, language, "to-customer");
  const who = sender.type === "staff" ? names.person(sender.id) : capitalize(names.companySubject);
  return { who, topic: names.topics([topic]) };
}
