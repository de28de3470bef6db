import type { StaffVisit } from "~/auth/guards.server";
import { contactGroups } from "~/domain/contact-list/place-contact";
import { minuteMs } from "~/domain/time/instant";
import { parseTimeOfDay } from "~/domain/time/weekly-hours";
import { channelWords } from "~/i18n/channel-words";
import { formatDayAndTime, formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { contactListWords } from "~/i18n/words/contact-list-words";
import { findHouse } from "~/operations/house/find-house.server";
import type { House } from "~/operations/house/read-house.server";
import { type ContactList, listAllowedContacts } from "~/operations/permission/list-allowed-contacts.server";
import { type ListAddress, listHref, readListAddress } from "./list-address";
import { presentContactRow } from "./present-contact-row.server";

/** The list in words, ready to be set. */
export async function presentContactList({ operations, staff, language, url }: StaffVisit) {
  const house = await findHouse(operations);
  const address = readListAddress(url, listKnown(house));
  const { channel, topic, search, page } = address;
  const list = await listAllowedContacts(operations, { staff, filter: { channel, topic }, search, page });
  const clock: ReaderClock = { now: list.now, timeZone: list.timeZone };
  const total = Object.values(list.counts).reduce((sum, count) => sum + count, 0);
  return {
    address,
    subtitle: contactListWords[language].subtitle(
      formatDayAndTime(list.now, list.timeZone, language),
      list.chosenBy,
    ),
    unreadable: list.unreadable,
    nowMinutes: minutesOf(clock),
    channels: presentChannels(list, address, language),
    topics: presentTopics(house, address, language),
    groups: contactGroups.map((group) => ({
      group,
      count: list.counts[group],
      rows: list.rows
        .filter((row) => row.group === group)
        .map((row) => presentContactRow(row, house.directory, clock, language)),
    })),
    total,
    opensNext: list.opensNext === null ? null : formatMoment(list.opensNext, clock, language),
    pages: presentPages(list, address),
    isRecorded: url.searchParams.has("recorded"),
    isCalledOff: url.searchParams.has("called-off"),
  };
}

/** Topics that can make a place on the list. */
function listKnown({ company }: House) {
  const topics = company.topics.filter(({ retired }) => !retired);
  return {
    channels: company.channels.map(({ id }) => id),
    topics: topics.filter(({ basis }) => basis === "consent" || basis === "contract").map(({ id }) => id),
  };
}

function minutesOf({ now, timeZone }: ReaderClock): number {
  return parseTimeOfDay(localMoment(now, timeZone).time)! / minuteMs;
}

/** Of the channels only those that lead somewhere, and the one asked for. */
function presentChannels({ channelsInUse }: ContactList, address: ListAddress, language: Language) {
  const shown = [...new Set([...channelsInUse, ...(address.channel ? [address.channel] : [])])];
  return [null, ...shown].map((channel) => ({
    href: listHref({ ...address, channel, page: 1 }),
    label: channel === null ? contactListWords[language].filters.all : channelWords(channel, language).label,
    current: channel === address.channel,
  }));
}

function presentTopics(house: House, address: ListAddress, language: Language) {
  return [null, ...listKnown(house).topics].map((topic) => ({
    href: listHref({ ...address, topic, page: 1 }),
    label: topic === null ? contactListWords[language].filters.everyTopic : labelOf(house, topic, language),
    current: topic === address.topic,
  }));
}

function labelOf({ directory }: House, topic: string, language: Language): string {
  return directory.topics[topic]?.label[language] ?? topic;
}

function presentPages({ page, pages }: ContactList, address: ListAddress) {
  const hrefOf = (target: number) => listHref({ ...address, page: target });
  return {
    page,
    pages,
    previous: page > 1 ? hrefOf(page - 1) : null,
    next: page < pages ? hrefOf(page + 1) : null,
  };
}
