import type { ReactNode } from "react";
import type { HeadingLevel } from "~/design-system/heading";
import { PersonCard } from "~/design-system/person-card";
import type { Directory } from "~/domain/people/directory";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { formatFullName } from "~/i18n/format/format-person";
import { joinLanguages } from "~/i18n/format/join-languages";
import { useSite } from "../site/use-site";
import { initialsOf } from "./initials-of";
import { photoPath } from "./photo-path";
import { WhatTheySay } from "./what-they-say";

interface PersonToChooseProps {
  person: StaffToChoose;
  names: Pick<Directory, "teams" | "topics">;
  size?: "small" | "medium";
  nameLevel?: HeadingLevel;
  /** Whether there is room. */
  children?: ReactNode;
}

/** Somebody who can be chosen or was: name, branch, languages, own words, what they are good for. */
export function PersonToChoose({ person, names, children, ...looks }: PersonToChooseProps) {
  const { language } = useSite();
  const { name, team, languages, topics, about } = person;
  return (
    <PersonCard
      name={formatFullName(name)}
      initials={initialsOf(name)}
      photo={photoPath(person)}
      lines={[names.teams[team]?.label[language] ?? "", joinLanguages(languages, language)].filter(Boolean)}
      {...looks}
    >
      <WhatTheySay about={about} goodFor={topics.flatMap((id) => names.topics[id]?.label[language] ?? [])} />
      {children}
    </PersonCard>
  );
}
