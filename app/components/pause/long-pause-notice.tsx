import { Button } from "~/design-system/button";
import { Notice } from "~/design-system/notice";
import type { Pause } from "~/domain/preference/preference";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { pauseWords } from "~/i18n/words/pause-words";
import { editorPaths } from "../choices/editor-page";
import { useSite } from "../site/use-site";

/** A pause until further notice that has run for weeks may have been forgotten; of a quiet one nothing is said. */
export function LongPauseNotice({ from, to }: Pick<Pause, "from" | "to">) {
  const { language } = useSite();
  const words = pauseWords[language];
  return (
    <Notice still title={words.recall.title(formatDateWithYear(from, language))}>
      <p>{words.recall.text}</p>
      <form method="post" action={`${editorPaths.pause}/end`}>
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="to" value={to ?? ""} />
        <Button>{words.end}</Button>
      </form>
    </Notice>
  );
}
