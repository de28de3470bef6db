import type { HolidayNoteProps } from "~/components/hours/holiday-note";
import { formatDay } from "~/i18n/format/format-date";
import type { ReaderClock } from "~/i18n/format/format-moment";
import { formatRegion } from "~/i18n/format/format-region";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { listNextHolidays } from "~/operations/house/list-next-holidays.server";
import type { Choices } from "~/operations/preferences/show-choices.server";

/** The public holidays that count for the customer; null where none do. */
export function presentHolidays(
  { preferences, house }: Choices,
  now: number,
  language: Language,
): HolidayNoteProps | null {
  const region = preferences.region ?? house.company.region;
  if (!region) return null;
  return {
    region: formatRegion(region, language),
    isAllowed: preferences.publicHolidays === true,
    next: presentNextHolidays(region, { now, timeZone: preferences.timeZone }, language),
  };
}

/** Whatever is no region has none. */
export function presentNextHolidays(
  region: string,
  { now, timeZone }: ReaderClock,
  language: Language,
): string[] {
  const today = localMoment(now, timeZone).date;
  return listNextHolidays(region, today, language).map(
    ({ date, name }) => `${formatDay(date, language)}: ${name}`,
  );
}
