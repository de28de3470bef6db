import { createContext, useContext } from "react";
import { Card } from "~/design-system/card";
import { Letter } from "~/design-system/letter";
import { Sentence } from "~/design-system/sentence";
import { BesideSightLine, SightLine } from "~/design-system/sight-line";
import { Stack } from "~/design-system/stack";
import { plainText, type Sentence as SentenceSegments } from "~/i18n/sentence";
import { editorWords } from "~/i18n/words/editor-words";
import { holderWords } from "~/i18n/words/holder-words";
import { previewWords } from "~/i18n/words/preview-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";
import { ChangesMade } from "./changes-made";
import { MissingPoints } from "./missing-points";
import { ReachList } from "./reach-list";

export interface PreviewProps {
  /** It is asked how the form would hold; else this is what holds now. */
  isAsked: boolean;
  /** The sentences that would hold; `isNew` = not said by the letter in force. */
  paragraphs: readonly { segments: SentenceSegments; isNew: boolean }[];
  wider: readonly string[];
  narrower: readonly string[];
  /** What is allowed in them and cannot be yet, for want of an address; whether the form allows some of it anew. */
  missing: { text: string; isOfChange: boolean } | null;
  /** The gist, where there is room for two lines. */
  inShort: string;
  reach: readonly SentenceSegments[];
}

interface OfEditor {
  shown: PreviewProps;
  /** What keeps the form from being saved. */
  fault?: string;
  /** The form needs the whole width: there is no place beside it. */
  wide?: boolean;
}

/** What an editor's page shows beside its form, for the line in sight at the form's foot. */
export const PreviewOfEditor = createContext<OfEditor | null>(null);

/** Beside the form; a script may follow the form into it. */
export function PreviewPlace({ shown, wide }: OfEditor) {
  return (
    <BesideSightLine id="preview" always={wide} key={JSON.stringify(shown.paragraphs)}>
      <Stack>
        <PreviewLetter {...shown} />
        <Card title={previewWords[useSite().language].reach.heading}>
          <ReachList reach={shown.reach} />
        </Card>
      </Stack>
    </BesideSightLine>
  );
}

/**
 * The line in sight while choosing, where there is no room beside the form: the gist, and all the rest unfolded. The same
 * script follows the form into it, and says what changed to the ear.
 */
export function PreviewInSight() {
  const { language } = useSite();
  const words = previewWords[language];
  const mayWiden = useMayWiden();
  const ofEditor = useContext(PreviewOfEditor);
  if (!ofEditor) return null;
  const { shown, fault, wide } = ofEditor;
  const tooMuch = mayWiden || shown.wider.length === 0 ? null : holderWords[language].acting.tooMuch;
  return (
    <>
      <p className="visually-hidden" role="status" id="preview-status" data-unknown={words.unknown} />
      <SightLine
        label={fault ? words.fault : (tooMuch ?? words.label[directionOf(shown)])}
        words={fault ?? (tooMuch ? shown.wider.join(" ") : shown.inShort)}
        more={words.more}
        always={wide}
        isStill={!shown.isAsked && !fault}
      >
        <PreviewLetter {...shown} />
        <ReachList reach={shown.reach} />
      </SightLine>
    </>
  );
}

function directionOf({ isAsked, wider, narrower }: PreviewProps) {
  if (!isAsked) return "inForce";
  if (wider.length > 0) return narrower.length > 0 ? "both" : "wider";
  return narrower.length > 0 ? "narrower" : "same";
}

/** The sentences, and what they change. */
function PreviewLetter({ isAsked, paragraphs, missing, wider, narrower }: PreviewProps) {
  const { language } = useSite();
  const words = previewWords[language];
  const isSame = wider.length + narrower.length === 0;
  const isTooMuch = !useMayWiden() && wider.length > 0;
  return (
    <Letter quoted from={isAsked ? words.heading : editorWords[language].inForce}>
      {paragraphs.map(({ segments, isNew }) => (
        <Sentence key={plainText(segments)} segments={segments} changed={isNew} />
      ))}
      {paragraphs.length === 0 && <p>{words.nothing}</p>}
      {missing && isBeside(missing, paragraphs) && <MissingPoints text={missing.text} />}
      {isTooMuch && (
        <p>
          <strong>{holderWords[language].acting.tooMuch}.</strong>
        </p>
      )}
      {isAsked && (
        <div data-changes>
          {isSame ? <p>{words.same}</p> : <ChangesMade {...{ wider, narrower }} />}
          {missing?.isOfChange && <MissingPoints text={missing.text} />}
        </div>
      )}
    </Letter>
  );
}

/** Of the change it is told with what changed; else with the sentences, where there are any. */
function isBeside(
  { isOfChange }: NonNullable<PreviewProps["missing"]>,
  paragraphs: readonly unknown[],
): boolean {
  return !isOfChange && paragraphs.length > 0;
}
