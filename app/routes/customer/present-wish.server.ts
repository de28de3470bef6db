import { presentAppointment } from "~/components/wishes/present-appointment";
import type { Directory } from "~/domain/people/directory";
import { channelWords } from "~/i18n/channel-words";
import { formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import { formatPersonInflected } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { writeActedFor } from "~/i18n/sentences/write-acted-for";
import { writeWish } from "~/i18n/sentences/write-wish";
import { letterWords } from "~/i18n/words/letter-words";
import { missedWishWords } from "~/i18n/words/missed-wish-words";
import { openQuestionWords } from "~/i18n/words/open-question-words";
import { reopenedWishWords } from "~/i18n/words/reopened-wish-words";
import type { OwnWish } from "~/operations/wishes/read-own-wishes.server";

/** What the customer asked for, accepted, or wrote. */
export function presentWish(wish: OwnWish, directory: Directory, clock: ReaderClock, language: Language) {
  const words = letterWords[language].wish;
  const card = { id: wish.id, source: wish.source, kind: wish.kind, note: wish.note };
  const nameOf = (staff: string | null) => (staff === null ? undefined : directory.staff[staff]);
  const [owner, before] = [nameOf(wish.staff ?? wish.owner), nameOf(wish.takenBackTo)];
  const takeBack = before
    ? openQuestionWords[language].standIn.takeBack(formatPersonInflected(before, language))
    : null;
  if (wish.source === "appointment")
    return { ...card, lines: listAgreed(wish, directory, clock, language), takeBack };
  const lines =
    wish.source === "reply"
      ? listReply(wish, directory, clock, language)
      : [writeWish(wish, directory, clock, language)];
  const person = owner ? [words.withPerson(formatPersonInflected(owner, language))] : [];
  const by = listWhoAsked(wish, language);
  const reopened = wish.isReopened ? [reopenedWishWords[language].toCustomer] : [];
  const passedOn = wish.isPassedOn ? [missedWishWords[language].toCustomer.passedOn] : [];
  return { ...card, lines: [...reopened, ...lines, ...passedOn, ...person, ...by], takeBack };
}

function listReply(wish: OwnWish, directory: Directory, clock: ReaderClock, language: Language): string[] {
  const words = letterWords[language].wish;
  const { by, label } = channelWords(wish.channel, language);
  const until = formatMoment(wish.until, clock, language);
  const topic = wish.topic === null ? undefined : directory.topics[wish.topic];
  return [
    wish.from <= Number(clock.now)
      ? words.reply.openNow(by, until)
      : words.open(label, formatMoment(wish.from, clock, language), until),
    ...(topic ? [words.about(topic.label[language])] : []),
  ];
}

/** What the customer accepted. */
function listAgreed(wish: OwnWish, directory: Directory, clock: ReaderClock, language: Language): string[] {
  const person = wish.staff === null ? undefined : directory.staff[wish.staff];
  return [
    ...presentAppointment({ ...wish, topic: wish.topic ?? "" }, directory, clock, language),
    ...(person ? [letterWords[language].wish.withPerson(formatPersonInflected(person, language))] : []),
    ...listWhoAsked(wish, language),
  ];
}

/** Who made it for the customer by a mandate. */
function listWhoAsked({ by }: OwnWish, language: Language): string[] {
  return by ? [writeActedFor("wish", by, language)] : [];
}
