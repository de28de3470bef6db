import type { ReactNode } from "react";
import { About } from "~/design-system/about";
import { ButtonRow } from "~/design-system/button-row";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { FormKey } from "../site/form-key";

export interface TimeToAnswerProps {
  /** Who proposes what. */
  title: string;
  lines: readonly string[];
  /** Where it is answered. */
  action: string;
  /** The answers, one tap each; `about` says in every one to what it answers. */
  answers: (about: ReactNode) => ReactNode;
}

/** A time that the other side proposes. */
export function TimeToAnswer({ title, lines, action, answers }: TimeToAnswerProps) {
  return (
    <Notice still title={title}>
      <Stack gap="small">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <form method="post" action={action}>
          <FormKey />
          <ButtonRow>{answers(<About>{lines.join(", ")}</About>)}</ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
