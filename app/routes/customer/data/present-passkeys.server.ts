import type { CustomerVisit } from "~/auth/guards.server";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatMoment } from "~/i18n/format/format-moment";
import { localMoment } from "~/i18n/format/local-moment";
import { passkeyWords } from "~/i18n/words/passkey-words";
import { listOwnPasskeys } from "~/operations/sign-in/list-own-passkeys.server";

/** The customer's keys, in words. */
export async function presentPasskeys({ operations, customer, language }: CustomerVisit, timeZone: string) {
  const words = passkeyWords[language];
  const clock = { now: operations.clock(), timeZone };
  const passkeys = await listOwnPasskeys(operations, customer.id);
  return passkeys.map(({ id, name, createdAt, lastUsedAt }) => {
    const since = words.since(formatDateWithYear(localMoment(createdAt, timeZone).date, language));
    const used = lastUsedAt === null ? [] : [words.lastUsed(formatMoment(lastUsedAt, clock, language))];
    return { id, name, note: [since, ...used].join(", ") };
  });
}
