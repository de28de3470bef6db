import type { ReactNode } from "react";
import { Card } from "~/design-system/card";
import { PersonCard } from "~/design-system/person-card";
import type { Directory } from "~/domain/people/directory";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { formatFullName } from "~/i18n/format/format-person";
import { joinLanguages } from "~/i18n/format/join-languages";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useSite } from "../site/use-site";
import { AvailabilityChip } from "../staff/availability-chip";
import { OwnWords } from "../staff/own-words";
import { initialsOf } from "./initials-of";
import { photoPath } from "./photo-path";

interface StaffChoiceCardProps {
  person: StaffToChoose;
  names: Pick<Directory, "teams" | "topics">;
  /** What can be done. */
  children?: ReactNode;
}

/** Somebody who can be chosen: name, branch, languages, what they are good for, own words, and whether there is room. */
export function StaffChoiceCard({ person, names, children }: StaffChoiceCardProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language].directory;
  const { name, team, languages, topics } = person;
  const labels = topics.flatMap((id) => names.topics[id]?.label[language] ?? []);
  return (
    <Card actions={children}>
      <PersonCard
        name={formatFullName(name)}
        nameLevel={3}
        initials={initialsOf(name)}
        photo={photoPath(person)}
        lines={[names.teams[team]?.label[language] ?? "", joinLanguages(languages, language)].filter(Boolean)}
      >
        <OwnWords about={person.about} />
        {labels.length > 0 && <p className="person-card-line">{words.goodFor(labels.join(", "))}</p>}
        <AvailabilityChip person={person} />
      </PersonCard>
    </Card>
  );
}
