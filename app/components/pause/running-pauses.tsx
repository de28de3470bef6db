import { Button } from "~/design-system/button";
import { Section } from "~/design-system/section";
import type { Pause } from "~/domain/preference/preference";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { pauseWords } from "~/i18n/words/pause-words";
import { editorPaths } from "../choices/editor-page";
import { useSite } from "../site/use-site";

interface RunningPausesProps {
  pauses: readonly Pause[];
}

/** Pauses that have not ended, each ended with one tap. */
export function RunningPauses({ pauses }: RunningPausesProps) {
  const { language } = useSite();
  const words = pauseWords[language];
  if (pauses.length === 0) return null;
  return (
    <Section title={words.current}>
      <ul className="plain-list">
        {pauses.map(({ from, to, quiet }) => {
          const [start, end] = [from, to].map((date) => (date ? formatDateWithYear(date, language) : null));
          const until = end ?? words.openEnd;
          return (
            <li key={`${from}/${to}/${quiet}`}>
              {quiet && to === null ? words.quietSince(start!) : words.span(start!, until)}
              <form method="post" action={`${editorPaths.pause}/end`}>
                <input type="hidden" name="from" value={from} />
                <input type="hidden" name="to" value={to ?? ""} />
                <Button
                  aria-label={quiet && to === null ? words.endQuiet(start!) : words.endNamed(start!, until)}
                >
                  {words.end}
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
