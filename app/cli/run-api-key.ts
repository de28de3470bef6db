import { type ApiKey, isApiScope, isInForce } from "~/domain/programs/api-client";
import { parseSenderBinding } from "~/domain/programs/sender-binding";
import { dayMs, formatInstant } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { cliWords } from "~/i18n/words/cli-words";
import type { OperationContext } from "../operations/operation-context";
import { createApiClient, type NewApiClient } from "../operations/programs/create-api-client.server";
import { listApiClients } from "../operations/programs/list-api-clients.server";
import { revokeApiClient } from "../operations/programs/revoke-api-client.server";
import { rotateApiKey } from "../operations/programs/rotate-api-key.server";

export interface NewKeyOptions {
  scope: string[];
  sender?: string[];
  topic?: string;
  requestsPerMinute?: string;
  days?: string;
}

export interface RotationOptions {
  days?: string;
  overlapHours: string;
}

/** Prints the key, which is shown this once. Answers the exit code, as all of these do. */
export async function runCreateApiKey(
  context: OperationContext,
  name: string,
  options: NewKeyOptions,
  language: Language,
): Promise<number> {
  const words = cliWords[language].apiKey;
  const client = readNewClient(context, name, options, language);
  if (typeof client === "string") return refuse(client);
  const result = await createApiClient(context, client);
  if (result.kind === "refused") return refuse(result.faults.map((fault) => words.faults[fault]).join("\n"));
  if (result.kind === "made_before") throw new Error("An id came twice.");
  console.log(words.created(name, result.id));
  console.log(result.key);
  return 0;
}

export async function runListApiKeys(context: OperationContext, language: Language): Promise<number> {
  const words = cliWords[language].apiKey;
  const clients = (await listApiClients(context)).filter(({ revokedAt }) => revokedAt === null);
  if (clients.length === 0) console.log(words.none);
  for (const { name, id, scopes, keys } of clients) {
    const inForce = keys.filter((key) => isInForce(key, context.clock()));
    const told = inForce.map((key) => tellKey(key, language)).join("; ") || words.noKey;
    console.log(words.line(name, id, scopes.join(" "), told));
  }
  return 0;
}

export async function runRotateApiKey(
  context: OperationContext,
  id: string,
  { days, overlapHours }: RotationOptions,
  language: Language,
): Promise<number> {
  const words = cliWords[language].apiKey;
  const overlap = Number(overlapHours);
  if (!Number.isInteger(overlap) || overlap < 0) return refuse(words.numberInvalid("--overlap-hours"));
  const expiresAt = toExpiry(days, context.clock());
  if (expiresAt === undefined) return refuse(words.numberInvalid("--days"));
  const rotated = await rotateApiKey(context, { clientId: id, expiresAt, overlapHours: overlap });
  if (rotated.kind !== "rotated") return refuse(words.unknown(id));
  console.log(words.rotated(rotated.name, formatInstant(rotated.othersEndAt)));
  console.log(rotated.key);
  return 0;
}

export async function runRevokeApiKey(
  context: OperationContext,
  id: string,
  language: Language,
): Promise<number> {
  const words = cliWords[language].apiKey;
  const isRevoked = await revokeApiClient(context, id);
  if (!isRevoked) return refuse(words.unknown(id));
  console.log(words.revoked);
  return 0;
}

/** A text says why not. */
function readNewClient(
  { clock }: OperationContext,
  name: string,
  { scope, sender = [], topic, requestsPerMinute, days }: NewKeyOptions,
  language: Language,
): NewApiClient | string {
  const words = cliWords[language].apiKey;
  const expiresAt = toExpiry(days, clock());
  if (expiresAt === undefined) return words.numberInvalid("--days");
  const scopes = scope.filter(isApiScope);
  const strayScope = scope.find((text) => !isApiScope(text));
  if (strayScope !== undefined) return words.scopeUnknown(strayScope);
  const straySender = sender.find((text) => parseSenderBinding(text) === null);
  if (straySender !== undefined) return words.senderUnknown(straySender);
  const senders = sender.map(parseSenderBinding).filter((binding) => binding !== null);
  return {
    name,
    scopes,
    senders: senders.length > 0 ? senders : null,
    defaultTopic: topic ?? null,
    requestsPerMinute: requestsPerMinute === undefined ? null : Number(requestsPerMinute),
    expiresAt,
  };
}

/** Null = never; undefined = the number makes no sense. */
function toExpiry(days: string | undefined, now: number): number | null | undefined {
  if (days === undefined) return null;
  const valid = Number(days);
  return Number.isInteger(valid) && valid > 0 ? now + valid * dayMs : undefined;
}

function tellKey({ lastUsedAt, expiresAt }: ApiKey, language: Language): string {
  const tell = (instant: number | null) => instant && formatInstant(instant);
  return cliWords[language].apiKey.key(tell(lastUsedAt) || null, tell(expiresAt) || null);
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
