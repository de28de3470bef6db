/** The form in which customers choose people: what was typed, what a button makes of it, what is wrong with it. */
import { noFilter, type StaffFilter } from "~/domain/people/staff-filter";
import {
  type PeopleChoice,
  type PeopleMode,
  peopleModes,
  type StaffId,
  type WhenAway,
  type WhileFull,
  whenAwayChoices,
  whileFullChoices,
} from "~/domain/preference/preference";
import { rankedMax } from "~/domain/preference/preference-bounds";

/** The box that stands for every team; an empty list must never mean it by accident. */
export const everyTeam = "*";

/** What the button sends that shows everybody again. */
export const everybody = "all";

const movesMeanwhileMax = 50;

export interface PeopleValues {
  mode: PeopleMode | null;
  ranked: StaffId[];
  teams: string[];
  whenAway: WhenAway;
  whileFull: WhileFull;
  /** Narrows who can be added. */
  filter: StaffFilter;
}

/** A press of a button inside the form, or a row that was dragged: nothing is saved yet. */
export interface PeopleMove {
  action: "up" | "down" | "remove" | "add" | "to";
  staff: StaffId;
  /** Action `to`: the place, counted from 0. */
  place?: number;
}

/** What a form sent, or what stands in the address after a search: nothing typed is lost by looking for somebody. */
type Sent = Pick<FormData, "get" | "getAll" | "has">;

export type PeopleFault = "mode_missing" | "ranked_empty" | "ranked_too_many" | "teams_empty";

export function readPeopleValues(form: Sent): PeopleValues {
  return {
    mode: oneOf(peopleModes, form.get("mode")),
    // One more than may be: enough to say that there are too many, and no page of thousands.
    ranked: [...new Set(form.getAll("ranked").map(String))].slice(0, rankedMax + 1),
    teams: form.getAll("teams").map(String),
    whenAway: oneOf(whenAwayChoices, form.get("whenAway")) ?? "wait",
    whileFull: oneOf(whileFullChoices, form.get("whileFull")) ?? "nobody",
    filter: readStaffFilter(form),
  };
}

/** The fields are called as what they ask for; the button that shows everybody empties them. */
export function readStaffFilter(form: Sent): StaffFilter {
  const read = (field: keyof StaffFilter) => String(form.get(field) ?? "").trim();
  if (form.get("find") === everybody) return noFilter;
  return { search: read("search"), language: read("language"), topic: read("topic"), team: read("team") };
}

export function toPeopleValues(choice: PeopleChoice): PeopleValues {
  return {
    mode: choice.mode,
    ranked: choice.ranked ?? [],
    teams: choice.mode === "anyone" && !choice.teams?.length ? [everyTeam] : (choice.teams ?? []),
    whenAway: choice.whenAway ?? "wait",
    whileFull: choice.whileFull ?? "nobody",
    filter: noFilter,
  };
}

/** Only mode and what the mode reads is new; what another mode would read stays as it was. */
export function toPeopleChoice(values: PeopleValues, before: PeopleChoice): PeopleChoice {
  const { mode, ranked, teams, whenAway, whileFull } = values;
  if (mode === "ranked") return { ...before, mode, ranked, whenAway, whileFull };
  if (mode === "anyone") return { ...before, mode, teams: teams.includes(everyTeam) ? [] : teams };
  return { ...before, mode: "nobody" };
}

/** `up:id`, `down:id`, `remove:id`, `add:id`, `to:place:id`; null for anything else. */
export function readPeopleMove(form: Sent): PeopleMove | null {
  return toPeopleMove(form.get("move"));
}

/** Moves that a script has asked about and not heard of: whoever saves meanwhile saves them too. */
export function readMovesMeanwhile(form: Sent): PeopleMove[] {
  return form
    .getAll("moved")
    .slice(0, movesMeanwhileMax)
    .map(toPeopleMove)
    .filter((move) => move !== null);
}

function toPeopleMove(value: FormDataEntryValue | null): PeopleMove | null {
  const text = String(value ?? "");
  const [, place, dragged] = /^to:(\d):(.+)$/.exec(text) ?? [];
  if (place && dragged) return { action: "to", staff: dragged, place: Number(place) };
  const [, action, staff] = /^(up|down|remove|add):(.+)$/.exec(text) ?? [];
  return action && staff ? { action: action as PeopleMove["action"], staff } : null;
}

export function movePeople(values: PeopleValues, { action, staff, place = 0 }: PeopleMove): PeopleValues {
  const { ranked } = values;
  if (action === "add") {
    const isFull = ranked.length >= rankedMax || ranked.includes(staff);
    return { ...values, mode: "ranked", ranked: isFull ? ranked : [...ranked, staff] };
  }
  if (action === "remove") return { ...values, ranked: ranked.filter((id) => id !== staff) };
  const from = ranked.indexOf(staff);
  if (action === "to") return { ...values, ranked: moveTo(ranked, from, place) };
  return { ...values, ranked: moveTo(ranked, from, from + (action === "up" ? -1 : 1)) };
}

export function findPeopleFault({ mode, ranked, teams }: PeopleValues): PeopleFault | null {
  if (mode === null) return "mode_missing";
  if (mode === "ranked" && ranked.length === 0) return "ranked_empty";
  if (mode === "ranked" && ranked.length > rankedMax) return "ranked_too_many";
  return mode === "anyone" && teams.length === 0 ? "teams_empty" : null;
}

function moveTo(ranked: StaffId[], from: number, to: number): StaffId[] {
  if (from < 0 || to < 0 || to >= ranked.length) return ranked;
  return ranked.toSpliced(from, 1).toSpliced(to, 0, ranked[from]!);
}

function oneOf<T extends string>(values: readonly T[], value: FormDataEntryValue | null): T | null {
  return values.find((candidate) => candidate === value) ?? null;
}
