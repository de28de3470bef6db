import { Icon, type IconName } from "./icon";

export interface NavigationItem {
  href: string;
  label: string;
  /** Shown on the phone. */
  icon: IconName;
  /** What waits there: drawn as a figure, read as words. */
  waiting?: { count: number; label: string };
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
        {items.map(({ href, label: words, icon, waiting, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              <Icon name={icon} />
              <span>
                {words}
                {waiting && (
                  <>
                    <span className="waiting-count" aria-hidden="true">
                      {waiting.count}
                    </span>
                    <span className="visually-hidden">, {waiting.label}</span>
                  </>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
