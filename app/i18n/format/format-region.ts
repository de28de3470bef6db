import type { Language } from "../language";

const countries = {
  de: new Intl.DisplayNames(["de"], { type: "region" }),
  en: new Intl.DisplayNames(["en"], { type: "region" }),
};

/** ISO 3166: "DE-BY" is "Bayern" and "Bavaria", "AT" is "Österreich"; other parts of a country keep their code. */
export function formatRegion(region: string, language: Language): string {
  const state = germanStates[region]?.[language];
  if (state) return state;
  const [country = "", part] = region.split("-");
  const name = countries[language].of(country) ?? country;
  return part ? `${name} (${part})` : name;
}

const germanStates: Record<string, { de: string; en: string }> = {
  "DE-BB": { de: "Brandenburg", en: "Brandenburg" },
  "DE-BE": { de: "Berlin", en: "Berlin" },
  "DE-BW": { de: "Baden\u2011Württemberg", en: "Baden\u2011Württemberg" },
  "DE-BY": { de: "Bayern", en: "Bavaria" },
  "DE-HB": { de: "Bremen", en: "Bremen" },
  "DE-HE": { de: "Hessen", en: "Hesse" },
  "DE-HH": { de: "Hamburg", en: "Hamburg" },
  "DE-MV": { de: "Mecklenburg\u2011Vorpommern", en: "Mecklenburg\u2011Western Pomerania" },
  "DE-NI": { de: "Niedersachsen", en: "Lower Saxony" },
  "DE-NW": { de: "Nordrhein\u2011Westfalen", en: "North Rhine\u2011Westphalia" },
  "DE-RP": { de: "Rheinland\u2011Pfalz", en: "Rhineland\u2011Palatinate" },
  "DE-SH": { de: "Schleswig\u2011Holstein", en: "Schleswig\u2011Holstein" },
  "DE-SL": { de: "Saarland", en: "Saarland" },
  "DE-SN": { de: "Sachsen", en: "Saxony" },
  "DE-ST": { de: "Sachsen\u2011Anhalt", en: "Saxony\u2011Anhalt" },
  "DE-TH": { de: "Thüringen", en: "Thuringia" },
};
