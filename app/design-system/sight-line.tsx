import type { ReactNode } from "react";
import { Icon } from "./icon";

interface SightLineProps {
  /** What the words are, in two or three of them: "Das gilt jetzt". */
  label: ReactNode;
  /** Two lines of them are seen, the ear hears all. */
  words: ReactNode;
  more: string;
  /** What is unfolded. */
  children: ReactNode;
  /** There is no place beside the form for the whole, however wide the window. */
  always?: boolean;
  /** Nothing was asked yet: where no script follows the form, there is nothing to show. */
  isStill?: boolean;
}

/**
 * What comes of a form, in sight while it is filled in: at the lower edge of the window until its own place is reached,
 * before the buttons. Its height never changes, so that nothing moves when the words do. A script may put other words
 * into `#sight-words` and `#sight-whole`.
 */
export function SightLine({ label, words, more, children, always, isStill }: SightLineProps) {
  return (
    <details
      className="sight-line"
      data-always={always || undefined}
      data-still={isStill || undefined}
      id="sight-line"
    >
      <summary>
        <span className="sight-line-head" id="sight-words">
          <span className="sight-line-label">{label}</span>
          <span className="visually-hidden">: </span>
          <span className="sight-line-words">{words}</span>
        </span>
        <span className="sight-line-more">
          {more}
          <Icon name="chevron" size="small" />
        </span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <section className="sight-line-whole" id="sight-whole" tabIndex={0} aria-label={more}>
        {children}
      </section>
    </details>
  );
}

/** Beside the form the same needs no line: this is where it stands then. */
export function BesideSightLine({
  id,
  always,
  children,
}: {
  id: string;
  always?: boolean;
  children: ReactNode;
}) {
  return (
    <div id={id} className="beside-sight-line" data-always={always || undefined}>
      {children}
    </div>
  );
}
