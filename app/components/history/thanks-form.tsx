import { Button } from "~/design-system/button";
import { thanksWords } from "~/i18n/words/thanks-words";
import { useSite } from "../site/use-site";

export interface ThanksFormProps {
  action: string;
  isGiven: boolean;
  /** The person thanked. */
  who: string;
  /** What it is for: "Anruf, 12. November". */
  about: string;
  /** The page to come back to. */
  back: string;
}

/** One tap, and one to take it back. */
export function ThanksForm({ action, isGiven, who, about, back }: ThanksFormProps) {
  const words = thanksWords[useSite().language];
  return (
    <form method="post" action={action}>
      <input type="hidden" name="back" value={back} />
      {isGiven && (
        <p>
          {words.given} <small>{words.explained(who)}</small>
        </p>
      )}
      <Button kind="quiet" name="thanks" value={isGiven ? "back" : "give"}>
        {isGiven ? words.undo : words.give}
        <span className="visually-hidden"> {words.giveAbout(about)}</span>
      </Button>
    </form>
  );
}
