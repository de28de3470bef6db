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

/** Nobody first, who was there so far second; anybody else is chosen by their card. */
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
    { value: "nobody", label: words.nobody, hint: words.nobodyHint },
    ...before.map((member) => ({ ...toOption(member, language), hint: words.asBefore })),
    { value: "anyone", label: words.anyone(names.company) },
    ...teams.map((id) => ({ value: `team:${id}`, label: words.team(names.teams([id])) })),
  ];
  const chosen = who && toWhoValue(who);
  const isRow = rows.some(({ value }) => value === chosen);
  const picked = staff.filter((member) => !isRow && toOption(member, language).value === chosen);
  return {
    kind: "one",
    answers: [...rows, ...picked.map((member) => toOption(member, language))].map((row) => ({
      ...row,
      isChosen: row.value === chosen,
    })),
    people: {
      staff: staff.filter(({ id }) => id !== first.proposed),
      filter,
      names: { teams: house.directory.teams, topics: house.directory.topics },
    },
  };
}

function toOption({ id, name, availability }: StaffToChoose, language: Language) {
  const person = formatPerson(name, language);
  const label = availability === "accepts" ? person : firstVisitWords[language].who.waiting(person);
  return { value: `staff:${id}`, label };
}
