import type { ReactNode } from "react";

interface ColumnsProps {
  children: ReactNode;
  aside: ReactNode;
  /** Comes after the aside on the phone and below the main part on wide screens. */
  after?: ReactNode;
}

/** A wide column and a narrow one beside it. */
export function Columns({ children, aside, after }: ColumnsProps) {
  return (
    <div className="columns">
      <div className="columns-main">{children}</div>
      <div className="columns-aside">{aside}</div>
      {after && <div className="columns-after">{after}</div>}
    </div>
  );
}
