import { contactCaseWords } from "~/i18n/words/contact-case-words";
import { useSite } from "../site/use-site";

interface CaseAnswerWordsProps {
  found: string;
  /** Of who answered. */
  words: string;
  /** Who, and when. */
  by: string;
}

/** What was answered to what the customer said is wrong. */
export function CaseAnswerWords({ found, words, by }: CaseAnswerWordsProps) {
  const { answered } = contactCaseWords[useSite().language];
  return (
    <>
      <p>
        <strong>{found}</strong>
      </p>
      <p>{answered.words(words)}</p>
      <p>
        <small>{by}</small>
      </p>
    </>
  );
}
