import type { StaffVisit } from "~/auth/guards.server";
import { type ApiKey, isInForce } from "~/domain/programs/api-client";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatMoment } from "~/i18n/format/format-moment";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { programsWords } from "~/i18n/words/programs-words";
import { findHouse } from "~/operations/house/find-house.server";
import { listApiClients } from "~/operations/programs/list-api-clients.server";
import { nameScopes, nameSenders } from "./program-in-words";

/** Every program that has or had a key, in words. */
export async function presentPrograms({ operations, language }: Pick<StaffVisit, "operations" | "language">) {
  const words = programsWords[language];
  const { directory, settings } = await findHouse(operations);
  const clock = { now: operations.clock(), timeZone: settings.timeZone };
  return (await listApiClients(operations)).map((client) => {
    const { id, name, revokedAt, keys } = client;
    const lastUsedAt = Math.max(0, ...keys.map((key) => key.lastUsedAt ?? 0));
    return {
      id,
      name,
      isRevoked: revokedAt !== null,
      scopes: nameScopes(client, language),
      senders: nameSenders(client, directory, language),
      lastUsed: lastUsedAt === 0 ? words.neverUsed : formatMoment(lastUsedAt, clock, language),
      keys: revokedAt === null ? describeKeys(keys, clock, language) : words.ended,
    };
  });
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
