import type { Preferences } from "../preference";
import type { ContactAllowed, Limit } from "../preference-fact";
import { needsChoice } from "./group-ways";
import { isCappedBy, type OpenWay } from "./list-ways";

/** The caps that no single sentence carries; those of zero have closed their ways, those of nothing are silent. */
export function listLimits(
  { caps = [] }: Preferences,
  allowed: ContactAllowed[],
  ways: readonly OpenWay[],
): Limit[] {
  const carried = new Set(allowed.flatMap((fact) => fact.caps));
  return caps
    .filter((cap) => cap.max > 0 && !carried.has(cap))
    .filter((cap) =>
      ways.some((way) => needsChoice(way) && way.senders.some((sender) => isCappedBy(cap, way, sender))),
    )
    .map((cap) => ({ kind: "limit", cap }));
}
