import { customerHome } from "~/auth/landing-paths";
import { senderTypes } from "~/domain/preference/preference";
import type { HistoryPlace } from "~/operations/history/happened.server";
import { type HistoryFilter, results } from "~/operations/history/history-filter";

export const historyViews = ["all", "contacts", "changes", "looks"] as const;

export type HistoryView = (typeof historyViews)[number];

/** What stands in the address of a page of the history. */
export interface HistoryAddress {
  show: HistoryView;
  filter: HistoryFilter;
  after: HistoryPlace | null;
}

const kinds = [
  "contact",
  "permit",
  "appointment",
  "change",
  "look",
] as const satisfies HistoryPlace["kind"][];

/** By the names of the fields that ask for it. */
export const filterFields = { sender: "who", channel: "by", result: "result" } as const;

const idPattern = /^[\w.-]{1,64}$/;

/** Whatever is no place is the beginning, and whatever is no filter asks for everything. */
export function readHistoryAddress(search: URLSearchParams): HistoryAddress {
  const show = historyViews.find((name) => name === search.get("show")) ?? "all";
  return { show, filter: keepAskable(show, readFilter(search)), after: readPlace(search.get("after") ?? "") };
}

export function historyHref({ show, filter, after }: HistoryAddress): string {
  const search = new URLSearchParams();
  if (show !== "all") search.set("show", show);
  const { sender, channel, result } = keepAskable(show, filter);
  if (sender) search.set(filterFields.sender, writeSender(sender));
  if (channel) search.set(filterFields.channel, channel);
  if (result) search.set(filterFields.result, result);
  if (after) search.set("after", `${after.kind}.${after.at}.${after.id}`);
  return search.size > 0 ? `${customerHome}/history?${search}` : `${customerHome}/history`;
}

/** "staff.sabine-keller"; "automated" = all of that type. */
export function writeSender({ type, id }: NonNullable<HistoryFilter["sender"]>): string {
  return id === undefined ? type : `${type}.${id}`;
}

/** Changes have no sender, looks no way and no result. */
export function keepAskable(show: HistoryView, { sender, channel, result }: HistoryFilter): HistoryFilter {
  if (show === "changes") return {};
  if (show === "looks") return sender?.type === "staff" ? { sender } : {};
  return { ...(sender && { sender }), ...(channel && { channel }), ...(result && { result }) };
}

function readFilter(search: URLSearchParams): HistoryFilter {
  const channel = search.get(filterFields.channel) ?? "";
  return {
    sender: readSender(search.get(filterFields.sender) ?? ""),
    channel: idPattern.test(channel) ? channel : undefined,
    result: results.find((name) => name === search.get(filterFields.result)),
  };
}

function readSender(text: string): HistoryFilter["sender"] {
  const type = senderTypes.find((name) => text === name || text.startsWith(`${name}.`));
  const id = text.slice((type ?? "").length + 1);
  if (!type || (id && !idPattern.test(id))) return undefined;
  return id ? { type, id } : { type };
}

function readPlace(text: string): HistoryPlace | null {
  const [kindName, at, id] = text.split(".");
  const kind = kinds.find((name) => name === kindName);
  const isPlace = kind && id && /^[\w-]{1,64}$/.test(id) && /^\d{1,15}$/.test(at ?? "");
  return isPlace ? { kind, at: Number(at), id } : null;
}
