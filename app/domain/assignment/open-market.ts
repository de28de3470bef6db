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

/** The proposals without their order among newcomers. */
interface Proposals extends Omit<Market, "compareNewcomers"> {
  /** By proposal: UTC milliseconds. */
  chosenAt: Float64Array;
}

/** Customers propose to staff, both numbered as in the input. */
export function openMarket(input: AssignmentInput): Market {
  const proposals = listProposals(input);
  return { ...proposals, compareNewcomers: orderNewcomers(input.customers, proposals) };
}

function listProposals({ staff, customers }: AssignmentInput): Proposals {
  const entries = customers.reduce((sum, { ranked }) => sum + ranked.length, 0);
  const proposals = {
    first: new Uint32Array(customers.length + 1),
    proposer: new Uint32Array(entries),
    host: new Uint32Array(entries),
    incumbent: new Uint8Array(entries),
    chosenAt: new Float64Array(entries),
    places: Float64Array.from(staff, placesForNewcomers),
  };
  const hosts = new Map(staff.map(({ id }, host) => [id, host]));
  customers.forEach((customer, proposer) => {
    addProposals(proposals, customer, proposer, hosts);
  });
  return proposals;
}

function placesForNewcomers({ accepting, capacity }: StaffPlaces): number {
  return accepting ? (capacity ?? Number.POSITIVE_INFINITY) : 0;
}

/** One proposal per listed person, favourite first; the unknown and the blocked are skipped. */
function addProposals(
  proposals: Proposals,
  { mode, ranked, blocked, incumbent }: AssignmentCustomer,
  proposer: number,
  hosts: Map<StaffId, number>,
): void {
  const skipped = blocked?.length ? new Set(blocked) : undefined;
  let next = proposals.first[proposer]!;
  for (const { staff, chosenAt } of mode === "ranked" ? ranked : []) {
    const host = hosts.get(staff);
    if (host === undefined || skipped?.has(staff)) continue;
    proposals.proposer[next] = proposer;
    proposals.host[next] = host;
    proposals.incumbent[next] = staff === incumbent ? 1 : 0;
    proposals.chosenAt[next] = chosenAt;
    next++;
  }
  proposals.first[proposer + 1] = next;
}

function orderNewcomers(customers: AssignmentCustomer[], { proposer, chosenAt }: Proposals) {
  const lotKeys = codeUnitKeys(customers.map(lotOf));
  return (a: number, b: number): number => {
    const customerA = proposer[a]!;
    const customerB = proposer[b]!;
    return (
      compareKeys(chosenAt[a]!, chosenAt[b]!) ||
      compareKeys(lotKeys[customerA]!, lotKeys[customerB]!) ||
      compareLots(customers[customerA]!, customers[customerB]!)
    );
  };
}

function lotOf({ lot, id }: AssignmentCustomer): string {
  return lot ?? id;
}

function compareLots(a: AssignmentCustomer, b: AssignmentCustomer): number {
  return compareKeys(lotOf(a), lotOf(b)) || compareKeys(a.id, b.id);
}

/** Texts by UTF-16 code units. A small whole number, unlike a difference of two, costs no memory. */
function compareKeys<Key extends number | string>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
