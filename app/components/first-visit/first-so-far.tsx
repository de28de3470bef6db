import { Disclosure } from "~/design-system/disclosure";
import { Letter } from "~/design-system/letter";
import { Sentence } from "~/design-system/sentence";
import { plainText, type Sentence as SentenceSegments } from "~/i18n/sentence";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { ChangesMade } from "../choices/changes-made";
import { useSite } from "../site/use-site";

export interface SoFarProps {
  /** The last answer in a few words, and whether there are others before it. */
  last: { text: string; isFirst: boolean };
  /** Not every question is answered. */
  isOpen: boolean;
  /** What the answers allow as they are. */
  sentences: readonly SentenceSegments[];
  wider: readonly string[];
  narrower: readonly string[];
}

/** Below a question the answer before; unfolded, what the answers allow so far, and how that differs from now. */
export function FirstSoFar({ last, isOpen, sentences, wider, narrower }: SoFarProps) {
  const words = firstVisitWords[useSite().language].soFar;
  return (
    <Disclosure
      summary={
        <>
          <span className="visually-hidden">{words.heading}: </span>
          {last.isFirst ? last.text : `… ${last.text}`}
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
