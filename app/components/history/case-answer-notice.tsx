import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { contactCaseWords } from "~/i18n/words/contact-case-words";
import { useSite } from "../site/use-site";
import { CaseAnswerWords } from "./case-answer-words";

export interface CaseAnswerNoticeProps {
  /** The contact's page. */
  href: string;
  /** "Anruf, 12. November". */
  contact: string;
  found: string;
  words: string;
  by: string;
}

/** On the next visit, until it is read. */
export function CaseAnswerNotice({ href, contact, ...answer }: CaseAnswerNoticeProps) {
  const { answered } = contactCaseWords[useSite().language];
  return (
    <Notice title={answered.heading(contact)} still>
      <CaseAnswerWords {...answer} />
      <form method="post" action={`${href}/read`}>
        <ButtonRow>
          <Button kind="quiet">
            {answered.seen}
            <span className="visually-hidden"> {contact}</span>
          </Button>
          <LinkButton kind="quiet" href={href}>
            {answered.more}
          </LinkButton>
        </ButtonRow>
      </form>
    </Notice>
  );
}
