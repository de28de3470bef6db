import type { Language } from "../language";

/** Who hears a phrase: the customer speaking, the customer being spoken to, or staff. */
export type Voice = "own" | "to-customer" | "to-staff";

/** Topics are named as the customer would say it; "meinem Vertrag" becomes "Ihrem Vertrag" or "dem Vertrag". */
export function turnPhrase(phrase: string, voice: Voice, language: Language): string {
  if (voice === "own") return phrase;
  if (language === "en") return phrase.replace(/\bmy\b/g, voice === "to-customer" ? "your" : "the");
  return phrase.replace(/\bmein(em|er|en)\b/g, (_, ending: string) =>
    voice === "to-customer" ? `Ihr${ending}` : `d${ending}`,
  );
}
