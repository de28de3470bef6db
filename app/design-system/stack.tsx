import type { ReactNode } from "react";

interface StackProps {
  children: ReactNode;
  gap?: "small" | "medium" | "large";
  /** Keeps lines at a length that reads well. */
  narrow?: boolean;
  id?: string;
  /** A list, whose items are its children. */
  list?: boolean;
}

/** One below the other, evenly apart. */
export function Stack({ children, gap = "medium", narrow, id, list }: StackProps) {
  const Tag = list ? "ul" : "div";
  return (
    <Tag className="stack" id={id} data-gap={gap} data-narrow={narrow || undefined}>
      {children}
    </Tag>
  );
}
