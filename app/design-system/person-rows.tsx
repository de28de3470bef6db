import type { ReactNode } from "react";
import { DayAxisHours } from "./day-axis-hours";
import { Heading, type HeadingLevel } from "./heading";

interface PersonRow {
  id: string;
  name: string;
  /** Makes the name a link. */
  href?: string;
  /** What it is about, what is left. */
  note?: ReactNode;
  chips?: ReactNode;
  /** A DayAxis. */
  axis?: ReactNode;
  /** A button or link; with the person's name in its accessible name. */
  action?: ReactNode;
}

interface PersonRowsProps {
  title: string;
  titleLevel?: HeadingLevel;
  /** Beside the title: "3, zuerst wer bald schließt". */
  note?: string;
  hours?: readonly [string, string, string, string, string];
  rows: readonly PersonRow[];
}

/** People under one heading; the columns stand in the same place in every group. */
export function PersonRows({ title, titleLevel = 2, note, hours, rows }: PersonRowsProps) {
  return (
    <section className="person-rows">
      <header className="person-rows-head">
        <div className="person-rows-title">
          <Heading level={titleLevel} className="person-rows-name">
            {title}
          </Heading>
          {note && <p>{note}</p>}
        </div>
        {hours && (
          <div className="person-rows-hours">
            <DayAxisHours labels={hours} />
          </div>
        )}
      </header>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} hours={hours} {...row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ name, href, note, chips, axis, action, hours }: PersonRow & Pick<PersonRowsProps, "hours">) {
  return (
    <li className="person-row">
      <div className="person-row-who">
        <p className="person-row-name">{href ? <a href={href}>{name}</a> : name}</p>
        {note && <p className="person-row-note">{note}</p>}
      </div>
      <div className="person-row-chips">{chips}</div>
      <div className="person-row-axis">
        {axis}
        {axis && hours && <DayAxisHours labels={hours} />}
      </div>
      <div className="person-row-action">{action}</div>
    </li>
  );
}
