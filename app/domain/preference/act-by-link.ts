/**
 * What an invitation link may do without signing in: stop everything, or pause from today on. Nothing but narrower
 * (permission.md, "Narrowing is free, widening needs the customer"): whoever else holds the link can take nothing away
 * from the customer's no.
 */
import type { Company } from "../permission/company";
import { narrowPreferences } from "./compare-preferences";
import { addPause } from "./pause-contacts";
import type { LocalDate, Preferences } from "./preference";
import { stopEverything } from "./stop-everything";

export type LinkAct =
  | { kind: "stop" }
  /** The last day, included; null = until further notice. */
  | { kind: "pause"; until: LocalDate | null };

/** `today` on the customer's calendar. */
export function actByLink(
  current: Preferences,
  act: LinkAct,
  { company, today }: { company: Company; today: LocalDate },
): Preferences {
  const wanted =
    act.kind === "stop"
      ? stopEverything(current, company)
      : addPause(current, { from: today, to: act.until }, today);
  return narrowPreferences(current, wanted, company);
}
