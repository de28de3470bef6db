import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { Notice } from "~/design-system/notice";
import { editorWords } from "~/i18n/words/editor-words";
import { letterWords } from "~/i18n/words/letter-words";
import { useSite } from "./use-site";

interface SavedNoticeProps {
  title: string;
  changes: readonly string[];
  /** The version that can be undone; null = nothing to undo. */
  undo: number | null;
}

/** What the last step changed, and the way back: undoing takes the place of asking beforehand. */
export function SavedNotice({ title, changes, undo }: SavedNoticeProps) {
  const { language } = useSite();
  return (
    <Notice tone="saved" title={title}>
      {changes.length > 0 && (
        <>
          <p>{editorWords[language].whatChanges}:</p>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      {undo !== null && (
        <form method="post" action={`${customerHome}/undo`}>
          <Button kind="quiet" name="version" value={undo}>
            {letterWords[language].undoStop}
          </Button>
        </form>
      )}
    </Notice>
  );
}
