import type { ReactNode } from "react";

interface StackProps {
  children: ReactNode;
  gap?: "small" | "medium" | "large";
  /** Keeps lines at a length that reads well. */
  narrow?: boolean;
  id?: string;
}

/** One below the other, evenly apart. */
export function Stack({ children, gap = "medium", narrow, id }: StackProps) {
  return (
    <div className="stack" id={id} data-gap={gap} data-narrow={narrow || undefined}>
      {children}
    </div>
  );
}
