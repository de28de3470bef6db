import { Icon } from "./icon";

interface PaginationLink {
  href: string;
  label: string;
}

interface PaginationProps {
  /** Names the landmark: "Seiten der Liste". */
  label: string;
  /** "Seite 2 von 8" */
  position: string;
  previous?: PaginationLink;
  next?: PaginationLink;
}

export function Pagination({ label, position, previous, next }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      <div>
        {previous && (
          <a href={previous.href} rel="prev">
            <Icon name="arrow-left" />
            {previous.label}
          </a>
        )}
      </div>
      <p>{position}</p>
      <div>
        {next && (
          <a href={next.href} rel="next">
            {next.label}
            <Icon name="arrow-right" />
          </a>
        )}
      </div>
    </nav>
  );
}
