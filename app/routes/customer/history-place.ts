import { customerHome } from "~/auth/landing-paths";
import type { HistoryPlace } from "~/operations/history/happened.server";

export const historyFilters = ["all", "contacts", "changes", "looks"] as const;

export type HistoryFilter = (typeof historyFilters)[number];

/** What stands in the address of a page of the history. */
export interface HistoryAddress {
  show: HistoryFilter;
  after: HistoryPlace | null;
}

const kinds = ["contact", "permit", "change", "look"] as const satisfies HistoryPlace["kind"][];

/** Whatever is no place is the beginning. */
export function readHistoryAddress(search: URLSearchParams): HistoryAddress {
  const show = historyFilters.find((name) => name === search.get("show")) ?? "all";
  const [kindName, at, id] = (search.get("after") ?? "").split(".");
  const kind = kinds.find((name) => name === kindName);
  const isPlace = kind && id && /^[\w-]{1,64}$/.test(id) && /^\d{1,15}$/.test(at ?? "");
  return { show, after: isPlace ? { kind, at: Number(at), id } : null };
}

export function historyHref({ show, after }: HistoryAddress): string {
  const search = new URLSearchParams();
  if (show !== "all") search.set("show", show);
  if (after) search.set("after", `${after.kind}.${after.at}.${after.id}`);
  return search.size > 0 ? `${customerHome}/history?${search}` : `${customerHome}/history`;
}
