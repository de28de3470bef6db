import type { ReactNode } from "react";

/** What a button is about, for the ear alone: after its short words, so that its name begins with what is seen (2.5.3). */
export function About({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">: {children}</span>;
}
