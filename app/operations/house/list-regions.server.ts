import { countryOf, formatRegionPart } from "~/i18n/format/format-region";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "../operation-context";
import { knownRegions } from "./public-holidays.server";
import { readHouse } from "./read-house.server";

export interface RegionGroup {
  /** The country by its name; null = all others. */
  country: string | null;
  regions: { value: string; label: string }[];
}

/**
 * The regions whose public holidays can be chosen, by name: the customer's own country and the company's with all their
 * parts, and every other country as a whole, whose parts follow once it is chosen. All at once would weigh more than the page.
 */
export async function listRegions(
  { db }: OperationContext,
  language: Language,
  current: string,
): Promise<RegionGroup[]> {
  const { company } = await readHouse(db.reader);
  const near = [...new Set([current, company.region ?? current].map(countryOf))];
  const groups = near.map((country) => ({
    country: formatRegionPart(country, language),
    regions: sortByName(
      [...knownRegions].filter((region) => countryOf(region) === country),
      language,
    ),
  }));
  const others = [...knownRegions].filter((region) => !region.includes("-") && !near.includes(region));
  return [
    ...groups.filter(({ regions }) => regions.length > 0),
    { country: null, regions: sortByName(others, language) },
  ];
}

/** A country stands before its parts. */
function sortByName(regions: string[], language: Language) {
  const byName = new Intl.Collator(language);
  return regions
    .map((value) => ({ value, label: formatRegionPart(value, language) }))
    .sort(
      (a, b) =>
        Number(a.value.includes("-")) - Number(b.value.includes("-")) || byName.compare(a.label, b.label),
    );
}
