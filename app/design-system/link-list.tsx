import type { ReactNode } from "react";

interface ListedLink {
  href: string;
  label: string;
  /** The words are of another language than the page. */
  lang?: string;
  /** Small, below the link. */
  note?: ReactNode;
}

interface LinkListProps {
  links: readonly ListedLink[];
}

/** Ways on, each with a line about where it leads. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul className="link-list">
      {links.map(({ href, label, lang, note }) => (
        <li key={href}>
          <a href={href} lang={lang}>
            {label}
          </a>
          {note && <div>{note}</div>}
        </li>
      ))}
    </ul>
  );
}
