import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { Notice } from "~/design-system/notice";
import { recordedWords } from "~/i18n/words/recorded-words";
import { useSite } from "../site/use-site";

interface RecordedNewsProps {
  title: string;
  /** What was declined, and can be looked at once more; null = nothing. */
  reopen: string | null;
}

/** What became of the answer to something recorded. */
export function RecordedNews({ title, reopen }: RecordedNewsProps) {
  const words = recordedWords[useSite().language];
  return (
    <Notice tone={reopen === null ? "info" : "saved"} title={title}>
      {reopen !== null && (
        <form method="post" action={`${customerHome}/recorded/reopen`}>
          <Button kind="quiet" name="waiting" value={reopen}>
            {words.undoDecline}
          </Button>
        </form>
      )}
    </Notice>
  );
}
