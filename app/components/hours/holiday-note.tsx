import { Section } from "~/design-system/section";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { editorPaths } from "../choices/editor-page";
import { useSite } from "../site/use-site";

export interface HolidayNoteProps {
  /** "Bayern" */
  region: string;
  /** May somebody get in touch on a public holiday? */
  isAllowed: boolean;
  /** "Freitag, 25. Dezember: 1. Weihnachtstag" */
  next: readonly string[];
}

/** Whose public holidays count, which come next, and what holds on them. */
export function HolidayNote({ region, isAllowed, next }: HolidayNoteProps) {
  const words = hoursEditorWords[useSite().language].holidays;
  return (
    <Section title={words.title(region)} titleLevel={2}>
      <p>
        {isAllowed ? words.allowed : words.refused}{" "}
        <a href={`${editorPaths.exceptions}#publicHolidays`}>{words.change}</a>
      </p>
      <NextHolidays next={next} />
    </Section>
  );
}

export function NextHolidays({ next }: Pick<HolidayNoteProps, "next">) {
  const words = hoursEditorWords[useSite().language].holidays;
  if (next.length === 0) return null;
  return (
    <>
      <p>
        <small>{words.next}</small>
      </p>
      <ul>
        {next.map((holiday) => (
          <li key={holiday}>
            <small>{holiday}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
