import { staffHome } from "~/auth/landing-paths";

/** What the address of the list says: each view has one, and works without any script. */
export interface ListAddress {
  channel: string | null;
  topic: string | null;
  search: string;
  page: number;
}

const searchCharactersMax = 100;

/** Whatever makes no sense is as if it were not there. */
export function readListAddress({ searchParams }: URL, known: { channels: string[]; topics: string[] }) {
  const page = Number(searchParams.get("page"));
  return {
    channel: known.channels.find((id) => id === searchParams.get("channel")) ?? null,
    topic: known.topics.find((id) => id === searchParams.get("topic")) ?? null,
    search: (searchParams.get("q") ?? "").trim().slice(0, searchCharactersMax),
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

export function listHref({ channel, topic, search, page }: ListAddress): string {
  const parameters = new URLSearchParams();
  if (channel !== null) parameters.set("channel", channel);
  if (topic !== null) parameters.set("topic", topic);
  if (search !== "") parameters.set("q", search);
  if (page > 1) parameters.set("page", String(page));
  return parameters.size > 0 ? `${staffHome}?${parameters}` : staffHome;
}
