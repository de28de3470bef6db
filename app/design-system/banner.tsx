import type { ReactNode } from "react";

interface BannerProps {
  /** One short sentence about where one is. */
  children: ReactNode;
  /** The ways on from here. */
  links: readonly { href: string; label: string }[];
  /** Names the strip where a page has more than one. */
  label?: string;
  /** An accent strip must not be overlooked. */
  tone?: "plain" | "accent";
}

/** A quiet strip below the header, the same on every page that it is true of. */
export function Banner({ children, links, label, tone = "plain" }: BannerProps) {
  return (
    <aside className="banner" data-tone={tone} aria-label={label}>
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
