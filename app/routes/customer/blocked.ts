import { forCustomerOrMandate } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { blockStaff, leaveStaff, unblockStaff } from "~/domain/preference/block-staff";
import type { Preferences } from "~/domain/preference/preference";
import type { House } from "~/operations/house/read-house.server";
import { saveAtOnce } from "./save-at-once.server";

/** `leave=<staff>`, `block=<staff>` or `unblock=<staff>`: a quiet farewell needs no reason, and neither does its end. */
export const action = forCustomerOrMandate(async (visit) => {
  const form = await readForm(visit.request);
  const [left, blocked, unblocked] = ["leave", "block", "unblock"].map((field) => form.get(field));
  const change = (current: Preferences, { compiled }: House) => {
    if (left) return leaveStaff(current, String(left));
    if (blocked) return compiled.staff.has(String(blocked)) ? blockStaff(current, String(blocked)) : current;
    return unblocked ? unblockStaff(current, String(unblocked)) : current;
  };
  return saveAtOnce(visit, change, { isFarewell: !unblocked });
});
