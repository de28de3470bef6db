import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";

interface EmptyStateProps {
  title: string;
  titleLevel?: HeadingLevel;
  children?: ReactNode;
  /** The next step; nothing is ever just empty. */
  action: ReactNode;
}

export function EmptyState({ title, titleLevel = 2, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Heading level={titleLevel} className="empty-state-title">
        {title}
      </Heading>
      {children}
      <div className="empty-state-action">{action}</div>
    </div>
  );
}
