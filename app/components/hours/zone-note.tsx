import { Section } from "~/design-system/section";
import { formatZone } from "~/i18n/format/format-zone";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { timeZonePath } from "../choices/editor-page";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";

export interface ZoneNoteProps {
  timeZone: string;
  /** What the clock says there: "17:12 Uhr". */
  time: string;
}

/** The clock on which all of the customer's times are read, and where another is chosen: by few, and seldom. */
export function ZoneNote({ timeZone, time }: ZoneNoteProps) {
  const { language } = useSite();
  const mayWiden = useMayWiden();
  const words = hoursEditorWords[language].zone;
  return (
    <Section title={words.title} titleLevel={2}>
      <p>
        {words.now(formatZone(timeZone, language), time)}{" "}
        {mayWiden && <a href={timeZonePath}>{words.change}</a>}
      </p>
    </Section>
  );
}
