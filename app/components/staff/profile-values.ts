/** The form in which members of staff say what they like of themselves. */
import type { Label } from "~/domain/people/directory";
import { aboutCharactersMax } from "~/domain/people/own-profile-bounds";

export interface ProfileValues {
  about: Label;
  languages: string[];
  topics: string[];
  isRecommendable: boolean;
}

export type ProfileFault = "aboutDe" | "aboutEn" | "languages";

export function readProfileValues(form: FormData): ProfileValues {
  const words = (field: string) =>
    String(form.get(field) ?? "")
      .trim()
      .replace(/\s+/g, " ");
  return {
    about: { de: words("aboutDe"), en: words("aboutEn") },
    languages: form.getAll("languages").map(String).filter(isLanguageTag),
    topics: form.getAll("topics").map(String),
    isRecommendable: form.has("card"),
  };
}

export function listProfileFaults({ about, languages }: ProfileValues): ProfileFault[] {
  const isTooLong = (text: string) => Array.from(text).length > aboutCharactersMax;
  return [
    ...(isTooLong(about.de) ? ["aboutDe" as const] : []),
    ...(isTooLong(about.en) ? ["aboutEn" as const] : []),
    ...(languages.length === 0 ? ["languages" as const] : []),
  ];
}

function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(text);
}
