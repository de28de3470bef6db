import type { StaffVisit } from "~/auth/guards.server";
import type { Directory } from "~/domain/people/directory";
import type { ApiKey } from "~/domain/programs/api-client";
import type { ApiClientSetting } from "~/domain/programs/api-client-setting";
import { formatFullMoment, formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { programFormWords } from "~/i18n/words/program-form-words";
import { programsWords } from "~/i18n/words/programs-words";
import { settingChangeWords } from "~/i18n/words/setting-change-words";
import { findHouse } from "~/operations/house/find-house.server";
import { newFormId } from "~/operations/new-form-id.server";
import { listApiClients } from "~/operations/programs/list-api-clients.server";
import { listSettingChanges } from "~/operations/programs/list-setting-changes.server";
import { presentSettingChanges } from "../present-setting-changes";
import { describeRights, nameKeyState } from "./program-in-words";

type Asked = Pick<StaffVisit, "operations" | "params" | "language">;

/** One program with its keys, in words. Answers 404 where there is none. */
export async function presentProgram({ operations, params, language }: Asked) {
  const client = (await listApiClients(operations)).find(({ id }) => id === params.id);
  if (!client) throw new Response(null, { status: 404 });
  const { directory, settings } = await findHouse(operations);
  const clock = { now: operations.clock(), timeZone: settings.timeZone };
  const { facts } = programsWords[language];
  const told = (term: string, instant: number | null) =>
    instant === null ? [] : [{ term, details: formatFullMoment(instant, clock.timeZone, language) }];
  const changes = await listSettingChanges<ApiClientSetting>(operations, client.id);
  const house = { directory, timeZone: clock.timeZone, language };
  return {
    id: client.id,
    name: client.name,
    isRevoked: client.revokedAt !== null,
    formId: newFormId(operations),
    facts: [
      ...describeRights(client, directory, language),
      ...told(facts.created, client.createdAt),
      ...told(facts.revoked, client.revokedAt),
    ],
    keys: client.keys.map((key) => presentKey(key, client.revokedAt !== null, clock, language)),
    changes: presentSettingChanges(changes, (setting) => describeSetting(setting, house), house),
  };
}

interface HouseInWords {
  directory: Directory;
  timeZone: string;
  language: Language;
}

function describeSetting(setting: ApiClientSetting, { directory, timeZone, language }: HouseInWords) {
  const { keyExpiresAt } = setting;
  const { until } = settingChangeWords[language].key;
  return [
    { term: programFormWords[language].name, details: setting.name },
    ...describeRights(setting, directory, language),
    ...(keyExpiresAt === undefined
      ? []
      : [{ term: until, details: nameKeyEnd(keyExpiresAt, timeZone, language) }]),
  ];
}

function nameKeyEnd(expiresAt: number | null, timeZone: string, language: Language): string {
  if (expiresAt === null) return programsWords[language].keys.endless;
  return formatFullMoment(expiresAt, timeZone, language);
}

function presentKey(
  key: ApiKey,
  isRevoked: boolean,
  clock: ReaderClock & { now: number },
  language: Language,
) {
  const { id, createdAt, lastUsedAt, expiresAt } = key;
  const words = programsWords[language];
  return {
    id,
    cells: {
      made: formatFullMoment(createdAt, clock.timeZone, language),
      lastUsed: lastUsedAt === null ? words.neverUsed : formatMoment(lastUsedAt, clock, language),
      until: nameKeyEnd(expiresAt, clock.timeZone, language),
      state: nameKeyState(key, isRevoked, clock.now, language),
    },
  };
}
