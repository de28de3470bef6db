import type { ReactNode } from "react";

export interface ContentsItem {
  href: string;
  label: ReactNode;
  /** The words are of another language than the page. */
  lang?: string;
}

interface ContentsProps {
  /** Names the list, for the eye too. */
  label: string;
  items: readonly ContentsItem[];
  children: ReactNode;
}

/** A long page and what is in it: above on the phone, beside it and always in sight where there is room. */
export function Contents({ label, items, children }: ContentsProps) {
  return (
    <div className="contents">
      <nav className="contents-list" aria-label={label}>
        <p aria-hidden="true">{label}</p>
        <ul>
          {items.map(({ href, label: words, lang }) => (
            <li key={href}>
              <a href={href} lang={lang}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="contents-text">{children}</div>
    </div>
  );
}
