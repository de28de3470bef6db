import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

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
  const about = <About>{lines.join(", ")}</About>;
  return (
    <Notice still title={title}>
      <Stack gap="small">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <form method="post" action={action}>
          <FormKey />
          <ButtonRow>
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
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
