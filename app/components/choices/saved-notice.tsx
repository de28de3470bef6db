import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { contactPointWords } from "~/i18n/words/contact-point-words";
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
  /** Numbers that were just opened and never shown to be the customer's own. */
  unproven?: readonly string[];
  /** It was not done. */
  isRefused?: boolean;
}

/** What the last step changed, and the way back: undoing takes the place of asking beforehand. */
export function SavedNotice({
  title,
  undo,
  calledOff,
  unproven = [],
  isRefused,
  ...changes
}: SavedNoticeProps) {
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
      {unproven.map((number) => (
        <p key={number}>
          {contactPointWords[language].notProven(number)}{" "}
          <a href={`${customerHome}/data#points`}>{contactPointWords[language].toProof}</a>
        </p>
      ))}
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
