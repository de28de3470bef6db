import { PersonCard } from "~/design-system/person-card";
import { RankedList } from "~/design-system/ranked-list";
import { Section } from "~/design-system/section";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { rankedMax } from "~/domain/preference/preference-bounds";
import { formatFullName, formatPerson } from "~/i18n/format/format-person";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { initialsOf } from "./initials-of";
import type { PeopleMove } from "./people-values";
import { useSite } from "./use-site";

interface RankedPeopleProps {
  ranked: readonly string[];
  staff: readonly StaffToChoose[];
  /** The button that was just pressed. */
  move: PeopleMove | null;
}

/** The customer's order, favourite first; every button sends the whole form, and nothing is saved yet. */
export function RankedPeople({ ranked, staff, move }: RankedPeopleProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language].ranking;
  const nameOf = (id: string) => {
    const person = staff.find((one) => one.id === id);
    return person ? formatPerson(person.name, language) : id;
  };
  const place = (id: string) => words.place(nameOf(id), ranked.indexOf(id) + 1, ranked.length);
  return (
    <Section title={words.heading} titleLevel={2}>
      {ranked.map((id) => (
        <input key={id} type="hidden" name="ranked" value={id} />
      ))}
      {ranked.length === 0 && <p>{words.empty}</p>}
      <RankedList
        label={words.heading}
        items={ranked.map((id) => ({
          id,
          content: <RankedPerson person={staff.find((one) => one.id === id)} fallback={id} />,
          up: { accessibleName: words.upNamed(nameOf(id)) },
          down: { accessibleName: words.downNamed(nameOf(id)) },
          remove: { accessibleName: words.removeNamed(nameOf(id)) },
        }))}
        message={move ? messageOf(move, ranked, words, nameOf, place) : undefined}
        moved={move && move.action !== "add" ? { id: move.staff, move: move.action } : undefined}
      />
      {ranked.length >= rankedMax && <p>{words.full}</p>}
    </Section>
  );
}

function RankedPerson({ person, fallback }: { person: StaffToChoose | undefined; fallback: string }) {
  if (!person) return fallback;
  return <PersonCard name={formatFullName(person.name)} initials={initialsOf(person.name)} />;
}

type RankingWords = (typeof peopleEditorWords)["de"]["ranking"];

function messageOf(
  { action, staff }: PeopleMove,
  ranked: readonly string[],
  words: RankingWords,
  nameOf: (id: string) => string,
  place: (id: string) => string,
): string {
  if (!ranked.includes(staff)) return action === "add" ? words.full : words.removed(nameOf(staff));
  return action === "add" ? words.added(nameOf(staff), ranked.indexOf(staff) + 1) : place(staff);
}
