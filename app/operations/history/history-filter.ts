import type { SenderType } from "~/domain/preference/preference";

/** How something ended: somebody was spoken with, it was tried, it may still happen, or the permit was given back. */
export const results = ["reached", "not_reached", "open", "unused"] as const;

export type Result = (typeof results)[number];

/** By whom, by which way, with what result; absent = whatever. */
export interface HistoryFilter {
  /** Without an id: all of that type. */
  sender?: { type: SenderType; id?: string };
  channel?: string;
  result?: Result;
}
