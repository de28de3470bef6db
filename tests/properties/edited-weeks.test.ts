import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { autohausLindner, lindnerNames } from "#tests/support/autohaus-lindner";
import { listHoursFaults, toHoursValues, toWindows } from "~/components/hours/hours-values";
import { type PauseValues, pauseLengths, toPause } from "~/components/pause/pause-values";
import type { HoursWindow } from "~/domain/preference/channel";
import { dayParts, switchPart } from "~/domain/preference/day-parts";
import {
  copyDay,
  coverOf,
  doMeet,
  type EditedDays,
  paintRange,
  type RangeText,
  readDays,
  severalDays,
  takeUsualWeek,
  usualWeeks,
  weekdays,
} from "~/domain/preference/edit-week";
import { addPause } from "~/domain/preference/pause-contacts";
import type { Preferences } from "~/domain/preference/preference";
import { createPreferencesSchema } from "~/domain/preference/preference-schema";
import { summarizePreference } from "~/domain/preference/summarize-preference";
import { intersectionOf } from "~/domain/time/spans";
import { weekOf } from "~/domain/time/weekly-hours";
import { languages } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeFact } from "~/i18n/sentences/write-fact";

const limits = { seed: 2010, numRuns: 200 };
const today = "2026-11-24";
const house: HoursWindow[] = [
  { days: [1, 2, 3, 4, 5], from: "08:00", to: "20:00" },
  { days: [6], from: "09:00", to: "13:30" },
];
const emptyWeek: RangeText[][] = weekdays.map(() => []);
const halfHours = Array.from({ length: 49 }, (_, step) => {
  const [hours, minutes] = [Math.floor(step / 2), (step % 2) * 30];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
});

const stretch: fc.Arbitrary<RangeText> = fc
  .uniqueArray(fc.constantFrom(...halfHours), { minLength: 2, maxLength: 2 })
  .map((edges) => edges.toSorted())
  .map(([from = "", to = ""]) => ({ from, to }));

type Step = (week: RangeText[][]) => RangeText[][];

const put = (week: RangeText[][], edited: EditedDays) =>
  week.map((ranges, index) => edited.get(weekdays[index]!) ?? ranges);

/** Whatever can be done with the editor: paint, take a usual week or a part of a day, copy a day. */
const someStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ day: fc.constantFrom(...weekdays), stretch, isOpen: fc.boolean() }).map(
    ({ day, stretch: painted, isOpen }): Step =>
      (week) =>
        put(week, new Map([[day, paintRange(week[day - 1]!, painted, isOpen)]])),
  ),
  fc.constantFrom(...usualWeeks).map(
    (usual): Step =>
      (week) =>
        put(week, takeUsualWeek(usual, week, house)),
  ),
  fc.record({ day: fc.constantFrom(...weekdays), part: fc.constantFrom(...dayParts) }).map(
    (part): Step =>
      (week) =>
        put(week, new Map([[part.day, switchPart(week[part.day - 1]!, part, house)]])),
  ),
  fc.tuple(fc.constantFrom(...weekdays), fc.constantFrom(...severalDays, "3", "7")).map(
    ([from, to]): Step =>
      (week) =>
        put(week, copyDay(week, from, readDays(to), house)),
  ),
);
const someWeek = fc
  .array(someStep, { maxLength: 6 })
  .map((steps) => steps.reduce((week, step) => step(week), emptyWeek));

const preferencesWith = (some: Partial<Preferences>): Preferences => ({
  timeZone: "Europe/Berlin",
  people: { mode: "anyone", teams: [] },
  topics: { advice: ["phone", "email"] },
  ...some,
});

function tell(preferences: Preferences): string[] {
  const customer = { preferences, assignment: null, assignments: {} };
  const facts = summarizePreference(customer, autohausLindner, { reader: { type: "customer" }, today });
  return languages.flatMap((language) => {
    const texts = facts.map((fact) => plainText(writeFact(fact, lindnerNames, language)));
    expect(new Set(texts).size).toBe(texts.length);
    return texts;
  });
}

function expectGoodSentences(texts: string[]): void {
  for (const text of texts) {
    expect(text).toMatch(/^\S.*\.$/);
    expect(text).not.toMatch(/ {2}|\.\.|undefined|null|NaN| [,.]/);
  }
}

describe("a week, however it was edited", () => {
  it("can be saved, comes back as it is, and is told in good sentences", () => {
    const schema = createPreferencesSchema(() => true);
    fc.assert(
      fc.property(someWeek, (week) => {
        const windows = toWindows({ mode: "own", days: week });
        const made = preferencesWith({ hours: { phone: windows } });
        expect(listHoursFaults({ mode: "own", days: week })).toEqual([]);
        expect(schema.safeParse(made).error?.issues ?? []).toEqual([]);
        expect(weekOf(toWindows(toHoursValues(windows, undefined)))).toEqual(weekOf(windows));
        expectGoodSentences(tell(made));
      }),
      limits,
    );
  });

  it("is open exactly where it was painted last", () => {
    fc.assert(
      fc.property(someWeek, stretch, fc.boolean(), (week, painted, isOpen) => {
        const ranges = paintRange(week[1]!, painted, isOpen);
        expect(coverOf(ranges, painted)).toBe(isOpen ? "all" : "none");
        expect(ranges.some((range) => doMeet(range, painted))).toBe(isOpen);
        expect(paintRange(ranges, painted, isOpen)).toEqual(ranges);
      }),
      limits,
    );
  });

  it("is never set outside the company's hours by a button", () => {
    fc.assert(
      fc.property(
        someWeek,
        fc.constantFrom(...usualWeeks),
        fc.constantFrom(...weekdays),
        fc.constantFrom(...dayParts),
        (week, usual, day, part) => {
          const edits = [
            takeUsualWeek(usual, week, house),
            copyDay(week, day, weekdays, house),
            new Map([[day, switchPart([], { day, part }, house)]]),
          ];
          for (const edited of edits) {
            const set = weekOf(toWindows({ mode: "own", days: put(emptyWeek, edited) }));
            expect(intersectionOf(set, weekOf(house))).toEqual(set);
          }
        },
      ),
      limits,
    );
  });
});

const someDay = fc.constantFrom("2026-11-24", "2026-11-25", "2026-12-20", "2027-01-06", "2028-02-29");
const somePause: fc.Arbitrary<PauseValues> = fc.record({
  length: fc.constantFrom(...pauseLengths),
  from: someDay,
  until: fc.constantFrom("2028-02-29", "2028-03-01"),
  except: fc.subarray(["advice", "offers"]),
});

describe("a pause of any shape", () => {
  it("can be saved, is told once in good sentences, and a quiet one leaves nothing open", () => {
    const schema = createPreferencesSchema(() => true);
    fc.assert(
      fc.property(somePause, (values) => {
        const made = addPause(preferencesWith({}), toPause(values, today), today);
        expect(schema.safeParse(made).error?.issues ?? []).toEqual([]);
        const texts = tell(made);
        expectGoodSentences(texts);
        expect(texts.filter((text) => /\bPause\b/.test(text))).toHaveLength(1);
        if (values.length === "quiet") expect(made.pauses).toEqual([{ from: today, to: null, quiet: true }]);
      }),
      limits,
    );
  });
});
