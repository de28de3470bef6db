interface FilterItem {
  href: string;
  label: string;
  current?: boolean;
}

interface SegmentedFilterProps {
  /** What is filtered, for the ear. */
  label: string;
  items: readonly FilterItem[];
}

/** Links, so that each view has an address and works without any script. */
export function SegmentedFilter({ label, items }: SegmentedFilterProps) {
  return (
    <nav className="segmented-filter" aria-label={label}>
      <ul>
        {items.map(({ href, label: words, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "true" : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
