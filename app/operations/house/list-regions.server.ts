import { countryOf, formatRegionPart } from "~/i18n/format/format-region";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "../operation-context";
import { knownRegions } from "./public-holidays.server";
import { readHouse } from "./read-house.server";

export interface RegionOption {
  value: string;
  label: string;
}

export interface CountriesToChoose {
  /** The customer's own and the company's. */
  near: RegionOption[];
  others: RegionOption[];
}

/** The countries whose public holidays can be chosen, by name. Their parts would together weigh more than the page. */
export async function listCountries(
  { db }: OperationContext,
  language: Language,
  current: string,
): Promise<CountriesToChoose> {
  const { company } = await readHouse(db.reader);
  const near = new Set([current, company.region ?? current].map(countryOf));
  const all = sortByName(
    [...knownRegions].filter((region) => region === countryOf(region)),
    language,
  );
  return {
    near: all.filter(({ value }) => near.has(value)),
    others: all.filter(({ value }) => !near.has(value)),
  };
}

/** The parts of a country with public holidays of their own, by name. */
export function listRegions(country: string, language: Language): RegionOption[] {
  return sortByName(
    [...knownRegions].filter((region) => region !== country && countryOf(region) === country),
    language,
  );
}

function sortByName(regions: string[], language: Language): RegionOption[] {
  const byName = new Intl.Collator(language);
  return regions
    .map((value) => ({ value, label: formatRegionPart(value, language) }))
    .sort((a, b) => byName.compare(a.label, b.label));
}
