import { redirect } from "@remix-run/server-runtime";
import type { CustomerVisit } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import type { Preferences } from "~/domain/preference/preference";
import type { House } from "~/operations/house/read-house.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";
import { refuseTooWide } from "./refuse-too-wide";

/** For one-tap changes: they hold whatever was saved in between, and lead to the letter, which offers to undo them. */
export async function saveAtOnce(
  { operations, customer, language }: CustomerVisit,
  change: (current: Preferences, house: House) => Preferences,
  { isFarewell = false } = {},
): Promise<Response> {
  const customerId = customer.id;
  const toChange = { customerId, basedOnVersion: null, change, language, isFarewell };
  const result = await changePreferences(operations, toChange);
  // A tap makes nothing invalid: what is on record is. To say that nothing changed would hide a no that does not hold.
  if (result.kind === "invalid")
    throw new Error("A choice on record is not valid, and no change to it is stored.");
  if (result.kind === "too_wide") refuseTooWide(result);
  return redirect(
    result.kind === "saved" ? `${customerHome}?saved=${result.version}` : `${customerHome}?unchanged`,
  );
}
