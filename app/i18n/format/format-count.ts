import type { Language } from "../language";

/** "6.000", "6,000". */
export function formatNumber(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === "de" ? "." : ",");
}

/** "null", "ein", "zwei" … "zwölf", then figures. */
export function numberWord(count: number, language: Language): string {
  return numbers[language][count] ?? String(count);
}

/** "einmal", "zweimal" … "zwölfmal", "13-mal"; "once", "twice", "three times". */
export function formatTimes(count: number, language: Language): string {
  if (language === "de") return count <= 12 ? `${numberWord(count, "de")}mal` : `${count}\u2011mal`;
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${numberWord(count, "en")} times`;
}

/** "erste", "zweite"; "first", "second". */
export function ordinalWord(place: number, language: Language): string {
  return ordinals[language][place - 1] ?? (language === "de" ? `${place}.` : `${place}th`);
}

const numbers = {
  de: words("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
  en: words("zero one two three four five six seven eight nine ten eleven twelve"),
};

const ordinals = {
  de: words("erste zweite dritte vierte fünfte"),
  en: words("first second third fourth fifth"),
};

function words(text: string): string[] {
  return text.split(" ");
}
