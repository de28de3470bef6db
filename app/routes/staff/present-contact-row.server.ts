import { channelIcon } from "~/components/choices/channel-icon";
import type { StateChip } from "~/components/people/state-chips";
import type { ClaimableWays } from "~/components/staff/claim-permit-form";
import type { Directory } from "~/domain/people/directory";
import { formatInstant, formatInstantOrNull } from "~/domain/time/instant";
import { channelWords } from "~/i18n/channel-words";
import type { ReaderClock } from "~/i18n/format/format-moment";
import { formatFullName, formatPersonInflected } from "~/i18n/format/format-person";
import { formatClock } from "~/i18n/format/format-time";
import { formatZone } from "~/i18n/format/format-zone";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { writeUsed } from "~/i18n/sentences/write-budget";
import { writeWindowChip, writeWishChip } from "~/i18n/sentences/write-chip";
import { contactListWords } from "~/i18n/words/contact-list-words";
import type { ContactRow, ShownOpening } from "~/operations/permission/dress-contact-row.server";
import { customerPath, permitOfCustomerPath } from "./customer-path";
import { presentWayToClaim } from "./present-way-to-claim";

export function presentContactRow(
  row: ContactRow,
  directory: Directory,
  clock: ReaderClock,
  language: Language,
) {
  return {
    id: row.customerId,
    name: formatFullName(row.name),
    href: customerPath(row.customerId),
    note: writeNote(row, directory, clock, language),
    chips: presentChips(row, directory, clock, language),
    openToday: row.openToday,
    claim: presentClaim(row, directory, language),
  };
}

/** The way that closes first, where it is open about one thing alone: else one has to say about what. */
function presentClaim(
  { customerId, name, openings }: ContactRow,
  directory: Directory,
  language: Language,
): ClaimableWays | null {
  const opening = openings.find(({ isOpen }) => isOpen);
  const [topic, ...others] = opening?.topics ?? [];
  if (!opening || topic === undefined || others.length > 0) return null;
  const about = [directory.topics[topic]?.label[language] ?? topic, formatFullName(name)];
  // The chip beside it has the icon.
  const way = { ...presentWayToClaim(opening.channel, about, language), icon: undefined };
  return { action: permitOfCustomerPath(customerId), topic, isForTwo: false, ways: [way] };
}

function presentChips(
  { openings, group }: ContactRow,
  directory: Directory,
  clock: ReaderClock,
  language: Language,
): StateChip[] {
  if (openings.length === 0) {
    return [{ tone: "no", text: contactListWords[language].details.notNow }];
  }
  const label = (topic: string) => directory.topics[topic]?.label[language] ?? topic;
  return openings.map((opening) => {
    const text = writeOpening(opening, group, clock, language);
    const isTold = !opening.isWish && (group === "notChosenYet" || isOneOfSeveral(opening, openings));
    return {
      tone: toneOf(opening, group),
      icon: channelIcon(opening.channel),
      text: isTold ? `${text}: ${opening.topics.map(label).join(", ")}` : text,
    };
  });
}

/** The same channel, open at other times for other topics: then each chip says its topics. */
function isOneOfSeveral(opening: ShownOpening, openings: ShownOpening[]): boolean {
  return openings.filter(({ channel, isWish }) => !isWish && channel === opening.channel).length > 1;
}

function writeOpening(
  opening: ShownOpening,
  group: ContactRow["group"],
  clock: ReaderClock,
  language: Language,
): string {
  const { channel, isWish, isOpen } = opening;
  const until = opening.until === null ? null : formatInstantOrNull(opening.until);
  if (isWish && isOpen && until !== null) return writeWishChip(until, clock, language);
  const text = writeWindowChip(channel, { from: formatInstant(opening.from), until }, clock, language);
  return group === "week" ? `${channelWords(channel, language).label}: ${text}` : text;
}

function toneOf({ isWish, isOpen, channel }: ShownOpening, group: ContactRow["group"]): StateChip["tone"] {
  if (group === "notNow") return "no";
  if (isWish || !isOpen) return "wait";
  return channel === "phone" || channel === "visit" || channel === "video" ? "yes" : "accent";
}

/** "Beratung, Vertrag · noch 1 von 2 · in Vertretung für Frau Reuter". */
function writeNote(row: ContactRow, directory: Directory, clock: ReaderClock, language: Language): string {
  const { details } = contactListWords[language];
  return [
    row.isWish ? writeWish(row, language) : null,
    row.isFormer ? details.formerlyYours : writeTopics(row, directory, language),
    row.group === "notNow" ? writeWhyNot(row, language) : writeLeft(row, language),
    row.standsInFor && details.standingInFor(formatPersonInflected(row.standsInFor, language)),
    row.otherTimeZone && writeLocalTime(row.otherTimeZone, clock, language),
  ]
    .filter(Boolean)
    .join("\u00a0· ");
}

function writeWish({ openings }: ContactRow, language: Language): string {
  const { details } = contactListWords[language];
  const isCall = openings.some(({ isWish, channel }) => isWish && channel === "phone");
  return isCall ? details.wishCall : details.wish;
}

function writeTopics({ openings }: ContactRow, directory: Directory, language: Language): string {
  const topics = new Set(openings.flatMap((opening) => opening.topics));
  return [...topics].map((id) => directory.topics[id]?.label[language] ?? id).join(", ");
}

function writeLeft({ budget }: ContactRow, language: Language): string | null {
  if (!budget) return null;
  return budget.left > 0
    ? contactListWords[language].details.left(budget.left, budget.cap.max)
    : writeUsed(budget.cap, budget.used, language);
}

function writeWhyNot(
  { budget, reasons, openings, missingAddressOf }: ContactRow,
  language: Language,
): string | null {
  const { details } = contactListWords[language];
  if (reasons.includes("cap_reached") && budget && budget.used > 0) {
    return writeUsed(budget.cap, budget.used, language);
  }
  if (missingAddressOf !== null) {
    return details.addressMissing(channelWords(missingAddressOf, language).address);
  }
  return openings.length === 0 && reasons.length === 0 ? details.nothingOpened : null;
}

function writeLocalTime(timeZone: string, clock: ReaderClock, language: Language): string {
  const time = formatClock(localMoment(clock.now, timeZone).time, language);
  return contactListWords[language].details.localTime(time, formatZone(timeZone, language));
}
