import type { SelectGroup, SelectOption } from "~/design-system/select";
import { formatZone } from "~/i18n/format/format-zone";
import { type Language, languages } from "~/i18n/language";
import { timeZoneWords } from "~/i18n/words/time-zone-words";

/**
 * The customer's own zone first, which need not be among those that the engine lists, for it knows others by older names;
 * then all by continent and city, the customer's continent before the others. A browser finds a city by its first letters.
 */
export function listZoneOptions(own: string, language: Language): (SelectOption | SelectGroup)[] {
  const groups = continents[language];
  const near = groups.filter(({ continent }) => continent === continentOf(own));
  const others = groups.filter(({ continent }) => continent !== continentOf(own));
  return [
    { value: own, label: formatZone(own, language) },
    ...[...near, ...others].map(({ group }) => group),
  ];
}

interface Continent {
  /** As zones name it. */
  continent: string;
  group: SelectGroup;
}

const continents = Object.fromEntries(
  languages.map((language) => [language, listContinents(language)]),
) as Record<Language, Continent[]>;

function listContinents(language: Language): Continent[] {
  const zones = Intl.supportedValuesOf("timeZone");
  const words: Record<string, string> = timeZoneWords[language].continents;
  const byName = new Intl.Collator(language).compare;
  return [...new Set(zones.map(continentOf))]
    .map((continent) => ({
      continent,
      group: {
        label: words[continent] ?? continent,
        options: zones
          .filter((zone) => continentOf(zone) === continent)
          .map((value) => ({ value, label: formatZone(value, language) }))
          .sort((a, b) => byName(a.label, b.label)),
      },
    }))
    .sort((a, b) => byName(a.group.label, b.group.label));
}

function continentOf(zone: string): string {
  return zone.split("/")[0] ?? "";
}
