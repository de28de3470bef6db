/**
 * Customers and staff as a market in whole numbers (assignment.md, "Input"): who takes part, who is skipped,
 * who is an incumbent, and who comes first among newcomers: the earlier `chosenAt` for this person, then the
 * lot, then the id, both by UTF-16 code units. An incumbent of someone struck, blocked or unknown is none in
 * effect, for no proposal to that person is made.
 *
 * Never throws. Cost: linear in the entries of all lists.
 */
import type { StaffId } from "../preference/preference";
import type { AssignmentCustomer, AssignmentInput, StaffPlaces } from "./assignment";
import { codeUnitKeys } from "./code-unit-keys";
import type { Market } from "./deferred-acceptance";

/** Customers propose to staff, both numbered as in the input. */
export interface CustomerMarket extends Market {
  /** By proposal: the index of its entry in the customer's list as given. */
  entry: Uint32Array;
  /** By proposal: UTC milliseconds. */
  chosenAt: Float64Array;
  /** By proposal: the customer's lot as a number, as far as it goes. */
  lotKey: Float64Array;
}

export function openMarket(input: AssignmentInput): CustomerMarket {
  const market = emptyMarket(input);
  const hosts = new Map(input.staff.map(({ id }, host) => [id, host]));
  const lotKeys = codeUnitKeys(input.customers.map(lotOf));
  let made = 0;
  input.customers.forEach((customer, proposer) => {
    if (customer.mode === "ranked") made = addProposals(market, made, customer, hosts);
    market.proposer.fill(proposer, market.first[proposer], made);
    market.lotKey.fill(lotKeys[proposer]!, market.first[proposer], made);
    market.first[proposer + 1] = made;
  });
  return market;
}

function emptyMarket({ staff, customers }: AssignmentInput): CustomerMarket {
  const entries = customers.reduce((sum, { ranked }) => sum + ranked.length, 0);
  const market = {
    first: new Uint32Array(customers.length + 1),
    proposer: new Uint32Array(entries),
    host: new Uint32Array(entries),
    entry: new Uint32Array(entries),
    incumbent: new Uint8Array(entries),
    chosenAt: new Float64Array(entries),
    lotKey: new Float64Array(entries),
    places: Float64Array.from(staff, placesForNewcomers),
  };
  const { chosenAt, lotKey, proposer } = market;
  const compareNewcomers = (a: number, b: number) =>
    chosenAt[a]! - chosenAt[b]! ||
    lotKey[a]! - lotKey[b]! ||
    compareLots(customers[proposer[a]!]!, customers[proposer[b]!]!);
  return { ...market, compareNewcomers };
}

function placesForNewcomers({ accepting, capacity }: StaffPlaces): number {
  return accepting ? (capacity ?? Number.POSITIVE_INFINITY) : 0;
}

/** One proposal per listed person from number `made` on, favourite first; the unknown and blocked are skipped. */
function addProposals(
  market: CustomerMarket,
  made: number,
  { ranked, blocked, incumbent }: AssignmentCustomer,
  hosts: Map<StaffId, number>,
): number {
  const skipped = blocked?.length ? new Set(blocked) : undefined;
  let next = made;
  ranked.forEach(({ staff, chosenAt }, entry) => {
    const host = hosts.get(staff);
    if (host === undefined || skipped?.has(staff)) return;
    market.host[next] = host;
    market.entry[next] = entry;
    market.incumbent[next] = staff === incumbent ? 1 : 0;
    market.chosenAt[next] = chosenAt;
    next++;
  });
  return next;
}

function lotOf({ lot, id }: AssignmentCustomer): string {
  return lot ?? id;
}

function compareLots(a: AssignmentCustomer, b: AssignmentCustomer): number {
  return compareCodeUnits(lotOf(a), lotOf(b)) || compareCodeUnits(a.id, b.id);
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
