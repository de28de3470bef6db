import type { Db } from "#db/dialects/dialect";
import { type AssignmentThen, listAssignmentsEver } from "#db/queries/assignments";
import { inGeneral } from "#db/queries/people-choices";
import { listPreferencesUntil, type PreferenceVersion } from "#db/queries/preferences";
import { preferencesOfNobody } from "~/domain/preference/preference";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { summarizePreference } from "~/domain/preference/summarize-preference";
import type { Decided } from "~/domain/preference/summary/chosen-people";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import type { House } from "../house/read-house.server";

/** What a customer's letter said at an instant that has passed, as the customer reads it. */
export type WordsThen = (at: number) => PreferenceFact[];

const versionsMax = 200;

/** Two queries, however many instants until `until` are asked for; each different letter is composed once. */
export async function readWordsThen(
  db: Db,
  house: House,
  customerId: string,
  until: number,
): Promise<WordsThen> {
  const everything = { at: until, below: Number.POSITIVE_INFINITY };
  const versions = await listPreferencesUntil(db, customerId, everything, versionsMax);
  const assignments = await listAssignmentsEver(db, customerId);
  const composed = new Map<string, PreferenceFact[]>();
  return (at) => {
    const version = versions.find(({ decidedAt }) => decidedAt <= at);
    const decided = decidedAt(house, version, assignments, at);
    const { preferences, ...people } = decided;
    const today = toLocalDate(getZone(preferences.timeZone), at);
    const isDated = (preferences.pauses ?? []).length > 0;
    const key = JSON.stringify([version?.version, people, isDated && today]);
    const facts =
      composed.get(key) ??
      summarizePreference(decided, house.company, { reader: { type: "customer" }, today });
    composed.set(key, facts);
    return facts;
  };
}

function decidedAt(
  { settings }: House,
  version: PreferenceVersion | undefined,
  assignments: readonly AssignmentThen[],
  at: number,
): Decided {
  const then = assignments.filter(({ from, until }) => from <= at && (until === null || at < until));
  const ofAreas = then.filter(({ area }) => area !== inGeneral);
  return {
    preferences: version?.preferences ?? preferencesOfNobody(settings.timeZone),
    assignment: then.find(({ area }) => area === inGeneral)?.staff ?? null,
    assignments: Object.fromEntries(ofAreas.map(({ area, staff }) => [area, staff])),
  };
}
