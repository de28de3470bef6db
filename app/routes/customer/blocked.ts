import { forCustomerOrMandate } from "~/auth/guards.server";
import { blockStaff, unblockStaff } from "~/domain/preference/block-staff";
import { saveAtOnce } from "./save-at-once.server";

/** `block=<staff>` or `unblock=<staff>`: a quiet farewell needs no reason, and neither does its end. */
export const action = forCustomerOrMandate(async (visit) => {
  const form = await visit.request.formData();
  const [blocked, unblocked] = [form.get("block"), form.get("unblock")];
  return saveAtOnce(visit, (current, { compiled }) => {
    if (blocked) return compiled.staff.has(String(blocked)) ? blockStaff(current, String(blocked)) : current;
    return unblocked ? unblockStaff(current, String(unblocked)) : current;
  });
});
