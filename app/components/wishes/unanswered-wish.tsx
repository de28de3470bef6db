import { customerHome } from "~/auth/landing-paths";
import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { openQuestionWords } from "~/i18n/words/open-question-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

export interface UnansweredWishProps {
  id: string;
  text: string;
  /** Who would answer it now, where that is somebody else; null = whose it was. */
  who: string | null;
  /** Null = it cannot be asked anew. */
  again: string | null;
  from: number | null;
}

/** Nobody was in touch about a wish, which is said: once more, or no longer needed. */
export function UnansweredWish({ id, text, who, again, from }: UnansweredWishProps) {
  const words = openQuestionWords[useSite().language].unanswered;
  return (
    <Notice still title={words.title}>
      <Stack gap="small">
        <p>{text}</p>
        {who && <p>{who}</p>}
        <form method="post" action={`${customerHome}/wish/${id}/again`}>
          <FormKey />
          <ButtonRow>
            {from !== null && (
              <Button name="from" value={from}>
                {again}
                <About>{text}</About>
              </Button>
            )}
            <Button name="from" value="">
              {words.layAside}
              <About>{text}</About>
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
