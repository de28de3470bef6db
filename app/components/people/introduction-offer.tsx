import { customerHome } from "~/auth/landing-paths";
import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Notice } from "~/design-system/notice";
import { Sentence } from "~/design-system/sentence";
import { Stack } from "~/design-system/stack";
import { introductionWords } from "~/i18n/words/introduction-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

export interface IntroductionOfferProps {
  id: string;
  title: string;
  /** The proposer's own words. */
  reason: string;
  /** What a yes would do. */
  lines: readonly string[];
  yes: string;
  /** What became of the question about it; null = not asked yet. */
  asked: string | null;
}

/** Somebody better suited, as a member of staff proposes. Yes, no and asking first are one tap each. */
export function IntroductionOffer({ id, title, reason, lines, yes, asked }: IntroductionOfferProps) {
  const words = introductionWords[useSite().language].offer;
  return (
    <Notice still title={title}>
      <Stack gap="small">
        <blockquote>
          <Sentence segments={[{ text: reason }]} />
        </blockquote>
        {[...lines, ...(asked ? [asked] : [])].map((line) => (
          <p key={line}>{line}</p>
        ))}
        <form method="post" action={`${customerHome}/introduction/${id}`}>
          <FormKey />
          <ButtonRow>
            <Button name="answer" value="accept">
              {yes}
            </Button>
            <Button name="answer" value="decline">
              {words.no}
              <About>{title}</About>
            </Button>
            {!asked && (
              <Button kind="quiet" name="answer" value="ask">
                {words.ask}
                <About>{title}</About>
              </Button>
            )}
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
