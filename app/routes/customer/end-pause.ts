import { forCustomerOrMandate } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { endPause } from "~/domain/preference/pause-contacts";
import { dayBefore } from "~/domain/time/local-date";
import { localMoment } from "~/i18n/format/local-moment";
import { markAllPausesTold } from "~/operations/preferences/show-ended-pause.server";
import { saveAtOnce } from "./save-at-once.server";

/**
 * The day before is the last one of the pause: today is open again. Who ends one knows of it, and need not be told on
 * the next page.
 */
export const action = forCustomerOrMandate(async (visit) => {
  const form = await readForm(visit.request);
  const { from, to } = { from: String(form.get("from")), to: form.get("to") };
  const now = visit.operations.clock();
  if (!visit.mandate) await markAllPausesTold(visit.operations, visit.customer.id);
  return saveAtOnce(visit, (current) => {
    const today = localMoment(now, current.timeZone).date;
    return endPause(current, { from, to: to ? String(to) : null }, dayBefore(today));
  });
});
