import { forCustomer } from "~/auth/guards.server";
import { endPause } from "~/domain/preference/pause-contacts";
import { dayMs } from "~/domain/time/instant";
import { localMoment } from "~/i18n/format/local-moment";
import { saveAtOnce } from "./save-at-once.server";

/** The day before is the last one of the pause: today is open again. */
export const action = forCustomer(async (visit) => {
  const form = await visit.request.formData();
  const { from, to } = { from: String(form.get("from")), to: form.get("to") };
  const yesterday = visit.operations.clock() - dayMs;
  return saveAtOnce(visit, (current) =>
    endPause(current, { from, to: to ? String(to) : null }, localMoment(yesterday, current.timeZone).date),
  );
});
