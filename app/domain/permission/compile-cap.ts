/**
 * A cap over a customer's contacts: no more than `max` in any span of length `per` (permission.md, "Caps").
 * A contact is in force from its own instant until one period later on the customer's calendar.
 * Compiling sorts the matching contacts once; every question after that is a binary search.
 */
import type { Cap } from "../preference/preference";
import { addPeriod, getPeriod } from "../time/calendar-period";
import { formatInstant, type Instant } from "../time/instant";
import { countPassed, everywhere, firstOutside, type Spans } from "../time/spans";
import { type CompiledCustomer, type CountedContact, listCountedContacts } from "./compile-customer";
import type { CapState, InstantText, PermissionRequest } from "./permission";

export interface CompiledCap {
  cap: Cap;
  /** The instants at which contacts come into force, and those at which they cease to; each sorted. */
  starts: Float64Array;
  ends: Float64Array;
  /** When the cap is used up. */
  usedUp: Spans;
}

/** The customer's caps that match the request, in the order of the preferences. */
export function listCaps(customer: CompiledCustomer, request: PermissionRequest): CompiledCap[] {
  const matching: CompiledCap[] = [];
  customer.preferences.caps?.forEach((cap, index) => {
    if (isCapFor(cap, request)) matching.push(getCap(customer, cap, index));
  });
  return matching;
}

/** A cap as the customer's budget: with the instant at which one more becomes free, while some are left. */
export interface Budget extends CapState {
  next?: { at: InstantText; left: number };
}

/** Every cap of the customer's at an instant, in the order of the preferences, whatever it speaks of. */
export function readBudgets(customer: CompiledCustomer, at: Instant): Budget[] {
  const caps = customer.preferences.caps ?? [];
  return caps.map((cap, index) => readBudget(getCap(customer, cap, index), at));
}

function readBudget(compiled: CompiledCap, at: Instant): Budget {
  const state = readCap(compiled, at);
  const nextEnd = compiled.ends[countPassed(compiled.ends, at)];
  if (state.left === 0 || state.used === 0 || nextEnd === undefined) return state;
  return { ...state, next: { at: formatInstant(nextEnd), left: readCap(compiled, nextEnd).left } };
}

function isCapFor(cap: Cap, request: PermissionRequest): boolean {
  return matches(cap, request.channel, request.topic, request.sender.type);
}

function matches(cap: Cap, channel: string, topic: string, sender: string): boolean {
  return (
    (cap.channel === undefined || cap.channel === channel) &&
    (cap.topic === undefined || cap.topic === topic) &&
    (cap.sender === undefined || cap.sender === sender)
  );
}

function getCap(customer: CompiledCustomer, cap: Cap, index: number): CompiledCap {
  customer.caps[index] ??= compileCap(customer, cap);
  return customer.caps[index];
}

function compileCap(customer: CompiledCustomer, cap: Cap): CompiledCap {
  const period = getPeriod(cap.per);
  const contacts = listCountedContacts(customer).filter((contact) => isCounted(cap, contact));
  const starts = sortInstants(contacts, ({ instant }) => instant);
  const ends = sortInstants(contacts, ({ instant }) => addPeriod(customer.zone, instant, period));
  return { cap, starts, ends, usedUp: findUsedUp(starts, ends, cap.max) };
}

/** Most come in order. */
function sortInstants(
  contacts: readonly CountedContact[],
  take: (contact: CountedContact) => Instant,
): Float64Array {
  const instants = new Float64Array(contacts.length);
  let isSorted = true;
  for (let index = 0; index < contacts.length; index++) {
    instants[index] = take(contacts[index]!);
    if (index > 0 && instants[index]! < instants[index - 1]!) isSorted = false;
  }
  return isSorted ? instants : instants.sort();
}

function isCounted(cap: Cap, contact: CountedContact): boolean {
  return matches(cap, contact.channel, contact.topic, contact.sender ?? "staff");
}

/** Walks through the starts and ends in order of time; a boundary lies where the cap fills up or has room again. */
function findUsedUp(starts: Float64Array, ends: Float64Array, max: number): Spans {
  if (max === 0) return everywhere;
  const spans: number[] = [];
  let started = 0;
  let ended = 0;
  while (ended < ends.length) {
    const instant = Math.min(starts[started] ?? Number.POSITIVE_INFINITY, ends[ended]!);
    while (starts[started] === instant) started++;
    while (ends[ended] === instant) ended++;
    const wasUsedUp = spans.length % 2 === 1;
    if (started - ended >= max !== wasUsedUp) spans.push(instant);
  }
  return spans;
}

/** What the customer's budget looks like at an instant. */
export function readCap({ cap, starts, ends, usedUp }: CompiledCap, at: Instant): CapState {
  const used = countPassed(starts, at) - countPassed(ends, at);
  const freeAt = firstOutside(usedUp, at);
  const hasRoomLater = freeAt > at && freeAt < Number.POSITIVE_INFINITY;
  return {
    cap,
    used,
    left: Math.max(0, cap.max - used),
    freeAt: hasRoomLater ? formatInstant(freeAt) : null,
  };
}
