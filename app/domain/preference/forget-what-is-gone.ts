/**
 * The preferences without the ids of people, teams, areas, topics and channels that the company no longer has. Rules
 * pass over such ids; whoever edits the preferences starts from a document in which everything named exists.
 */
import type { Company } from "../permission/company";
import { type KnownIds, knownIds } from "./known-ids";
import type { Cap, Pause, People, PeopleChoice, Preferences } from "./preference";

export function forgetWhatIsGone(preferences: Preferences, company: Company): Preferences {
  const known = knownIds(company);
  const { people, topics, notes, hours, byAppointment, caps, pauses } = preferences;
  return {
    ...preferences,
    people: keepKnownOfPeople(people, known),
    ...(topics && {
      topics: mapValues(keepKeys(topics, known.topic), (ids) => keepIds(ids, known.channel)),
    }),
    ...(notes && { notes: keepKeys(notes, known.topic) }),
    ...(hours && { hours: keepKeys(hours, known.channel) }),
    ...(byAppointment && { byAppointment: keepIds(byAppointment, known.channel) }),
    ...(caps && { caps: caps.filter((cap) => speaksOfKnown(cap, known)) }),
    ...(pauses && { pauses: pauses.map((pause) => keepKnownExceptions(pause, known)) }),
  };
}

/** A cap on what is gone limits nothing. */
function speaksOfKnown({ channel, topic }: Cap, known: KnownIds): boolean {
  return (!channel || known.channel.has(channel)) && (!topic || known.topic.has(topic));
}

function keepKnownExceptions(pause: Pause, known: KnownIds): Pause {
  return pause.except ? { ...pause, except: keepIds(pause.except, known.topic) } : pause;
}

function keepKnownOfPeople(people: People, known: KnownIds): People {
  const { areas, blocked, automated, ai } = people;
  return {
    ...people,
    ...keepKnownOfChoice(people, known),
    ...(areas && {
      areas: mapValues(keepKeys(areas, known.area), (choice) => keepKnownOfChoice(choice, known)),
    }),
    ...(blocked && { blocked: keepIds(blocked, known.staff) }),
    ...(automated && { automated: keepIds(automated, known.channel) }),
    ...(ai && { ai: keepIds(ai, known.channel) }),
  };
}

/** Whoever chose only people or teams that are gone has chosen nobody: an empty list of teams would mean all. */
function keepKnownOfChoice(choice: PeopleChoice, known: KnownIds): PeopleChoice {
  const ranked = choice.ranked && keepIds(choice.ranked, known.staff);
  const teams = choice.teams && keepIds(choice.teams, known.team);
  const hasNobodyLeft =
    (choice.mode === "ranked" && !ranked?.length) ||
    (choice.mode === "anyone" && !!choice.teams?.length && !teams?.length);
  return {
    ...choice,
    ...(hasNobodyLeft && { mode: "nobody" }),
    ...(ranked && { ranked }),
    ...(teams && { teams }),
  };
}

function keepIds(ids: string[], known: ReadonlySet<string>): string[] {
  return ids.filter((id) => known.has(id));
}

function keepKeys<T>(record: Record<string, T>, known: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => known.has(key)));
}

function mapValues<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
