import { Letter } from "~/design-system/letter";
import type { Segment } from "~/design-system/segments";
import { Sentence } from "~/design-system/sentence";
import { staffCustomerWords } from "~/i18n/words/staff-customer-words";
import { useSite } from "../site/use-site";

interface WordsOfCustomerProps {
  name: string;
  /** Whether these are words of the customer's, or what holds until there are some. */
  hasChosen: boolean;
  /** What is not the customer's own word is the law's. */
  paragraphs: readonly { segments: readonly Segment[]; isOwnWord: boolean }[];
}

/** The customer's letter as staff read it. */
export function WordsOfCustomer({ name, hasChosen, paragraphs }: WordsOfCustomerProps) {
  const words = staffCustomerWords[useSite().language];
  const own = paragraphs.filter(({ isOwnWord }) => isOwnWord);
  const legal = paragraphs.filter(({ isOwnWord }) => !isOwnWord).map(({ segments }) => textOf(segments));
  return (
    <Letter from={hasChosen ? words.ownWords(name) : words.notChosenYet(name)}>
      {own.map(({ segments }) => (
        <Sentence key={textOf(segments)} segments={segments} />
      ))}
      {legal.length > 0 && (
        <p>
          <small>{legal.join(" ")}</small>
        </p>
      )}
    </Letter>
  );
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join("");
}
