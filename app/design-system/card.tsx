import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";

interface CardProps {
  title?: ReactNode;
  titleLevel?: HeadingLevel;
  /** An accent card is what the page is about right now. */
  tone?: "plain" | "accent";
  children: ReactNode;
  actions?: ReactNode;
  id?: string;
}

export function Card({ title, titleLevel = 2, tone = "plain", children, actions, id }: CardProps) {
  return (
    <section className="card" data-tone={tone} id={id}>
      {title && (
        <Heading level={titleLevel} className="card-title">
          {title}
        </Heading>
      )}
      <div className="card-body">{children}</div>
      {actions && <div className="card-actions">{actions}</div>}
    </section>
  );
}
