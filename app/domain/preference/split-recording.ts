/**
 * What somebody else recorded for a customer (permission.md, "Narrowing is free, widening needs the customer"): what
 * only narrows holds at once, the rest waits for the customer's word. Pure; costs what comparing costs, thrice.
 */
import type { Company } from "../permission/company";
import { comparePreferences, narrowPreferences, type PreferenceChange } from "./compare-preferences";
import { forgetWhatIsGone } from "./forget-what-is-gone";
import { keepShownHours } from "./keep-shown-hours";
import type { Preferences } from "./preference";

export interface Recording {
  /** What holds from now on: allows nothing that did not hold before. */
  holds: Preferences;
  /** How it differs from before; empty = as it was. */
  held: PreferenceChange[];
  /** Everything that shall hold once the customer says so. */
  wanted: Preferences;
  /** What the customer's yes would change then; empty = nothing waits. */
  waits: PreferenceChange[];
}

export function splitRecording(before: Preferences, wanted: Preferences, company: Company): Recording {
  const whole = keepShownHours(wanted, company);
  const narrowed = narrowPreferences(before, whole, company);
  const held = comparePreferences(before, narrowed, company);
  const holds = held.length > 0 ? narrowed : before;
  const waits = comparePreferences(holds, whole, company);
  const isWider = waits.some(({ direction }) => direction === "wider");
  return { holds, held, wanted: whole, waits: isWider ? waits : [] };
}

/**
 * What the customer's yes to something waiting would store, on top of what holds now: the text recorded, whole, without
 * what the company no longer has. `changes` is what the customer reads before saying it.
 */
export function applyWaiting(
  current: Preferences,
  waiting: Preferences,
  company: Company,
): { next: Preferences; changes: PreferenceChange[] } {
  const next = keepShownHours(forgetWhatIsGone(waiting, company), company);
  return { next, changes: comparePreferences(current, next, company) };
}
