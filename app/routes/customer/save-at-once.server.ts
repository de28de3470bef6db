import { redirect } from "@remix-run/server-runtime";
import type { CustomerVisit } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { MandateRefused } from "~/domain/people/mandate";
import type { Preferences } from "~/domain/preference/preference";
import type { House } from "~/operations/house/read-house.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";

/** For one-tap changes: they hold whatever was saved in between, and lead to the letter, which offers to undo them. */
export async function saveAtOnce(
  { operations, customer, language }: CustomerVisit,
  change: (current: Preferences, house: House) => Preferences,
): Promise<Response> {
  const customerId = customer.id;
  const result = await changePreferences(operations, { customerId, basedOnVersion: null, change, language });
  // A tap makes nothing invalid: what is on record is. To say that nothing changed would hide a no that does not hold.
  if (result.kind === "invalid")
    throw new Error("A choice on record is not valid, and no change to it is stored.");
  if (result.kind === "too_wide") throw new MandateRefused("too_narrow");
  return redirect(
    result.kind === "saved" ? `${customerHome}?saved=${result.version}` : `${customerHome}?unchanged`,
  );
}
