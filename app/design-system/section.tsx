import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";

interface SectionProps {
  title: ReactNode;
  titleLevel?: HeadingLevel;
  /** Small, beside the title. */
  note?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  id?: string;
}

/** A part of a page under its heading. */
export function Section({ title, titleLevel = 2, note, lead, children, id }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <Heading level={titleLevel}>{title}</Heading>
        {note && <p className="section-note">{note}</p>}
      </div>
      {lead && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}
