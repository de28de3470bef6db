/**
 * The company cannot widen silently (permission.md, "Narrowing is free, widening needs the customer"): for every
 * channel that the customer opens without hours of their own, the hours of the company that the customer saw while
 * choosing become the customer's own.
 */
import type { Company } from "../permission/company";
import type { ChannelId } from "./channel";
import type { Preferences } from "./preference";

export function keepShownHours(preferences: Preferences, company: Company): Preferences {
  const opened = openedChannels(preferences);
  const shown = company.channels.filter(
    ({ id, hours }) => hours && opened.has(id) && !preferences.hours?.[id],
  );
  if (shown.length === 0) return preferences;
  const kept = Object.fromEntries(shown.map(({ id, hours }) => [id, hours!]));
  return { ...preferences, hours: { ...kept, ...preferences.hours } };
}

function openedChannels({ topics, people }: Preferences): Set<ChannelId> {
  return new Set([...Object.values(topics ?? {}).flat(), ...(people.automated ?? []), ...(people.ai ?? [])]);
}
