import type { PeopleChoice } from "../preference";

/** What is told of a list that became different; who is on it comes first. */
export type PartOfChoice = "ranked" | "whenAway" | "whileFull";

/** What became different, where mode ranked holds now: who stands in is told of a list that stayed the same. */
export function listChangedParts(before: PeopleChoice, after: PeopleChoice): PartOfChoice[] {
  const isSameList = before.mode === "ranked" && before.ranked?.join() === after.ranked?.join();
  const isOtherwiseFull = whileFullOf(before) !== whileFullOf(after);
  const isSameStandIn = (before.whenAway ?? "wait") === (after.whenAway ?? "wait");
  return [
    ...(isSameList ? [] : (["ranked"] as const)),
    ...(isSameList && !(isOtherwiseFull && isSameStandIn) ? (["whenAway"] as const) : []),
    ...(isOtherwiseFull ? (["whileFull"] as const) : []),
  ];
}

function whileFullOf({ mode, whileFull }: PeopleChoice): string {
  return mode === "ranked" ? (whileFull ?? "nobody") : "nobody";
}
