import { presentAppointment } from "~/components/present-appointment";
import type { Directory } from "~/domain/people/directory";
import { channelWords } from "~/i18n/channel-words";
import { formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import { formatPerson } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { letterWords } from "~/i18n/words/letter-words";
import type { OpenWish } from "~/operations/open-wish.server";
import type { Letter } from "~/operations/show-letter.server";

/** An appointment that waits for the customer's answer. */
export function presentProposal(
  proposal: Letter["proposals"][number],
  { house: { directory } }: Letter,
  clock: ReaderClock,
  language: Language,
) {
  const person = directory.staff[proposal.staff];
  return {
    id: proposal.id,
    person: person ? formatPerson(person, language) : "",
    lines: presentAppointment(proposal, directory, clock, language),
  };
}

/** What the customer asked for, accepted, or wrote. */
export function presentWish(wish: OpenWish, directory: Directory, clock: ReaderClock, language: Language) {
  const words = letterWords[language].wish;
  const channel = channelWords(wish.channel, language).label;
  const until = formatMoment(wish.until, clock, language);
  if (wish.source === "appointment") return presentAgreed(wish, directory, clock, language);
  const isReply = wish.source === "reply";
  const staff = wish.staff === null ? undefined : directory.staff[wish.staff];
  const topic = wish.topic === null ? undefined : directory.topics[wish.topic];
  return {
    id: wish.id,
    source: wish.source,
    lines: [
      wish.from <= Number(clock.now)
        ? (isReply ? words.reply : words).openNow(channel, until)
        : words.open(channel, formatMoment(wish.from, clock, language), until),
      ...(topic ? [words.about(topic.label[language])] : []),
      ...(staff ? [words.withPerson(formatPerson(staff, language))] : []),
    ],
    note: wish.note,
  };
}

/** What the customer accepted. */
function presentAgreed(wish: OpenWish, directory: Directory, clock: ReaderClock, language: Language) {
  const { id, source, topic, staff, note } = wish;
  const person = staff === null ? undefined : directory.staff[staff];
  const lines = [
    ...presentAppointment({ ...wish, topic: topic ?? "" }, directory, clock, language),
    ...(person ? [letterWords[language].wish.withPerson(formatPerson(person, language))] : []),
  ];
  return { id, source, lines, note };
}
