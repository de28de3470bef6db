import type { Language } from "../language";
import zoneNames from "./zone-names.json";

/**
 * The city of an IANA zone, as readers of a language know it (the exemplar cities of CLDR): "Europe/Lisbon" is "Lissabon"
 * and "Lisbon", "America/New_York" "New York", "America/Indiana/Knox" "Knox, Indiana".
 */
export function formatZone(timeZone: string, language: Language): string {
  const [city = timeZone, ...wider] = timeZone.split("/").toReversed();
  const name = names[language][city] ?? spaced(city);
  const state = wider.length > 1 && statesOfZones.has(wider[0]!) ? wider[0] : undefined;
  return state ? `${name}, ${spaced(state)}` : name;
}

/** Whose towns nobody knows without it. */
const statesOfZones = new Set(["Indiana", "Kentucky", "North_Dakota"]);

function spaced(part: string): string {
  return part.replaceAll("_", " ");
}

const names: Record<Language, Record<string, string>> = zoneNames;
