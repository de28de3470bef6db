import { Icon, type IconName } from "./icon";

export interface NavigationItem {
  href: string;
  label: string;
  /** Shown on the phone. */
  icon: IconName;
  current?: boolean;
}

interface MainNavigationProps {
  /** Names the landmark. */
  label: string;
  /** The main places, five at most: on the phone they stand side by side at the thumb. */
  items: readonly NavigationItem[];
}

export function MainNavigation({ label, items }: MainNavigationProps) {
  return (
    <nav className="main-navigation" aria-label={label}>
      <ul>
        {items.map(({ href, label: words, icon, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              <Icon name={icon} />
              <span>{words}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
