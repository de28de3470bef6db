/**
 * Public holidays: those that the law sets for the whole region named; they are data with a version, handed in
 * through this port (permission.md, "Public holidays"). Asked on the wall clock of the customer, a day at a time.
 */
import type { LocalDate } from "../preference/preference";
import { dayMs } from "./instant";
import { getLocalDate } from "./local-date";
import { firstInside, firstOutside, type Spans, unionOf } from "./spans";
import type { WallTime } from "./wall-clock";

/** Where the data come from. */
export interface PublicHolidays {
  /** Do the data know this ISO 3166-1 or -2 code? */
  isKnownRegion(region: string): boolean;
  /** The public holidays of a year that hold for the whole region; none for a region not known. */
  listInYear(region: string, year: number): ReadonlySet<LocalDate>;
}

export const noPublicHolidays: PublicHolidays = {
  isKnownRegion: () => false,
  listInYear: () => new Set(),
};

/** No search looks further: 400 days end within the second year after the first. */
const yearsAhead = 2;

/** The holidays of one region; a year is read when first needed. */
export class HolidayCalendar {
  readonly #years = new Map<number, Spans>();

  constructor(
    readonly holidays: PublicHolidays,
    readonly region: string,
  ) {}

  /** The first wall-clock time at or after `wall`, within some 400 days, that lies on a public holiday. */
  firstOnHoliday(wall: WallTime): WallTime {
    const thisYear = yearOf(wall);
    for (let year = thisYear; year <= thisYear + yearsAhead; year++) {
      const found = firstInside(this.#daysOf(year), wall);
      if (found < Number.POSITIVE_INFINITY) return found;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** The first wall-clock time at or after `wall` that lies on no public holiday. */
  firstOffHoliday(wall: WallTime): WallTime {
    const found = firstOutside(this.#daysOf(yearOf(wall)), wall);
    return found === wall ? wall : this.firstOffHoliday(found);
  }

  #daysOf(year: number): Spans {
    const known = this.#years.get(year);
    if (known) return known;
    const midnights = [...this.holidays.listInYear(this.region, year)].map(getLocalDate);
    const days = unionOf(midnights.map((midnight) => [midnight, midnight + dayMs]));
    this.#years.set(year, days);
    return days;
  }
}

function yearOf(wall: WallTime): number {
  return new Date(wall).getUTCFullYear();
}
