import type { StaffVisit } from "~/auth/guards.server";
import { keyPeriods, type ProgramValues, unchangedPeriod } from "~/components/admin/program-values";
import { type ApiKey, isInForce } from "~/domain/programs/api-client";
import { formatSenderBinding } from "~/domain/programs/sender-binding";
import { formatFullMoment } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { settingChangeWords } from "~/i18n/words/setting-change-words";
import { findHouse } from "~/operations/house/find-house.server";
import { type ListedApiClient, listApiClients } from "~/operations/programs/list-api-clients.server";
import { presentProgramForm } from "./present-program-form.server";

type Asked = Pick<StaffVisit, "operations" | "params" | "language">;

/** A program as its form holds it, and what the form offers. Answers 404 where there is none, or it is revoked. */
export async function presentProgramChange({ operations, params, language }: Asked) {
  const client = (await listApiClients(operations)).find(({ id }) => id === params.id);
  if (!client || client.revokedAt !== null) throw new Response(null, { status: 404 });
  const values = toValues(client);
  const { timeZone } = (await findHouse(operations)).settings;
  const key = client.keys.find((one) => isInForce(one, operations.clock()));
  return {
    id: client.id,
    name: client.name,
    values,
    offered: await presentProgramForm({ operations, language }, values),
    /** Null = no key is in force: there is nothing to prolong. */
    periods: key ? listPeriods(key, timeZone, language) : null,
  };
}

function toValues(client: ListedApiClient): ProgramValues {
  const { name, scopes, senders, defaultTopic, requestsPerMinute } = client;
  return {
    name,
    scopes,
    senderChoice: senders === null ? "any" : "chosen",
    senders: (senders ?? []).map(formatSenderBinding),
    topic: defaultTopic ?? "",
    requestsPerMinute: requestsPerMinute === null ? "" : String(requestsPerMinute),
    days: unchangedPeriod,
  };
}

function listPeriods({ expiresAt }: ApiKey, timeZone: string, language: Language) {
  const { key } = settingChangeWords[language];
  const asBefore =
    expiresAt === null
      ? key.unchangedEndless
      : key.unchanged(formatFullMoment(expiresAt, timeZone, language));
  const others = keyPeriods.filter((period) => period !== "endless" || expiresAt !== null);
  return [
    { value: unchangedPeriod, label: asBefore },
    ...others.map((period) => ({ value: period, label: key.periods[period] })),
  ];
}
