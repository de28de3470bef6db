import { Disclosure } from "~/design-system/disclosure";
import { Letter } from "~/design-system/letter";
import { Sentence } from "~/design-system/sentence";
import { plainText, type Sentence as SentenceSegments } from "~/i18n/sentence";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { ChangesMade } from "../choices/changes-made";
import { useSite } from "../site/use-site";

export interface SoFarProps {
  /** The sentence that the answers come to, unfinished as long as a question is open. */
  begun: string;
  /** Not every question is answered. */
  isOpen: boolean;
  /** What the answers allow as they are. */
  sentences: readonly SentenceSegments[];
  wider: readonly string[];
  narrower: readonly string[];
}

/** With a question the sentence that it goes on; unfolded, what the answers allow so far, and how that differs from now. */
export function FirstSoFar({ begun, isOpen, sentences, wider, narrower }: SoFarProps) {
  const words = firstVisitWords[useSite().language].soFar;
  return (
    <Disclosure
      sentence
      summary={
        <>
          <span className="visually-hidden">{words.heading}: </span>
          {begun}
        </>
      }
    >
      <Letter quoted from={words.heading}>
        {sentences.map((segments) => (
          <Sentence key={plainText(segments)} segments={segments} />
        ))}
        <p>
          <small>{isOpen ? words.next : words.kept}</small>
        </p>
        {wider.length + narrower.length > 0 && (
          <Disclosure summary={words.changes}>
            <ChangesMade {...{ wider, narrower }} />
          </Disclosure>
        )}
      </Letter>
    </Disclosure>
  );
}
