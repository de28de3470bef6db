import type { ReactNode } from "react";
import { Icon } from "./icon";

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** The summary is somebody's word, and looks like it. */
  sentence?: boolean;
}

export function Disclosure({ summary, children, open, sentence }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} data-sentence={sentence || undefined}>
      <summary>
        <Icon name="chevron" size="small" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
