import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { type Segment, Segments } from "./segments";

interface TimelineItem {
  id: string;
  /** As it is shown: "12. Nov." */
  date: string;
  /** ISO 8601, for machines. */
  dateTime: string;
  icon?: IconName;
  segments: readonly Segment[];
  /** What else is said of it, each on a line of its own. */
  further?: readonly (readonly Segment[])[];
  /** Why it was allowed, by whom it was seen. */
  note?: ReactNode;
  /** `about` is heard and not seen; it tells equal links apart: "Anruf vom 12. November". */
  link?: { href: string; label: string; about: string };
  /** A form's button, beside a link or instead of one. */
  action?: ReactNode;
}

interface TimelineProps {
  items: readonly TimelineItem[];
}

export function Timeline({ items }: TimelineProps) {
  return (
    <ol className="timeline">
      {items.map(({ id, date, dateTime, icon, segments, further = [], note, link, action }) => (
        <li key={id} id={id} className="timeline-item">
          <time className="timeline-date" dateTime={dateTime}>
            {icon && <Icon name={icon} size="small" />}
            {date}
          </time>
          <div className="timeline-words">
            <p>
              <Segments segments={segments} />
            </p>
            {further.map((line) => (
              <p key={line.map(({ text }) => text).join("")}>
                <Segments segments={line} />
              </p>
            ))}
            {note && <div className="timeline-note">{note}</div>}
          </div>
          {(link || action) && (
            <div className="timeline-actions">
              {link && (
                <a className="timeline-link" href={link.href}>
                  {link.label}
                  <span className="visually-hidden"> {link.about}</span>
                </a>
              )}
              {action}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
