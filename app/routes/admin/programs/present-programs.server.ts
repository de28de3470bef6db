import type { StaffVisit } from "~/auth/guards.server";
import type { Directory } from "~/domain/people/directory";
import { type ApiKey, isInForce, type SenderBinding } from "~/domain/programs/api-client";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatMoment } from "~/i18n/format/format-moment";
import { formatFullName } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { programsWords } from "~/i18n/words/programs-words";
import { findHouse } from "~/operations/find-house.server";
import { listApiClients } from "~/operations/list-api-clients.server";

/** Every program that has or had a key, in words. */
export async function presentPrograms({ operations, language }: StaffVisit) {
  const words = programsWords[language];
  const { directory, settings } = await findHouse(operations);
  const clock = { now: operations.clock(), timeZone: settings.timeZone };
  return (await listApiClients(operations)).map(({ id, name, scopes, senders, revokedAt, keys }) => {
    const lastUsedAt = Math.max(0, ...keys.map((key) => key.lastUsedAt ?? 0));
    return {
      id,
      name,
      isRevoked: revokedAt !== null,
      scopes: scopes.map((scope) => words.scopes[scope]).join(", "),
      senders:
        senders?.map((sender) => nameSender(sender, directory, language)).join(", ") ?? words.everySender,
      lastUsed: lastUsedAt === 0 ? words.neverUsed : formatMoment(lastUsedAt, clock, language),
      keys: revokedAt === null ? describeKeys(keys, clock, language) : words.ended,
    };
  });
}

function nameSender({ type, id }: SenderBinding, { staff }: Directory, language: Language): string {
  if (id === undefined) return programsWords[language].senders[type];
  const person = type === "staff" ? staff[id] : undefined;
  return person ? formatFullName(person) : id;
}

function describeKeys(
  keys: readonly ApiKey[],
  { now, timeZone }: { now: number; timeZone: string },
  language: Language,
): string {
  const words = programsWords[language];
  const inForce = keys.filter((key) => isInForce(key, now));
  if (inForce.length === 0) return words.noKey;
  const ends = inForce.map(({ expiresAt }) => expiresAt ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...ends);
  if (last === Number.POSITIVE_INFINITY) return words.valid;
  return words.validUntil(formatDateWithYear(localMoment(last, timeZone).date, language));
}
