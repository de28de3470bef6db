import { customerHome } from "~/auth/landing-paths";
import { Notice } from "~/design-system/notice";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";

export interface TimeRefusedProps {
  title: string;
  lines: readonly string[];
  /** What was agreed stands. */
  isMove: boolean;
}

/** The customer asked for another time, and it cannot be. */
export function TimeRefused({ title, lines, isMove }: TimeRefusedProps) {
  const { own } = otherTimeWords[useSite().language];
  const mayWiden = useMayWiden();
  return (
    <Notice still title={title}>
      <p>{lines.join(" · ")}</p>
      {isMove && <p>{own.refusedMove}</p>}
      {!isMove && mayWiden && (
        <p>
          {own.refusedFirst} <a href={`${customerHome}/wish`}>{own.wish}</a>
        </p>
      )}
    </Notice>
  );
}
