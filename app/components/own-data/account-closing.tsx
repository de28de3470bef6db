import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Notice } from "~/design-system/notice";
import { leavingWords } from "~/i18n/words/leaving-words";
import { useSite } from "../site/use-site";

interface AccountClosingProps {
  /** Where the form goes. */
  action: string;
  /** On which day it is erased. */
  date: string;
}

/** For a customer who leaves: until when the way back is open, and the way to shorten it. */
export function AccountClosing({ action, date }: AccountClosingProps) {
  const words = leavingWords[useSite().language].closed;
  return (
    <Notice tone="warn" still title={words.title(date)}>
      <p>{words.text}</p>
      <form method="post" action={action}>
        <ButtonRow>
          <Button name="intent" value="keep">
            {words.keep}
          </Button>
          <Button kind="quiet" name="intent" value="erase">
            {words.now}
          </Button>
        </ButtonRow>
      </form>
    </Notice>
  );
}
