import { Card } from "~/design-system/card";
import { Letter } from "~/design-system/letter";
import { Segments } from "~/design-system/segments";
import { Sentence } from "~/design-system/sentence";
import { Stack } from "~/design-system/stack";
import { plainText, type Sentence as SentenceSegments } from "~/i18n/sentence";
import { previewWords } from "~/i18n/words/preview-words";
import { useSite } from "../site/use-site";
import { ChangesMade } from "./changes-made";
import { ReachList } from "./reach-list";

export interface PreviewProps {
  /** The sentences that would hold; `isNew` = not said by the letter in force. */
  paragraphs: readonly { segments: SentenceSegments; isNew: boolean }[];
  wider: readonly string[];
  narrower: readonly string[];
  reach: readonly SentenceSegments[];
}

/** Where it stands on the page; empty until something is chosen. A script may follow the form into it. */
export function PreviewPlace({ preview }: { preview: PreviewProps | null }) {
  return (
    <>
      <p className="visually-hidden" role="status" id="preview-status" />
      <div id="preview" key={preview ? JSON.stringify(preview.paragraphs) : "none"}>
        {preview && <Preview {...preview} />}
      </div>
    </>
  );
}

/**
 * Before the buttons, where the whole stands below the form: the sentences that are new, what they allow more and less,
 * and the way to the rest. The same script follows the form into it.
 */
export function PreviewInShort({ preview }: { preview: PreviewProps | null }) {
  return (
    <div id="preview-short" className="only-narrow">
      {preview && <Short {...preview} />}
    </div>
  );
}

function Short({ paragraphs, wider, narrower }: PreviewProps) {
  const words = previewWords[useSite().language];
  const news = paragraphs.filter(({ isNew }) => isNew);
  const isSame = wider.length + narrower.length === 0;
  return (
    <Card title={words.heading} titleLevel={2}>
      {news.map(({ segments }) => (
        <p key={plainText(segments)}>
          <Segments segments={segments} />
        </p>
      ))}
      {isSame ? <p>{words.same}</p> : <ChangesMade {...{ wider, narrower }} />}
      <p>
        <a href="#preview">{words.all}</a>
      </p>
    </Card>
  );
}

/** How it would hold: the sentences, what they change, and who could get in touch then. */
export function Preview({ paragraphs, wider, narrower, reach }: PreviewProps) {
  const words = previewWords[useSite().language];
  const isSame = wider.length + narrower.length === 0;
  return (
    <Stack>
      <Letter quoted from={words.heading}>
        {paragraphs.map(({ segments, isNew }) => (
          <Sentence key={plainText(segments)} segments={segments} changed={isNew} />
        ))}
        <div data-changes>{isSame ? <p>{words.same}</p> : <ChangesMade {...{ wider, narrower }} />}</div>
      </Letter>
      <Card title={words.reach.heading}>
        <ReachList reach={reach} />
      </Card>
    </Stack>
  );
}
