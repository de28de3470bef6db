interface SectionLink {
  href: string;
  label: string;
  current?: boolean;
}

interface SectionNavigationProps {
  /** Names the landmark. */
  label: string;
  items: readonly SectionLink[];
}

/** The rooms of one place, where there are more than the bar at the thumb can hold. */
export function SectionNavigation({ label, items }: SectionNavigationProps) {
  return (
    <nav className="section-navigation" aria-label={label}>
      <ul>
        {items.map(({ href, label: words, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
