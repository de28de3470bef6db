import type { PeopleChanged } from "./preference-change";

/** What is told of a list that became different; who is on it comes first. */
export type PartOfChoice = "ranked" | "whenAway" | "whileFull";

/** What became different, where mode ranked holds now: who stands in is told of a list that stayed the same. */
export function listChangedParts({ before, after, branch }: PeopleChanged): PartOfChoice[] {
  const isSameList = before.mode === "ranked" && before.ranked?.join() === after.ranked?.join();
  const isOtherwiseFull = branch !== undefined;
  const isSameStandIn = (before.whenAway ?? "wait") === (after.whenAway ?? "wait");
  return [
    ...(isSameList ? [] : (["ranked"] as const)),
    ...(isSameList && !(isOtherwiseFull && isSameStandIn) ? (["whenAway"] as const) : []),
    ...(isOtherwiseFull ? (["whileFull"] as const) : []),
  ];
}
