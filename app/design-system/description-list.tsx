import type { ReactNode } from "react";

interface DescriptionItem {
  term: string;
  details: ReactNode;
  /** A link or a button that changes it. */
  action?: ReactNode;
}

interface DescriptionListProps {
  items: readonly DescriptionItem[];
  /** For narrow places: each term stands above what is said of it, however wide the page. */
  stacked?: boolean;
}

export function DescriptionList({ items, stacked }: DescriptionListProps) {
  return (
    <dl className="description-list" data-stacked={stacked || undefined}>
      {items.map(({ term, details, action }) => (
        <div key={term} className="description-item">
          <dt>{term}</dt>
          <dd>{details}</dd>
          {action && <dd className="description-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
