import type { StaffVisit } from "~/auth/guards.server";
import { dayMs, minuteMs } from "~/domain/time/instant";
import { channelWords } from "~/i18n/channel-words";
import { formatMoment } from "~/i18n/format/format-moment";
import { formatFullName, formatPerson } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { missedWishWords } from "~/i18n/words/missed-wish-words";
import {
  listMissedWishes,
  type MissedWish,
  type MissedWishes,
} from "~/operations/wishes/list-missed-wishes.server";

const hourMs = 60 * minuteMs;

/** Who asked for what until when, whose it is, and for how long it has been overdue; times are the company's. */
export async function presentMissedWishes({ operations, language }: StaffVisit) {
  const all = await listMissedWishes(operations);
  return {
    missed: all.missed.map((missed) => ({
      ...presentRow(missed, all, language),
      chip: writeOverdue(all.now - missed.wish.until, language),
    })),
    due: all.due.map((due) => ({ ...presentRow(due, all, language), chip: writeOpen(due, all, language) })),
  };
}

function writeOpen({ wish }: MissedWish, { house, now }: MissedWishes, language: Language): string {
  const clock = { now, timeZone: house.settings.timeZone };
  return missedWishWords[language].due.open(formatMoment(wish.until, clock, language));
}

function presentRow(
  { wish, customer, owner, others }: MissedWish,
  { house, now }: MissedWishes,
  language: Language,
) {
  const words = missedWishWords[language];
  const clock = { now, timeZone: house.settings.timeZone };
  const asked = [
    channelWords(wish.channel, language).label,
    ...(wish.topic === null ? [] : [house.directory.topics[wish.topic]?.label[language] ?? wish.topic]),
    words.until(formatMoment(wish.until, clock, language)),
  ];
  return {
    id: wish.id,
    name: formatFullName(customer),
    lines: [asked.join(" · "), writeOwner(owner, house, language)],
    customerId: wish.customerId,
    others: others.map((id) => ({
      value: id,
      label: house.directory.staff[id] ? formatFullName(house.directory.staff[id]) : id,
    })),
  };
}

function writeOwner(
  owner: MissedWish["owner"],
  { directory, compiled }: MissedWishes["house"],
  language: Language,
) {
  const words = missedWishWords[language];
  const name = owner === null ? undefined : directory.staff[owner];
  const team = owner === null ? undefined : compiled.staff.get(owner)?.team;
  if (!name) return words.nobody;
  const label = team === undefined ? "" : (directory.teams[team]?.label[language] ?? "");
  return words.owner(formatPerson(name, language), label);
}

/** In whole hours up to a day, in whole days after that; what has just begun counts as one. */
export function writeOverdue(ms: number, language: Language): string {
  const { hours, days } = missedWishWords[language].overdue;
  return ms < dayMs ? hours(Math.max(1, Math.floor(ms / hourMs))) : days(Math.floor(ms / dayMs));
}
