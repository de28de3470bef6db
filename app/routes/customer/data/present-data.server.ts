import type { CustomerVisit } from "~/auth/guards.server";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import { listOwnChoices } from "~/operations/list-own-choices.server";
import { showLetter } from "~/operations/show-letter.server";
import { presentSessions } from "./present-sessions.server";

/** All that the page on one's data shows. */
export async function presentData(visit: CustomerVisit) {
  const { operations, customer, language, url } = visit;
  const { preferences } = await showLetter(operations, customer.id);
  const { timeZone } = preferences;
  const newest = (await listOwnChoices(operations, customer.id)).at(-1);
  return {
    sessions: await presentSessions(visit, timeZone),
    receipt: newest
      ? {
          version: newest.version,
          date: formatDateWithYear(localMoment(newest.at, timeZone).date, language),
        }
      : null,
    hasEnded: url.searchParams.has("ended"),
  };
}
