import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import { Letter } from "~/design-system/letter";
import { Notice } from "~/design-system/notice";
import { Sentence } from "~/design-system/sentence";
import { plainText, type Sentence as SentenceSegments } from "~/i18n/sentence";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { previewWords } from "~/i18n/words/preview-words";
import { ReachList } from "../choices/reach-list";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

export interface FirstSentencesProps {
  /** The version that saving is based on. */
  version: number;
  /** What would hold, word for word as the letter will say it. */
  paragraphs: readonly { segments: SentenceSegments; edit?: { href: string; label: string } }[];
  /** What the law keeps open. */
  law: string;
  /** Who could get in touch then, within a week. */
  reach: readonly SentenceSegments[];
  /** What the company says about the topics that would be consented to: it is read before it holds. */
  wordings: readonly { label: string; wording: string }[];
  /** What became different since these sentences were read; null = nothing. */
  conflict: readonly string[] | null;
  /** Its answers can be refined. */
  refine?: boolean;
}

/** All sentences of a first choice before it holds, and the button that makes them hold. */
export function FirstSentences({
  version,
  paragraphs,
  law,
  reach,
  wordings,
  conflict,
  refine,
}: FirstSentencesProps) {
  const { language, company } = useSite();
  const words = firstVisitWords[language].check;
  return (
    <>
      {conflict && <Meanwhile changes={conflict} />}
      <form method="post">
        <FormKey />
        <input type="hidden" name="version" value={version} />
        <Letter
          from={company}
          actions={
            <ButtonRow>
              <Button kind="primary">{words.save}</Button>
              {refine && (
                <Button name="refine" value="yes">
                  {words.refine}
                </Button>
              )}
            </ButtonRow>
          }
        >
          {paragraphs.map(({ segments, edit }) => (
            <Sentence key={plainText(segments)} segments={segments} edit={edit} />
          ))}
          {wordings.map(({ label, wording }) => (
            <p key={label}>
              <small>
                <strong>{label}:</strong> {wording}
              </small>
            </p>
          ))}
        </Letter>
      </form>
      {law && (
        <p>
          <small>{law}</small>
        </p>
      )}
      <Card title={previewWords[language].reach.heading} titleLevel={2}>
        <ReachList reach={reach} />
      </Card>
    </>
  );
}

function Meanwhile({ changes }: { changes: readonly string[] }) {
  const words = firstVisitWords[useSite().language].check;
  return (
    <Notice tone="warn" title={words.meanwhile}>
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <p>{words.read}</p>
    </Notice>
  );
}
