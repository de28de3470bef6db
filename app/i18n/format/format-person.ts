import type { PersonName } from "~/domain/people/directory";
import type { Language } from "../language";

const salutations = { de: { ms: "Frau", mr: "Herr" }, en: { ms: "Ms", mr: "Mr" } };

/** "Frau Keller", "Herr Yilmaz"; without a salutation the full name. */
export function formatPerson(person: PersonName, language: Language): string {
  if (!person.salutation) return formatFullName(person);
  return `${salutations[language][person.salutation]}\u00a0${isolate(person.familyName)}`;
}

/** After "bei", "für", "von", "auf": "Herrn Yilmaz". English knows no such form. */
export function formatPersonInflected(person: PersonName, language: Language): string {
  const name = formatPerson(person, language);
  return language === "de" && person.salutation === "mr" ? name.replace(/^Herr/, "Herrn") : name;
}

/** "Frau Sabine Keller"; without a salutation the name alone. */
export function formatPersonInFull(person: PersonName, language: Language): string {
  const name = formatFullName(person);
  return person.salutation ? `${salutations[language][person.salutation]}\u00a0${name}` : name;
}

/** The same after "für", "von": "Herrn Georg Albers". */
export function formatPersonInFullInflected(person: PersonName, language: Language): string {
  const name = formatPersonInFull(person, language);
  return language === "de" && person.salutation === "mr" ? name.replace(/^Herr/, "Herrn") : name;
}

/** "Sabine Keller". */
export function formatFullName({ givenName, familyName }: PersonName): string {
  return isolate(`${givenName} ${familyName}`.trim());
}

const rightToLeft = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/** A name written from right to left would take a number behind it along: "<name>, 17" (UAX 9, 2.4.2 and 3.1.2). */
function isolate(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}
