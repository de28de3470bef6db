import type { ReactNode } from "react";

/** Fields that read as one line where there is room: "at most 2 times in a month". */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}
