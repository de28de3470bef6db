import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { dataWords } from "~/i18n/words/data-words";
import { letterWords } from "~/i18n/words/letter-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";
import { ChangesMade, type ChangesMadeProps } from "./changes-made";

interface SavedNoticeProps extends ChangesMadeProps {
  title: string;
  /** The version that can be undone; null = nothing to undo. */
  undo: number | null;
  /** The id of an appointment that was called off. */
  calledOff?: string;
  /** It was not done. */
  isRefused?: boolean;
}

/** What the last step changed, and the way back: undoing takes the place of asking beforehand. */
export function SavedNotice({ title, undo, calledOff, isRefused, ...changes }: SavedNoticeProps) {
  const { language } = useSite();
  return (
    <Notice tone={isRefused ? "warn" : "saved"} title={title}>
      <ChangesMade {...changes} />
      {calledOff && (
        <p>
          <a href={`${customerHome}/wish/${encodeURIComponent(calledOff)}/calendar`}>
            {otherTimeWords[language].own.takeOut}
          </a>
        </p>
      )}
      {undo !== null && (
        <form method="post" action={`${customerHome}/undo`}>
          <FormKey />
          <ButtonRow>
            <Button kind="quiet" name="version" value={undo}>
              {letterWords[language].undoStop}
            </Button>
            <LinkButton kind="quiet" href={`${customerHome}/data/receipt/${undo}`} icon="download">
              {dataWords[language].receiptAfterSaving}
            </LinkButton>
          </ButtonRow>
        </form>
      )}
    </Notice>
  );
}
