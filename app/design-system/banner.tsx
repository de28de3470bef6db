import type { ReactNode } from "react";

interface BannerProps {
  /** One short sentence about where one is. */
  children: ReactNode;
  /** The ways on from here. */
  links: readonly { href: string; label: string }[];
}

/** A quiet strip below the header, the same on every page that it is true of. */
export function Banner({ children, links }: BannerProps) {
  return (
    <aside className="banner">
      <p>{children}</p>
      <ul className="banner-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
