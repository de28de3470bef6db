import type { Db } from "#db/dialects/dialect";
import { listChannelIds } from "#db/queries/company";
import { builtInChannels } from "~/domain/people/contact-point";
import type { ChannelId } from "~/domain/preference/channel";

/**
 * Of the channels that somebody refuses, those that nobody here knows. A no to `fax`, or to `Phone`, would be taken and
 * hold nowhere, so that whoever said it is told. One to a channel that the company does not use, or no more, is kept.
 */
export async function listUnknownChannels(db: Db, channels: readonly ChannelId[]): Promise<ChannelId[]> {
  const unknown = channels.filter((channel) => !builtInChannels.includes(channel));
  if (unknown.length === 0) return [];
  const known = await listChannelIds(db);
  return unknown.filter((channel) => !known.includes(channel));
}
