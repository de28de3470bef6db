import { RankedList } from "~/design-system/ranked-list";
import { Section } from "~/design-system/section";
import type { Directory } from "~/domain/people/directory";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import type { StaffId } from "~/domain/preference/preference";
import { rankedMax } from "~/domain/preference/preference-bounds";
import { formatPerson } from "~/i18n/format/format-person";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";
import { AvailabilityChip } from "../staff/availability-chip";
import type { PeopleMove } from "./people-values";
import { PersonToChoose } from "./person-to-choose";

/** Where the customer stands with somebody on the list: looked after by them, or waiting in this place. */
export type Standing = "looked_after" | number;

interface RankedPeopleProps {
  ranked: readonly StaffId[];
  staff: readonly StaffToChoose[];
  standings: Record<StaffId, Standing>;
  names: Pick<Directory, "teams" | "topics">;
  /** The button that was just pressed. */
  move: PeopleMove | null;
}

/** The customer's order, favourite first; every button sends the whole form, and nothing is saved yet. */
export function RankedPeople({ ranked, staff, standings, names, move }: RankedPeopleProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language].ranking;
  const mayWiden = useMayWiden();
  const find = (id: StaffId) => staff.find((one) => one.id === id);
  const nameOf = (id: StaffId) => formatPerson(find(id)?.name ?? { givenName: "", familyName: id }, language);
  const place = (id: StaffId) => words.place(nameOf(id), ranked.indexOf(id) + 1, ranked.length);
  return (
    <Section title={words.heading} titleLevel={2} lead={words.hint}>
      <div id="ranked" data-redrawn>
        {ranked.map((id) => (
          <input key={id} type="hidden" name="ranked" value={id} />
        ))}
        {ranked.length === 0 && <p>{words.empty}</p>}
      </div>
      <RankedList
        label={words.heading}
        items={ranked.map((id) => ({
          id,
          content: <RankedPerson person={find(id)} names={names} standing={standings[id]} fallback={id} />,
          ...(mayWiden && {
            up: { accessibleName: words.upNamed(nameOf(id)) },
            down: { accessibleName: words.downNamed(nameOf(id)) },
          }),
          remove: { accessibleName: words.removeNamed(nameOf(id)) },
        }))}
        message={move ? messageOf(move, ranked, words, nameOf, place) : undefined}
        moved={move ? { id: move.staff, move: move.action } : undefined}
      />
      {ranked.length >= rankedMax && <p>{words.full}</p>}
    </Section>
  );
}

interface RankedPersonProps {
  person: StaffToChoose | undefined;
  names: RankedPeopleProps["names"];
  standing: Standing | undefined;
  fallback: string;
}

function RankedPerson({ person, names, standing, fallback }: RankedPersonProps) {
  if (!person) return fallback;
  return (
    <PersonToChoose person={person} names={names} size="small">
      {standing !== "looked_after" && <AvailabilityChip person={person} position={standing} />}
    </PersonToChoose>
  );
}

type RankingWords = (typeof peopleEditorWords)["de"]["ranking"];

function messageOf(
  { action, staff }: PeopleMove,
  ranked: readonly StaffId[],
  words: RankingWords,
  nameOf: (id: StaffId) => string,
  place: (id: StaffId) => string,
): string {
  if (!ranked.includes(staff)) return action === "add" ? words.full : words.removed(nameOf(staff));
  return action === "add" ? words.added(nameOf(staff), ranked.indexOf(staff) + 1) : place(staff);
}
