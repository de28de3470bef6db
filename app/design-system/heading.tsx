import type { ReactNode } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4;

interface HeadingProps {
  /** Where it stands in the outline of the page; its looks follow from `className`. */
  level: HeadingLevel;
  children: ReactNode;
  className?: string;
  id?: string;
}

export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
