import type { ReactNode } from "react";
import { Chip } from "~/design-system/chip";
import { PersonCard } from "~/design-system/person-card";
import type { Directory } from "~/domain/people/directory";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { formatShortDate } from "~/i18n/format/format-date";
import { formatFullName } from "~/i18n/format/format-person";
import { joinLanguages } from "~/i18n/format/join-languages";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { initialsOf } from "./initials-of";
import { useSite } from "./use-site";

interface StaffChoiceCardProps {
  person: StaffToChoose;
  teams: Directory["teams"];
  children?: ReactNode;
}

/** Somebody who can be chosen: name, team, languages, own words, and whether there is room. */
export function StaffChoiceCard({ person, teams, children }: StaffChoiceCardProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language].directory;
  const { name, team, languages, about, availability, awayUntil } = person;
  return (
    <PersonCard
      name={formatFullName(name)}
      nameLevel={3}
      initials={initialsOf(name)}
      lines={[teams[team]?.label[language] ?? "", joinLanguages(languages, language)].filter(Boolean)}
    >
      {about && <p>{about[language]}</p>}
      <p>
        {availability === "accepts" && <Chip tone="yes">{words.acceptsNewCustomers}</Chip>}
        {availability === "waiting_list" && <Chip tone="wait">{words.waitingList}</Chip>}
        {availability === "accepts_nobody" && <Chip tone="neutral">{words.notAccepting}</Chip>}
      </p>
      {awayUntil && <p>{words.away(formatShortDate(awayUntil, language))}</p>}
      {children}
    </PersonCard>
  );
}
