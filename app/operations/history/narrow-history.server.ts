import type { ContactFilter } from "#db/queries/contacts";
import type { PermitFilter } from "#db/queries/permits";
import type { HappenedKind } from "./happened.server";
import type { HistoryFilter } from "./history-filter";

/** The kinds that can answer to it: an appointment has no result, a change no sender, and a look has neither way nor result. */
export function narrowKinds(kinds: readonly HappenedKind[], filter: HistoryFilter): HappenedKind[] {
  return kinds.filter((kind) => canAnswer[kind](filter));
}

const canAnswer: Record<HappenedKind, (filter: HistoryFilter) => boolean> = {
  contact: ({ result }) => result === undefined || result === "reached" || result === "not_reached",
  permit: ({ result }) => result === undefined || result === "open" || result === "unused",
  appointment: ({ result }) => result === undefined,
  change: ({ sender, channel, result }) => !(sender || channel || result),
  look: ({ sender, channel, result }) => (!sender || sender.type === "staff") && !(channel || result),
};

export function toContactFilter({ sender, channel, result }: HistoryFilter): ContactFilter {
  const isOutcome = result === "reached" || result === "not_reached";
  return { sender, channel, ...(isOutcome && { outcome: result }) };
}

export function toPermitFilter({ sender, channel, result }: HistoryFilter): PermitFilter {
  return { sender, channel, ...(result && { isEnded: result === "unused" }) };
}
