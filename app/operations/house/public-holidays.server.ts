/**
 * Public holidays from the date-holidays data: type "public" alone, that is, set by law for the whole country or
 * state; municipal and regional ones within a state, observances, bank and school holidays do not count. A
 * holiday of several days counts on each of them, one of some hours on its day. A region and year is read once
 * (a few milliseconds) and kept.
 */
import Holidays, { type HolidaysTypes } from "date-holidays";
// @ts-expect-error the package ships no types for its data
import { data } from "date-holidays/data";
import type { LocalDate } from "~/domain/preference/preference";
import { dayMs } from "~/domain/time/instant";
import { formatLocalDate } from "~/domain/time/local-date";
import type { PublicHolidays } from "~/domain/time/public-holidays";

/** The version of the holiday data, a date. */
export const publicHolidaysVersion: string = data.version;

export const publicHolidays: PublicHolidays = {
  isKnownRegion: (region) => knownRegions.has(region),
  listInYear(region, year) {
    const key = `${region} ${year}`;
    const known = years.get(key);
    if (known) return known;
    const dates = knownRegions.has(region) ? readYear(region, year) : new Set<LocalDate>();
    if (years.size >= yearsKeptMax) years.clear();
    years.set(key, dates);
    return dates;
  },
};

const yearsKeptMax = 5000;
const years = new Map<string, ReadonlySet<LocalDate>>();
const knownRegions = new Set(listRegions());

/** Countries, and their states as ISO 3166-2 names them; some countries call theirs regions. */
function listRegions(): string[] {
  const directory = new Holidays();
  return Object.keys(directory.getCountries()).flatMap((country) => [
    country,
    ...Object.keys(directory.getStates(country) ?? {}).map((state) => `${country}-${state}`),
  ]);
}

/** The year before is read too, for what begins in its last days and lasts. */
function readYear(region: string, year: number): Set<LocalDate> {
  const calendar = openCalendar(region);
  const holidays = [year - 1, year].flatMap((start) => calendar.getHolidays(start));
  const dates = holidays.filter(({ type }) => type === "public").flatMap(listDates);
  return new Set(dates.filter((date) => date.startsWith(`${year}-`)));
}

function openCalendar(region: string): Holidays {
  const [country, state] = region.split("-");
  return state ? new Holidays(country!, state) : new Holidays(country!);
}

/** Its length tells the days: a day on which clocks change lasts 23 or 25 hours, some holidays begin at noon. */
function listDates({ date, start, end }: HolidaysTypes.Holiday): LocalDate[] {
  const firstDay = Date.parse(`${date.slice(0, 10)}T00:00Z`);
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs));
  return Array.from({ length: days }, (_, index) => formatLocalDate(firstDay + index * dayMs));
}

/** The public holidays of a year by their names, the early ones first; one that lasts is told on its first day. */
export function nameHolidays(
  region: string,
  year: number,
  language: string,
): { date: LocalDate; name: string }[] {
  if (!knownRegions.has(region)) return [];
  const holidays = openCalendar(region).getHolidays(year, language);
  return holidays
    .filter(({ type }) => type === "public")
    .map(({ date, name }) => ({ date: date.slice(0, 10), name }));
}

/** The country and its regions by name, for choosing one; empty where the data do not know the country. */
export function nameRegions(country: string, language: string): { value: string; label: string }[] {
  const directory = new Holidays();
  const countryName = directory.getCountries(language)[country];
  if (!countryName) return [];
  const states = Object.entries(directory.getStates(country, language) ?? {});
  return [
    { value: country, label: countryName },
    ...states.map(([state, label]) => ({ value: `${country}-${state}`, label })),
  ];
}
