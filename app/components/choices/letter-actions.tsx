import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { Stack } from "~/design-system/stack";
import type { Pause } from "~/domain/preference/preference";
import { letterWords } from "~/i18n/words/letter-words";
import { pauseWords } from "~/i18n/words/pause-words";
import { useSite } from "../site/use-site";
import { editorPaths } from "./editor-page";

interface LetterActionsProps {
  hasChosen: boolean;
  /** Would stopping change anything? */
  canStop: boolean;
  runningPauses: readonly Pick<Pause, "from" | "to">[];
  /** The one who reads acts by a mandate to stop and pause alone. */
  isNarrow: boolean;
}

/**
 * Who has not chosen has nothing to stop yet, and who has stopped all of it nothing more; a pause and a wish are theirs from
 * the first visit on.
 */
export function LetterActions({ hasChosen, canStop, runningPauses, isNarrow }: LetterActionsProps) {
  const words = letterWords[useSite().language].actions;
  // The sentence of each pause leads to its change.
  const isOnePauseRunning = runningPauses.length === 1;
  return (
    <form method="post" action={`${customerHome}/stop`}>
      <Stack gap="small">
        <ButtonRow>
          {hasChosen && canStop && <Button kind="primary">{words.stopAll}</Button>}
          {isOnePauseRunning ? (
            <EndPause {...runningPauses[0]!} />
          ) : (
            <LinkButton href={editorPaths.pause} icon="pause">
              {words.pause}
            </LinkButton>
          )}
          {!isNarrow && (
            <LinkButton href={`${customerHome}/wish`} icon="phone">
              {words.wish}
            </LinkButton>
          )}
        </ButtonRow>
        {!isNarrow && (
          <p>
            <small>{words.wishHint}</small>
          </p>
        )}
      </Stack>
    </form>
  );
}

/** In the form of the letter's other actions. */
function EndPause({ from, to }: Pick<Pause, "from" | "to">) {
  return (
    <>
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="to" value={to ?? ""} />
      <Button formAction={`${editorPaths.pause}/end`}>{pauseWords[useSite().language].end}</Button>
    </>
  );
}
