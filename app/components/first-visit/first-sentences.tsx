import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Disclosure } from "~/design-system/disclosure";
import { Letter } from "~/design-system/letter";
import { Notice } from "~/design-system/notice";
import { Sentence } from "~/design-system/sentence";
import { plainText, type Sentence as SentenceSegments } from "~/i18n/sentence";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { MissingPoints } from "../choices/missing-points";
import { ReachList } from "../choices/reach-list";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

interface Wording {
  label: string;
  wording: string;
}

export interface FirstSentencesProps {
  /** The version that saving is based on. */
  version: number;
  /** What would hold, word for word as the letter will say it. */
  sentences: readonly SentenceSegments[];
  /** What the answers allow and cannot be yet, for want of an address. */
  missing: string | null;
  /** What the law keeps open. */
  law: string;
  /** Who could get in touch then, within a week. */
  reach: readonly SentenceSegments[];
  /** What the company says about the topics that would be consented to: it is read before it holds. */
  wordings: readonly Wording[];
  /** The page before has just shown them: they stay at hand, folded. */
  isRead: boolean;
  /** What became different since these sentences were read; null = nothing. */
  conflict: readonly string[] | null;
  /** Its answers can be refined. */
  refine?: boolean;
}

/** All sentences of a first choice before it holds, and the button that makes them hold. */
export function FirstSentences({
  version,
  sentences,
  missing,
  law,
  reach,
  wordings,
  isRead,
  conflict,
  refine,
}: FirstSentencesProps) {
  const { language } = useSite();
  const words = firstVisitWords[language].check;
  return (
    <>
      {conflict && <Meanwhile changes={conflict} />}
      <form method="post">
        <FormKey />
        <input type="hidden" name="version" value={version} />
        <Letter
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
          {sentences.map((segments) => (
            <Sentence key={plainText(segments)} segments={segments} />
          ))}
          {missing && <MissingPoints text={missing} />}
          {isRead && wordings.length > 0 ? (
            <Disclosure summary={words.consent}>
              <Wordings wordings={wordings} />
            </Disclosure>
          ) : (
            <Wordings wordings={wordings} />
          )}
        </Letter>
      </form>
      <Disclosure summary={words.reach} open={refine}>
        <ReachList reach={reach} />
        {law && (
          <p>
            <small>{law}</small>
          </p>
        )}
      </Disclosure>
    </>
  );
}

function Wordings({ wordings }: Pick<FirstSentencesProps, "wordings">) {
  return wordings.map(({ label, wording }) => (
    <p key={label}>
      <small>
        <strong>{label}:</strong> {wording}
      </small>
    </p>
  ));
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
