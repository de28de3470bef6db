import { Children, type ReactNode } from "react";

interface CardGridProps {
  /** Names the list for the ear. */
  label: string;
  children: ReactNode;
}

/** Cards side by side, as many as fit; a list to the ear. */
export function CardGrid({ label, children }: CardGridProps) {
  return (
    <ul className="card-grid" aria-label={label}>
      {Children.map(children, (card) => card && <li>{card}</li>)}
    </ul>
  );
}
