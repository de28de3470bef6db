import type { ApiClient } from "./api-client";

export const clientNameCharactersMax = 100;
export const requestsPerMinuteMax = 1_000_000;

export type ApiClientFault =
  | "name_missing"
  | "name_too_long"
  | "scopes_missing"
  | "senders_missing"
  | "staff_unknown"
  | "topic_unknown"
  | "requests_out_of_range";

/** Why there cannot be such a client; null = there can. */
export function findApiClientFault(
  { name, scopes, senders, defaultTopic, requestsPerMinute }: ApiClient,
  known: { topics: readonly string[]; staff: readonly string[] },
): ApiClientFault | null {
  if (name.trim() === "") return "name_missing";
  if (name.length > clientNameCharactersMax) return "name_too_long";
  if (scopes.length === 0) return "scopes_missing";
  if (senders?.length === 0) return "senders_missing";
  if (senders?.some(({ type, id }) => type === "staff" && id !== undefined && !known.staff.includes(id)))
    return "staff_unknown";
  if (defaultTopic !== null && !known.topics.includes(defaultTopic)) return "topic_unknown";
  const isInRange = requestsPerMinute === null || isWithin(requestsPerMinute, 1, requestsPerMinuteMax);
  return isInRange ? null : "requests_out_of_range";
}

function isWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
