import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import type { LocalDate } from "~/domain/preference/preference";
import { formatDate } from "~/i18n/format/format-date";
import { pauseWords } from "~/i18n/words/pause-words";
import { editorPaths } from "../choices/editor-page";
import { useSite } from "../site/use-site";

/** Told once after a pause ended by itself, on its last day as it was agreed. */
export function PauseEndedNotice({ until }: { until: LocalDate }) {
  const { language } = useSite();
  const words = pauseWords[language].ended;
  return (
    <Notice still title={words.title}>
      <p>{words.text(formatDate(until, language))}</p>
      <form method="post" action={`${editorPaths.pause}/ended`}>
        <ButtonRow>
          <Button name="until" value={until}>
            {words.seen}
          </Button>
          <LinkButton kind="quiet" href={editorPaths.pause}>
            {words.again}
          </LinkButton>
        </ButtonRow>
      </form>
    </Notice>
  );
}
