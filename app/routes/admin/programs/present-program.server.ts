import type { StaffVisit } from "~/auth/guards.server";
import type { Directory } from "~/domain/people/directory";
import { type ApiClient, type ApiKey, requestsPerMinuteUsual } from "~/domain/programs/api-client";
import { formatNumber } from "~/i18n/format/format-count";
import { formatFullMoment, formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { programsWords } from "~/i18n/words/programs-words";
import { findHouse } from "~/operations/find-house.server";
import { listApiClients } from "~/operations/list-api-clients.server";
import { newFormId } from "~/operations/new-form-id.server";
import { nameKeyState, nameScopes, nameSenders } from "./program-in-words";

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
  };
}

function describeRights(client: ApiClient, directory: Directory, language: Language) {
  const { facts } = programsWords[language];
  const { defaultTopic, requestsPerMinute } = client;
  const topic = defaultTopic && (directory.topics[defaultTopic]?.label[language] ?? defaultTopic);
  const requests = formatNumber(requestsPerMinute ?? requestsPerMinuteUsual, language);
  return [
    { term: facts.scopes, details: nameScopes(client, language) },
    { term: facts.senders, details: nameSenders(client, directory, language) },
    { term: facts.topic, details: topic ?? facts.noTopic },
    { term: facts.requests, details: requestsPerMinute === null ? facts.usualRequests(requests) : requests },
  ];
}

function presentKey(
  key: ApiKey,
  isRevoked: boolean,
  clock: ReaderClock & { now: number },
  language: Language,
) {
  const { id, createdAt, lastUsedAt, expiresAt } = key;
  const words = programsWords[language];
  const full = (instant: number) => formatFullMoment(instant, clock.timeZone, language);
  return {
    id,
    cells: {
      made: full(createdAt),
      lastUsed: lastUsedAt === null ? words.neverUsed : formatMoment(lastUsedAt, clock, language),
      until: expiresAt === null ? words.keys.endless : full(expiresAt),
      state: nameKeyState(key, isRevoked, clock.now, language),
    },
  };
}
