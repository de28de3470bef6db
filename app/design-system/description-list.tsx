import type { ReactNode } from "react";

interface DescriptionItem {
  /** Where several items have one term. */
  id?: string;
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
      {items.map(({ id, term, details, action }) => (
        <div key={id ?? term} className="description-item">
          <dt>{term}</dt>
          <dd>{details}</dd>
          {action && <dd className="description-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
