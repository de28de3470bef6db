import type { ApiClient } from "./api-client";

export const clientNameCharactersMax = 100;
export const requestsPerMinuteMax = 100_000_000;

export type ApiClientFault =
  | "name_missing"
  | "name_too_long"
  | "scopes_missing"
  | "senders_missing"
  | "staff_unknown"
  | "topic_unknown"
  | "requests_out_of_range";

interface KnownNames {
  topics: readonly string[];
  staff: readonly string[];
}

/** Why there cannot be such a client, at most one for each thing that is said of it; none = there can. */
export function findApiClientFaults(
  { name, scopes, senders, defaultTopic, requestsPerMinute }: ApiClient,
  known: KnownNames,
): ApiClientFault[] {
  const faults: (ApiClientFault | null)[] = [
    findNameFault(name),
    scopes.length === 0 ? "scopes_missing" : null,
    findSenderFault(senders, known),
    defaultTopic === null || known.topics.includes(defaultTopic) ? null : "topic_unknown",
    requestsPerMinute === null || isWithin(requestsPerMinute, 1, requestsPerMinuteMax)
      ? null
      : "requests_out_of_range",
  ];
  return faults.filter((fault) => fault !== null);
}

function findNameFault(name: string): ApiClientFault | null {
  if (name.trim() === "") return "name_missing";
  return name.length > clientNameCharactersMax ? "name_too_long" : null;
}

function findSenderFault(senders: ApiClient["senders"], { staff }: KnownNames): ApiClientFault | null {
  if (senders?.length === 0) return "senders_missing";
  const named = senders?.flatMap(({ type, id }) => (type === "staff" && id !== undefined ? [id] : []));
  return named?.every((id) => staff.includes(id)) === false ? "staff_unknown" : null;
}

function isWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
