/** The form in which customers choose people: what was typed, what a button makes of it, what is wrong with it. */
import {
  type PeopleChoice,
  type PeopleMode,
  peopleModes,
  type StaffId,
  type WhenAway,
  whenAwayChoices,
} from "~/domain/preference/preference";
import { rankedMax } from "~/domain/preference/preference-bounds";

/** The box that stands for every team; an empty list must never mean it by accident. */
export const everyTeam = "*";

export interface PeopleValues {
  mode: PeopleMode | null;
  ranked: StaffId[];
  teams: string[];
  whenAway: WhenAway;
  /** Narrows who can be added. */
  search: string;
}

/** A press of a button inside the form: nothing is saved yet. */
export interface PeopleMove {
  action: "up" | "down" | "remove" | "add";
  staff: StaffId;
}

export type PeopleFault = "mode_missing" | "ranked_empty" | "ranked_too_many" | "teams_empty";

export function readPeopleValues(form: FormData): PeopleValues {
  return {
    mode: oneOf(peopleModes, form.get("mode")),
    // One more than may be: enough to say that there are too many, and no page of thousands.
    ranked: [...new Set(form.getAll("ranked").map(String))].slice(0, rankedMax + 1),
    teams: form.getAll("teams").map(String),
    whenAway: oneOf(whenAwayChoices, form.get("whenAway")) ?? "wait",
    search: String(form.get("search") ?? "").trim(),
  };
}

export function toPeopleValues(choice: PeopleChoice): PeopleValues {
  return {
    mode: choice.mode,
    ranked: choice.ranked ?? [],
    teams: choice.mode === "anyone" && !choice.teams?.length ? [everyTeam] : (choice.teams ?? []),
    whenAway: choice.whenAway ?? "wait",
    search: "",
  };
}

/** Only mode and what the mode reads is new; what another mode would read stays as it was. */
export function toPeopleChoice(values: PeopleValues, before: PeopleChoice): PeopleChoice {
  const { mode, ranked, teams, whenAway } = values;
  if (mode === "ranked") return { ...before, mode, ranked, whenAway };
  if (mode === "anyone") return { ...before, mode, teams: teams.includes(everyTeam) ? [] : teams };
  return { ...before, mode: "nobody" };
}

/** `up:id`, `down:id`, `remove:id`, `add:id`; null for anything else. */
export function readPeopleMove(form: FormData): PeopleMove | null {
  const [, action, staff] = /^(up|down|remove|add):(.+)$/.exec(String(form.get("move") ?? "")) ?? [];
  return action && staff ? { action: action as PeopleMove["action"], staff } : null;
}

export function movePeople(values: PeopleValues, { action, staff }: PeopleMove): PeopleValues {
  const { ranked } = values;
  if (action === "add") {
    const isFull = ranked.length >= rankedMax || ranked.includes(staff);
    return { ...values, mode: "ranked", ranked: isFull ? ranked : [...ranked, staff] };
  }
  if (action === "remove") return { ...values, ranked: ranked.filter((id) => id !== staff) };
  return { ...values, ranked: shift(ranked, staff, action === "up" ? -1 : 1) };
}

export function findPeopleFault({ mode, ranked, teams }: PeopleValues): PeopleFault | null {
  if (mode === null) return "mode_missing";
  if (mode === "ranked" && ranked.length === 0) return "ranked_empty";
  if (mode === "ranked" && ranked.length > rankedMax) return "ranked_too_many";
  return mode === "anyone" && teams.length === 0 ? "teams_empty" : null;
}

function shift(ranked: StaffId[], staff: StaffId, by: -1 | 1): StaffId[] {
  const from = ranked.indexOf(staff);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ranked.length) return ranked;
  const moved = ranked.toSpliced(from, 1);
  return moved.toSpliced(to, 0, staff);
}

function oneOf<T extends string>(values: readonly T[], value: FormDataEntryValue | null): T | null {
  return values.find((candidate) => candidate === value) ?? null;
}
