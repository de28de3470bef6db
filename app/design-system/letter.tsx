import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";

/** What stands above a letter on paper. */
export interface LetterAddress {
  sender: string;
  recipient: string;
  /** As it is written: "24. November 2026". */
  date: string;
}

interface LetterProps {
  /** On paper alone. */
  address?: LetterAddress;
  /** The small line above the title: who writes, since when it holds. */
  from?: ReactNode;
  title?: ReactNode;
  titleLevel?: HeadingLevel;
  /** Sentences. */
  children: ReactNode;
  /** Buttons at the foot; they stay off the printed page. */
  actions?: ReactNode;
  /** A letter quoted beside something else is set closer. */
  quoted?: boolean;
}

/** A sheet of paper with the company's colour at its head. */
export function Letter({ address, from, title, titleLevel = 1, children, actions, quoted }: LetterProps) {
  return (
    <article className="letter" data-quoted={quoted || undefined}>
      {address && <AddressOnPaper {...address} />}
      {(from || title) && (
        <header className="letter-head">
          {from && <p className="letter-from">{from}</p>}
          {title && (
            <Heading level={titleLevel} className="letter-title">
              {title}
            </Heading>
          )}
        </header>
      )}
      <div className="letter-body">{children}</div>
      {actions && <footer className="letter-actions">{actions}</footer>}
    </article>
  );
}

/** Set as letters are in Germany (DIN 5008): the recipient's lines stand where an envelope has its window. */
function AddressOnPaper({ sender, recipient, date }: LetterAddress) {
  return (
    <div className="letter-address print-only">
      <p className="letter-sender">{sender}</p>
      <p>{recipient}</p>
      <p className="letter-date">{date}</p>
    </div>
  );
}
