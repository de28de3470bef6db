import type { HoursWindow } from "~/domain/preference/channel";
import type { Language } from "../language";
import { formatEveryDays, formatShortDays } from "./format-days";
import { formatTimeSpan } from "./format-time";
import { joinWithAnd } from "./join-list";

/** "dienstags und donnerstags von 17 bis 19 Uhr"; several windows are joined by "sowie" and "and". */
export function formatWindows(windows: HoursWindow[], language: Language): string {
  const spans = spansByDays(windows).map(({ days, spans }) => {
    if (spans.every(isWholeDay)) return formatEveryDays(days, language);
    const from = language === "de" ? "von" : "from";
    const times = spans.map((span) => `${from} ${formatTimeSpan(span.from, span.to, language)}`);
    return `${formatEveryDays(days, language)} ${joinWithAnd(times, language)}`;
  });
  return joinGroups(spans, language);
}

/** "Di und Do, 17 bis 19 Uhr"; for small print. */
export function formatShortWindows(windows: HoursWindow[], language: Language): string {
  return spansByDays(windows)
    .map(({ days, spans }) => {
      const times = spans.map((span) => formatTimeSpan(span.from, span.to, language));
      return `${formatShortDays(days, language)}, ${joinWithAnd(times, language)}`;
    })
    .join("; ");
}

interface DaysAndSpans {
  days: HoursWindow["days"];
  spans: HoursWindow[];
}

/** Windows of the same days are told together: "samstags von 9 bis 12 Uhr und von 14 bis 16 Uhr". */
function spansByDays(windows: HoursWindow[]): DaysAndSpans[] {
  const groups = new Map<string, DaysAndSpans>();
  for (const window of windows) {
    const key = [...window.days].sort().join();
    const group = groups.get(key) ?? { days: window.days, spans: [] };
    group.spans.push(window);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Groups hold "und" inside, so they are set apart by a comma and "sowie". */
function joinGroups(groups: string[], language: Language): string {
  const last = groups.at(-1) ?? "";
  if (groups.length < 2) return last;
  return `${groups.slice(0, -1).join(", ")} ${language === "de" ? "sowie" : "and also"} ${last}`;
}

function isWholeDay({ from, to }: HoursWindow): boolean {
  return from === "00:00" && to === "24:00";
}
