/**
 * Which address or number a contact is made by, where several may be used for the channel: one that was shown to be the
 * customer's own before one that was not, and of those the newest.
 */
import type { ChannelId } from "../preference/channel";
import { type ReachableBy, usableChannels } from "./usable-channels";

interface Eligible extends ReachableBy {
  verifiedAt: number | null;
  createdAt: number;
}

/** Null = none is usable. */
export function chooseContactPoint<Point extends Eligible>(
  points: readonly Point[],
  channel: ChannelId,
): Point | null {
  const usable = points.filter((point) => usableChannels(point).includes(channel));
  return (
    usable.toSorted((a, b) => Number(isProven(b)) - Number(isProven(a)) || b.createdAt - a.createdAt)[0] ??
    null
  );
}

function isProven({ verifiedAt }: Eligible): boolean {
  return verifiedAt !== null;
}
