import { Button } from "~/design-system/button";
import { LinkButton } from "~/design-system/link-button";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { useSite } from "../site/use-site";
import { TimeToAnswer } from "../wishes/time-to-answer";

export interface AskedTimeProps {
  /** Where it is answered. */
  action: string;
  title: string;
  lines: readonly string[];
  isMove: boolean;
}

/** Another time that the customer asks for: one tap each. */
export function AskedTime({ action, title, lines, isMove }: AskedTimeProps) {
  const words = otherTimeWords[useSite().language].staff;
  return (
    <TimeToAnswer
      {...{ title, lines, action }}
      answers={(about) => (
        <>
          <Button name="answer" value="accept">
            {words.accept}
            {about}
          </Button>
          <Button name="answer" value="decline">
            {isMove ? words.stays : words.decline}
            {about}
          </Button>
          <LinkButton kind="quiet" href={`${action}/other-time`}>
            {words.other}
            {about}
          </LinkButton>
        </>
      )}
    />
  );
}
