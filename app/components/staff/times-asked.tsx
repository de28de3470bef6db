import { Notice } from "~/design-system/notice";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { useSite } from "../site/use-site";

interface TimeAsked {
  key: string;
  name: string;
  href: string;
  /** How, when and what about. */
  text: string;
}

/** Above the list: customers who would like an appointment at another time. Nothing where nobody does. */
export function TimesAsked({ asked }: { asked: readonly TimeAsked[] }) {
  const words = otherTimeWords[useSite().language].staff;
  if (asked.length === 0) return null;
  return (
    <Notice title={words.heading(asked.length)} still>
      {asked.map(({ key, name, href, text }) => (
        <p key={key}>
          <a href={href}>{name}</a>: {text}
        </p>
      ))}
    </Notice>
  );
}
