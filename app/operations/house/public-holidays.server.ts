/**
 * Public holidays from the date-holidays data: type "public" alone, that is, set by law for the whole country or
 * state; municipal and regional ones within a state, observances, bank and school holidays do not count. A
 * holiday of several days counts on each of them, one of some hours on its day. What is read of the data takes some
 * milliseconds, so it is kept.
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
  listInYear: (region, year) => listKept(region, year),
};

/** Readings of each kind that are kept. */
const keptMax = 5000;

/** Reads once for the same region, year or language. */
function keep<Of extends (string | number)[], Read>(read: (...of: Of) => Read): (...of: Of) => Read {
  const kept = new Map<string, Read>();
  return (...of) => {
    const key = of.join(" ");
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = read(...of);
    if (kept.size >= keptMax) kept.clear();
    kept.set(key, found);
    return found;
  };
}

const listKept = keep(
  (region: string, year: number): ReadonlySet<LocalDate> =>
    knownRegions.has(region) ? readYear(region, year) : new Set(),
);

/** Countries, and their states as ISO 3166-2 names them; some countries call theirs regions. */
export const knownRegions: ReadonlySet<string> = new Set(listRegions());

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
export const nameHolidays = keep(
  (region: string, year: number, language: string): readonly { date: LocalDate; name: string }[] => {
    if (!knownRegions.has(region)) return [];
    const holidays = openCalendar(region).getHolidays(year, language);
    return holidays
      .filter(({ type }) => type === "public")
      .map(({ date, name }) => ({ date: date.slice(0, 10), name }));
  },
);
