import type { ReactNode } from "react";

interface ButtonRowProps {
  children: ReactNode;
  /** Gives all buttons the same weight on the phone: one below the other, as wide as the page. */
  stacked?: boolean;
}

export function ButtonRow({ children, stacked }: ButtonRowProps) {
  return (
    <div className="button-row" data-stacked={stacked || undefined}>
      {children}
    </div>
  );
}
