import { customerHome } from "~/auth/landing-paths";
import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { openQuestionWords } from "~/i18n/words/open-question-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

export interface MissedCallQuestionProps {
  id: string;
  title: string;
  ask: string;
  again: string;
  until: number;
}

/** A call reached nobody: may it be tried once more, in the hours that are said? */
export function MissedCallQuestion({ id, title, ask, again, until }: MissedCallQuestionProps) {
  const words = openQuestionWords[useSite().language].missedCall;
  return (
    <Notice still title={`${title} ${ask}`}>
      <Stack gap="small">
        <p>{again}</p>
        <form method="post" action={`${customerHome}/missed-call/${id}`}>
          <FormKey />
          <ButtonRow>
            <Button name="until" value={until}>
              {words.yes}
              <About>{title}</About>
            </Button>
            <Button name="until" value="">
              {words.no}
              <About>{title}</About>
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
