/**
 * What documented consents of an export allow until the customer decides in person: automatic messages about the topic by
 * the way they name, and nothing else. Nobody of the staff was chosen, so no call or visit follows from them. A claim
 * that the export does not document allows nothing.
 */
import type { ChannelId } from "../preference/channel";
import type { Preferences } from "../preference/preference";
import type { KnownClaim } from "./known-customer";

export function isDocumented({ givenAt, detail }: Pick<KnownClaim, "givenAt" | "detail">): boolean {
  return givenAt !== null && detail !== null;
}

/** `liveChannels`: those over which a machine must never be let in by an old list. */
export function applyDocumentedConsents(
  before: Preferences,
  claims: readonly KnownClaim[],
  liveChannels: ReadonlySet<ChannelId>,
): Preferences {
  const usable = claims.filter((claim) => isDocumented(claim) && !liveChannels.has(claim.channel));
  return usable.reduce(withConsent, before);
}

function withConsent(preferences: Preferences, { topic, channel }: KnownClaim): Preferences {
  const { people, topics = {} } = preferences;
  return {
    ...preferences,
    people: { ...people, automated: unite(people.automated, channel) },
    topics: { ...topics, [topic]: unite(topics[topic], channel) },
  };
}

function unite(channels: ChannelId[] | undefined, channel: ChannelId): ChannelId[] {
  return [...new Set([...(channels ?? []), channel])];
}
