/**
 * Public holidays: those that the law sets for the whole region named; they are data with a version, handed in
 * through this port (permission.md, "Public holidays"). Asked on the wall clock of the customer, a day at a time.
 */
import type { LocalDate } from "../preference/preference";
import { dayMs } from "./instant";
import { getLocalDate } from "./local-date";
import { firstInside, firstOutside, nowhere, type Spans, unionOf } from "./spans";
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

/** The holidays of one year: `from` its first midnight, `until` that of the next. */
interface HolidayYear {
  from: WallTime;
  until: WallTime;
  days: Spans;
}

/** The holidays of one region; a year is read when first needed. */
export class HolidayCalendar {
  readonly #years = new Map<number, HolidayYear>();
  #latest: HolidayYear = { from: 0, until: 0, days: nowhere };

  constructor(
    readonly holidays: PublicHolidays,
    readonly region: string,
  ) {}

  /** The first wall-clock time at or after `wall`, within some 400 days, that lies on a public holiday. */
  firstOnHoliday(wall: WallTime): WallTime {
    let year = this.#yearAt(wall);
    for (let ahead = 0; ahead <= yearsAhead; ahead++) {
      const found = firstInside(year.days, wall);
      if (found < Number.POSITIVE_INFINITY) return found;
      year = this.#yearAt(year.until);
    }
    return Number.POSITIVE_INFINITY;
  }

  /** The first wall-clock time at or after `wall` that lies on no public holiday. */
  firstOffHoliday(wall: WallTime): WallTime {
    const found = firstOutside(this.#yearAt(wall).days, wall);
    return found === wall ? wall : this.firstOffHoliday(found);
  }

  #yearAt(wall: WallTime): HolidayYear {
    const latest = this.#latest;
    if (latest.from <= wall && wall < latest.until) return latest;
    const number = new Date(wall).getUTCFullYear();
    this.#latest = this.#years.get(number) ?? this.#readYear(number);
    return this.#latest;
  }

  #readYear(number: number): HolidayYear {
    const midnights = [...this.holidays.listInYear(this.region, number)].map(getLocalDate);
    const days = unionOf(midnights.map((midnight) => [midnight, midnight + dayMs]));
    const year = { from: Date.UTC(number, 0, 1), until: Date.UTC(number + 1, 0, 1), days };
    this.#years.set(number, year);
    return year;
  }
}
