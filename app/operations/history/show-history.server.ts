import { listMandates } from "#db/queries/mandates";
import { listSendersSoFar, type SenderSoFar } from "#db/queries/senders-so-far";
import type { Mandate } from "~/domain/people/mandate";
import { findTimeZoneOf } from "../customers/find-time-zone-of.server";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import {
  beforeAll,
  behindAll,
  type Found,
  type Happened,
  type HappenedKind,
  type HistoryPlace,
  happenedKinds,
  type Teller,
  type Told,
} from "./happened.server";
import type { HistoryFilter } from "./history-filter";
import { narrowKinds } from "./narrow-history.server";
import { tellAppointments } from "./tell-appointments.server";
import { tellChanges } from "./tell-changes.server";
import { tellContacts } from "./tell-contacts.server";
import { tellLooks } from "./tell-looks.server";
import { tellPermits } from "./tell-permits.server";

export interface HistoryQuery {
  kinds: readonly HappenedKind[];
  /** Absent = everything of those kinds. */
  filter?: HistoryFilter;
  /** Null = from the newest on. */
  after: HistoryPlace | null;
  limit: number;
}

/** What happened, newest first. */
export interface History {
  house: House;
  /** The customer's. */
  timeZone: string;
  items: Happened[];
  /** Where what is older begins; null = nothing is. */
  next: HistoryPlace | null;
  /** Whom the customer let act for them, and what became of it; not paged. */
  mandates: Mandate[];
  /** Whoever got in touch so far, whatever is asked for. */
  senders: SenderSoFar[];
}

export const historyPageMax = 25;

const everything: HistoryQuery = { kinds: happenedKinds, after: null, limit: historyPageMax };

/** A handful of queries, however much is told. */
export async function showHistory(
  context: OperationContext,
  customerId: string,
  query: HistoryQuery = everything,
): Promise<History> {
  const house = await readHouse(context.db.reader);
  const { limit, filter = {} } = query;
  const found: Found[] = [];
  for (const kind of narrowKinds(query.kinds, filter)) {
    const asked = { place: placeFor(kind, query.after), limit: limit + 1, filter };
    found.push(...(await tellers[kind](context, house, customerId, asked)));
  }
  const shown = found.sort(compareFound).slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last ? { kind: last.kind, at: last.at, id: last.id } : null;
  return {
    house,
    timeZone: await findTimeZoneOf(context.db.reader, house, customerId),
    items: await Promise.all(shown.map(({ tell }) => tell())),
    next,
    mandates: await listMandates(context.db.reader, context.vault, customerId),
    senders: await listSendersSoFar(context.db.reader, customerId),
  };
}

function compareFound(one: Found, other: Found): number {
  const byKind = happenedKinds.indexOf(one.kind) - happenedKinds.indexOf(other.kind);
  return other.at - one.at || byKind || (one.id < other.id ? 1 : -1);
}

/** What a kind still has to tell behind a place that may be another kind's. */
function placeFor(kind: HappenedKind, after: HistoryPlace | null): Told {
  if (after === null) return { at: Number.MAX_SAFE_INTEGER, id: behindAll };
  const order = happenedKinds.indexOf(kind) - happenedKinds.indexOf(after.kind);
  if (order === 0) return after;
  return { at: after.at, id: order < 0 ? beforeAll : behindAll };
}

const tellers: Record<HappenedKind, Teller> = {
  contact: tellContacts,
  permit: tellPermits,
  appointment: tellAppointments,
  change: tellChanges,
  look: tellLooks,
};
