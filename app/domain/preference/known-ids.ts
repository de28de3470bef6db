import type { Company } from "../permission/company";
import { listNamedIds, type NamedId } from "./named-ids";
import type { Preferences } from "./preference";

export type KnownIds = Record<NamedId["kind"], ReadonlySet<string>>;

const knownTo = new WeakMap<Company, KnownIds>();

/** Everything of the company that preferences can name, gathered once; retired topics are still known. */
export function knownIds(company: Company): KnownIds {
  const known = knownTo.get(company) ?? gatherIds(company);
  knownTo.set(company, known);
  return known;
}

function gatherIds({ staff, topics, channels }: Company): KnownIds {
  return {
    staff: new Set(staff.map(({ id }) => id)),
    team: new Set(staff.map(({ team }) => team)),
    area: new Set(topics.flatMap(({ area }) => area ?? [])),
    topic: new Set(topics.map(({ id }) => id)),
    channel: new Set(channels.map(({ id }) => id)),
  };
}

/** What is saved names known ids only (permission.md, "What else is known of the customer"). */
export function listUnknownIds(preferences: Preferences, company: Company): NamedId[] {
  const known = knownIds(company);
  return listNamedIds(preferences).filter(({ kind, id }) => !known[kind].has(id));
}
