import type { ReactNode } from "react";

interface DescriptionItem {
  term: string;
  details: ReactNode;
  /** A link or a button that changes it. */
  action?: ReactNode;
}

interface DescriptionListProps {
  items: readonly DescriptionItem[];
}

export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="description-list">
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
