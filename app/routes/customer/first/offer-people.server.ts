import { toWhoValue } from "~/components/first-visit/first-values";
import type { StaffFilter } from "~/domain/people/staff-filter";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import type { WhoAnswer } from "~/domain/preference/first-choice/first-answers";
import { formatPerson } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { namesIn } from "~/i18n/sentences/names";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import type { FirstVisit } from "~/operations/preferences/show-first-visit.server";
import type { OneAnswer } from "./present-question.server";

/** Nobody first, who was there so far second; a team or anybody else in particular is one tap further. */
export function offerPeople(
  { house, first, staff }: FirstVisit,
  who: WhoAnswer | undefined,
  filter: StaffFilter,
  language: Language,
): OneAnswer {
  const words = firstVisitWords[language].who;
  const names = namesIn(house.directory, language);
  const teams = Object.keys(house.directory.teams).filter((id) => staff.some(({ team }) => team === id));
  const before = staff.filter(({ id }) => id === first.proposed);
  const rows = [
    { value: "nobody", label: words.nobody },
    ...before.map((member) => toOption(member, language, words.asBefore)),
    { value: "anyone", label: words.anyone(names.company) },
  ];
  const ofTeams = teams.map((id) => ({ value: `team:${id}`, label: words.team(names.teams([id])) }));
  const chosen = who && toWhoValue(who);
  const others = [...ofTeams, ...staff.map((member) => toOption(member, language))];
  const picked = others.filter(({ value }) => value === chosen && rows.every((row) => row.value !== chosen));
  const mark = <Row extends { value: string }>(row: Row) => ({ ...row, isChosen: row.value === chosen });
  return {
    kind: "one",
    answers: [...rows, ...picked].map(mark),
    others: {
      teams: ofTeams.filter(({ value }) => value !== chosen).map(mark),
      people: {
        staff: staff.filter(({ id }) => id !== first.proposed),
        filter,
        names: { teams: house.directory.teams, topics: house.directory.topics },
      },
    },
  };
}

function toOption(
  { id, name, availability }: StaffToChoose,
  language: Language,
  say = (person: string) => person,
) {
  const person = say(formatPerson(name, language));
  const label = availability === "accepts" ? person : firstVisitWords[language].who.waiting(person);
  return { value: `staff:${id}`, label };
}
