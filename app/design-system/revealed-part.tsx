import type { ReactNode } from "react";

interface RevealedPartProps {
  /** The values of the radio buttons, in the same form, that it belongs to. */
  when:
    | "ranked"
    | "anyone"
    | "chosen"
    | "own"
    | "question complaint"
    | "repair"
    | "holiday open"
    | "until holiday"
    | "until holiday open";
  children: ReactNode;
}

/** Stands in the form all the time; hidden while another answer is chosen. Browsers do that by themselves. */
export function RevealedPart({ when, children }: RevealedPartProps) {
  return (
    <div className="revealed-part" data-when={when}>
      {children}
    </div>
  );
}
