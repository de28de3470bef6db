import type { ReactNode } from "react";

interface ToolbarProps {
  /** What narrows the list below: a filter, a search. */
  children: ReactNode;
}

export function Toolbar({ children }: ToolbarProps) {
  return <div className="toolbar">{children}</div>;
}
