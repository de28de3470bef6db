import { readSessionTokenHash } from "~/auth/find-signed-in.server";
import type { CustomerVisit } from "~/auth/guards.server";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatMoment } from "~/i18n/format/format-moment";
import { localMoment } from "~/i18n/format/local-moment";
import { dataWords } from "~/i18n/words/data-words";
import { listOwnSessions, type OwnSession } from "~/operations/sign-in/list-own-sessions.server";

/** Where the customer is signed in, in words. */
export async function presentSessions(visit: CustomerVisit, timeZone: string) {
  const { request, context, operations, customer } = visit;
  const tokenHash = await readSessionTokenHash(request, context);
  const sessions = await listOwnSessions(operations, { customerId: customer.id, tokenHash });
  return sessions.map((session) => presentSession(visit, session, timeZone));
}

function presentSession({ operations, language }: CustomerVisit, session: OwnSession, timeZone: string) {
  const words = dataWords[language].devices;
  const device = session.device === null ? words.unknown : words[session.device];
  const since = formatDateWithYear(localMoment(session.createdAt, timeZone).date, language);
  const clock = { now: operations.clock(), timeZone };
  const { id, isThis } = session;
  return {
    id,
    isThis,
    device: isThis ? `${device}, ${words.thisOne}` : device,
    note: `${words.since(since)}, ${words.lastSeen(formatMoment(session.lastSeenAt, clock, language))}`,
    endLabel: words.endNamed(device, since),
  };
}
