import type { ReactNode } from "react";

interface StackProps {
  children: ReactNode;
  gap?: "small" | "medium" | "large";
  /** Keeps lines at a length that reads well. */
  narrow?: boolean;
}

/** One below the other, evenly apart. */
export function Stack({ children, gap = "medium", narrow }: StackProps) {
  return (
    <div className="stack" data-gap={gap} data-narrow={narrow || undefined}>
      {children}
    </div>
  );
}
