import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { SpokenWord } from "~/design-system/spoken-word";
import { contactCaseWords } from "~/i18n/words/contact-case-words";
import { genuineContactWords } from "~/i18n/words/genuine-contact-words";
import { useSite } from "../site/use-site";

interface GenuineContactCardProps {
  heading: string;
  lines: readonly string[];
  /** Null = not known any more. */
  spokenWord: string | null;
  isLive: boolean;
  /** Null where nobody may say so: who acts for the customer. */
  complaint: { action: string; isRaised: boolean } | null;
}

/** While somebody may get in touch: by what a real contact is told from a fake one. It comes first on the page. */
export function GenuineContactCard(props: GenuineContactCardProps) {
  const { heading, lines, spokenWord, isLive, complaint } = props;
  const words = genuineContactWords[useSite().language];
  return (
    <Card tone="accent" title={heading}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {spokenWord !== null && (
        <>
          <p>{words.word}</p>
          <SpokenWord>{spokenWord}</SpokenWord>
          {isLive && <p>{words.otherwise}</p>}
        </>
      )}
      {complaint && <Complaint {...complaint} about={lines[0] ?? heading} />}
    </Card>
  );
}

/** One tap, and one to take it back. */
function Complaint({ action, isRaised, about }: { action: string; isRaised: boolean; about: string }) {
  const words = contactCaseWords[useSite().language];
  return (
    <form method="post" action={action}>
      {isRaised ? (
        <>
          <p>{words.open.said.not_agreed}</p>
          <Button kind="quiet" name="withdraw" value="yes">
            {words.open.undo}
            <About>{about}</About>
          </Button>
        </>
      ) : (
        <Button kind="quiet" name="claim" value="not_agreed">
          {words.ask.claims.not_agreed}
          <About>{about}</About>
        </Button>
      )}
    </form>
  );
}
