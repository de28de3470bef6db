import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";

interface LetterProps {
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
export function Letter({ from, title, titleLevel = 1, children, actions, quoted }: LetterProps) {
  return (
    <article className="letter" data-quoted={quoted || undefined}>
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
