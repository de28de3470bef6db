import type { ReactNode } from "react";
import { Avatar } from "./avatar";
import { Heading, type HeadingLevel } from "./heading";

interface PersonCardProps {
  name: string;
  initials: string;
  photo?: string;
  /** Of the photo or the initials. */
  size?: "small" | "medium";
  /** One short line each: role and place, languages. */
  lines?: readonly string[];
  /** Makes the name a heading where people are listed; beside a card's title it is plain text. */
  nameLevel?: HeadingLevel;
  /** Chips, a note, links. */
  children?: ReactNode;
}

export function PersonCard({
  name,
  initials,
  photo,
  size,
  lines = [],
  nameLevel,
  children,
}: PersonCardProps) {
  return (
    <div className="person-card">
      <div className="person-card-who">
        <Avatar initials={initials} photo={photo} size={size} />
        <div className="person-card-text">
          {nameLevel ? (
            <Heading level={nameLevel} className="person-card-name">
              {name}
            </Heading>
          ) : (
            <p className="person-card-name">{name}</p>
          )}
          {lines.map((line) => (
            <p key={line} className="person-card-line">
              {line}
            </p>
          ))}
        </div>
      </div>
      {children && <div className="person-card-more">{children}</div>}
    </div>
  );
}
