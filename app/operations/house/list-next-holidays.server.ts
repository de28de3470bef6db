import type { LocalDate } from "~/domain/preference/preference";
import { nameHolidays } from "./public-holidays.server";

export interface NamedHoliday {
  date: LocalDate;
  name: string;
}

const holidaysMax = 4;

/** The next public holidays of a region from that day on; none where the data do not know the region. */
export function listNextHolidays(region: string, today: LocalDate, language: string): NamedHoliday[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((each) => nameHolidays(region, each, language))
    .filter(({ date }) => date >= today)
    .slice(0, holidaysMax);
}
