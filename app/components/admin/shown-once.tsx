import type { ReactNode } from "react";
import { Card } from "~/design-system/card";
import { CodeBlock } from "~/design-system/code-block";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { shownOnceWords } from "~/i18n/words/shown-once-words";
import { useSite } from "../site/use-site";

interface ShownOnceProps {
  what: "key" | "secret";
  /** Whose it is. */
  name: string;
  /** In the answer to the form that made it, and nowhere else. */
  value: string;
  /** Where to go from here; absent = it stands on that page. */
  next?: string;
  children?: ReactNode;
}

/** A key or a secret that nobody sees a second time. */
export function ShownOnce({ what, name, value, next, children }: ShownOnceProps) {
  const words = shownOnceWords[useSite().language][what];
  return (
    <Card
      tone="accent"
      title={words.title(name)}
      actions={next && <LinkButton href={next}>{words.next}</LinkButton>}
    >
      <p>{words.text}</p>
      <CodeBlock label={words.label} breaks>
        {value}
      </CodeBlock>
      {children}
    </Card>
  );
}

/** The form came a second time: nothing was made, and nothing is shown again. */
export function ShownBefore({ what, next }: Pick<ShownOnceProps, "what" | "next">) {
  const words = shownOnceWords[useSite().language][what];
  return (
    <Notice tone="warn" title={words.before.title}>
      <p>{words.before.text}</p>
      {next && (
        <p>
          <a href={next}>{words.next}</a>
        </p>
      )}
    </Notice>
  );
}
