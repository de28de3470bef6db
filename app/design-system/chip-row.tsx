import { Children, type ReactNode } from "react";

interface ChipRowProps {
  /** Chips; each becomes an item of a list, so that their number is heard. */
  children: ReactNode;
}

export function ChipRow({ children }: ChipRowProps) {
  return <ul className="chip-row">{Children.map(children, (chip) => chip && <li>{chip}</li>)}</ul>;
}
