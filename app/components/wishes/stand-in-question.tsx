import { customerHome } from "~/auth/landing-paths";
import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { FormKey } from "../site/form-key";

export interface StandInQuestionProps {
  id: string;
  standIn: string | null;
  title: string;
  /** Null = nobody else could. */
  ask: string | null;
  wish: string;
  waits: string;
  yes: string | null;
  no: string;
}

/** While the owner of a wish is away: may somebody else answer it, or does it wait? */
export function StandInQuestion({ id, standIn, title, ask, wish, waits, yes, no }: StandInQuestionProps) {
  return (
    <Notice still title={ask ? `${title} ${ask}` : title}>
      <Stack gap="small">
        <blockquote>{wish}</blockquote>
        <p>{waits}</p>
        <form method="post" action={`${customerHome}/wish/${id}/stand-in`}>
          <FormKey />
          <ButtonRow>
            {standIn && (
              <Button name="stand-in" value={standIn}>
                {yes}
                <About>{wish}</About>
              </Button>
            )}
            <Button name="stand-in" value="">
              {no}
              <About>{wish}</About>
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
