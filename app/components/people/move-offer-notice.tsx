import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { letterWords } from "~/i18n/words/letter-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

interface MoveOfferNoticeProps {
  id: string;
  /** Who is there now, and who has a place free, as they stand after "bei" and "zu". */
  from: string;
  to: string;
  /** The day until which the place is held. */
  until: string;
}

/** Move, or stay? Both are one tap, and neither is asked about twice. */
export function MoveOfferNotice({ id, from, to, until }: MoveOfferNoticeProps) {
  const words = letterWords[useSite().language].moveOffer;
  return (
    <Notice still title={words.title(to)}>
      <Stack gap="small">
        <p>{words.text(from, until)}</p>
        <form method="post" action={`${customerHome}/move/${id}`}>
          <FormKey />
          <ButtonRow>
            <Button name="answer" value="move">
              {words.move(to)}
            </Button>
            <Button name="answer" value="stay">
              {words.stay(from)}
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
