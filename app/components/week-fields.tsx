import { HoursEditor } from "~/design-system/hours-editor";
import type { HoursWindow } from "~/domain/preference/channel";
import { weekdayName } from "~/i18n/format/format-days";
import { formatClock } from "~/i18n/format/format-time";
import type { Language } from "~/i18n/language";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import type { FormFault } from "./editor-page";
import { fromField, type HoursValues, toField, weekdays } from "./hours-values";
import { useSite } from "./use-site";

interface WeekFieldsProps {
  values: HoursValues;
  /** Null = the company can be there at any hour. */
  houseHours: HoursWindow[] | null;
  faults: readonly FormFault[];
}

const stepMinutes = 30;
const minutesPerDay = 24 * 60;

/** Seven days with from and to, within the hours of the house. */
export function WeekFields({ values, houseHours, faults }: WeekFieldsProps) {
  const { language } = useSite();
  const words = hoursEditorWords[language];
  const times = listTimes(houseHours, language);
  return (
    <HoursEditor
      id="week"
      legend={words.week}
      hint={words.emptyDay}
      days={weekdays.map((day, index) => {
        const label = weekdayName(day, language);
        const isClosed = houseHours !== null && !houseHours.some(({ days }) => days.includes(day));
        return {
          id: `day-${day}`,
          label,
          ...(isClosed && { closed: words.day.closed }),
          ranges: (isClosed ? [] : values.days[index]!).map(({ from, to }, range) => ({
            from: { name: fromField(day, range), value: from },
            to: { name: toField(day, range), value: to },
            times,
            emptyLabel: words.day.not,
            fromLabel: words.day.fromNamed(label),
            toLabel: words.day.toNamed(label),
            separator: words.day.to,
            error: faults.find(({ fieldId }) => fieldId === toField(day, range))?.text,
          })),
        };
      })}
    />
  );
}

/** Half hours between the earliest and the latest hour of the house. */
function listTimes(houseHours: HoursWindow[] | null, language: Language) {
  const first = houseHours ? Math.min(...houseHours.map(({ from }) => minutesOf(from))) : 0;
  const last = houseHours ? Math.max(...houseHours.map(({ to }) => minutesOf(to))) : minutesPerDay;
  const count = Math.floor((last - first) / stepMinutes) + 1;
  return Array.from({ length: count }, (_, step) => {
    const value = formatMinutes(first + step * stepMinutes);
    return { value, label: formatClock(value, language) };
  });
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return hours! * 60 + minutes!;
}

function formatMinutes(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
