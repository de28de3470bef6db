import type { CustomerVisit } from "~/auth/guards.server";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import { findOwnTimeZone } from "~/operations/customers/find-own-time-zone.server";
import { listOwnChoices } from "~/operations/preferences/list-own-choices.server";
import { presentClosing } from "./present-closing.server";
import { presentPasskeys } from "./present-passkeys.server";
import { presentPoints } from "./present-points.server";
import { presentSessions } from "./present-sessions.server";
import { tellNews } from "./tell-news";

/** All that the page on one's data shows. */
export async function presentData(visit: CustomerVisit) {
  const { operations, customer, language, url } = visit;
  const timeZone = await findOwnTimeZone(operations, customer.id);
  const newest = (await listOwnChoices(operations, customer.id)).at(-1);
  return {
    news: tellNews(url, language),
    closing: await presentClosing(visit),
    points: await presentPoints(visit, timeZone),
    passkeys: await presentPasskeys(visit, timeZone),
    sessions: await presentSessions(visit, timeZone),
    receipt: newest
      ? {
          version: newest.version,
          date: formatDateWithYear(localMoment(newest.at, timeZone).date, language),
        }
      : null,
  };
}
