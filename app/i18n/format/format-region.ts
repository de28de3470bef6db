import type { Language } from "../language";
import regionNames from "./region-names.json";

const countries = {
  de: new Intl.DisplayNames(["de"], { type: "region" }),
  en: new Intl.DisplayNames(["en"], { type: "region" }),
};

/** What people here know without the country's name. */
const ownCountry = "DE";

/**
 * ISO 3166: "DE-BY" is "Bayern" and "Bavaria", "AT" is "Österreich", "CH-ZH" is "Kanton Zürich (Schweiz)". Parts of countries
 * are those that the holiday data know, in the language of the reader, or in that of the country where it has no such name.
 */
export function formatRegion(region: string, language: Language): string {
  const country = countryOf(region);
  if (region === country) return formatRegionPart(region, language);
  const part = formatRegionPart(region, language);
  return country === ownCountry ? part : `${part} (${formatRegionPart(country, language)})`;
}

/** Beside its country: "Kanton Zürich". */
export function formatRegionPart(region: string, language: Language): string {
  const country = countryOf(region);
  if (region === country) return /^[A-Z]{2}$/.test(country) ? countries[language].of(country)! : country;
  const name = names[region];
  if (name === undefined) return region.slice(country.length + 1);
  return typeof name === "string" ? name : name[language];
}

export function countryOf(region: string): string {
  return region.split("-")[0] ?? "";
}

const names: Record<string, string | Record<Language, string>> = regionNames;
