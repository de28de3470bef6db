import { Disclosure } from "~/design-system/disclosure";
import { Letter } from "~/design-system/letter";
import { Sentence } from "~/design-system/sentence";
import { plainText, type Sentence as SentenceSegments } from "~/i18n/sentence";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { ChangesMade } from "../choices/changes-made";
import { useSite } from "../site/use-site";

export interface SoFarProps {
  /** What would be allowed at most. */
  sentences: readonly SentenceSegments[];
  wider: readonly string[];
  narrower: readonly string[];
}

/** Below a question: how it would be at most with the answers so far, and how that differs from now. */
export function FirstSoFar({ sentences, wider, narrower }: SoFarProps) {
  const words = firstVisitWords[useSite().language].soFar;
  return (
    <Letter quoted from={words.heading}>
      {sentences.map((segments) => (
        <Sentence key={plainText(segments)} segments={segments} />
      ))}
      <p>
        <small>{words.next}</small>
      </p>
      {wider.length + narrower.length > 0 && (
        <Disclosure summary={words.changes}>
          <ChangesMade {...{ wider, narrower }} />
        </Disclosure>
      )}
    </Letter>
  );
}
