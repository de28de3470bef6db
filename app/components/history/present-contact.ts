import type { Directory } from "~/domain/people/directory";
import type { StaffId } from "~/domain/preference/preference";
import type { Instant } from "~/domain/time/instant";
import { formatListDate } from "~/i18n/format/format-moment";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { type ContactStory, writeContact } from "~/i18n/sentences/write-contact";
import { channelIcon } from "../choices/channel-icon";

interface PastContact extends Omit<ContactStory, "isReached"> {
  id: string;
  at: Instant;
  outcome: "reached" | "not_reached";
}

interface Telling {
  directory: Directory;
  /** Where and when the reader stands. */
  now: Instant;
  timeZone: string;
  language: Language;
  /** Absent = the customer reads. */
  reader?: StaffId;
}

/** A line of what happened: when, who, by which way, what about. */
export function presentContact({ id, at, outcome, ...story }: PastContact, telling: Telling) {
  const { date, time } = localMoment(at, telling.timeZone);
  return {
    id,
    date: formatListDate(date, telling, telling.language),
    dateTime: `${date}T${time}`,
    icon: channelIcon(story.channel),
    segments: writeContact({ ...story, isReached: outcome === "reached" }, telling),
  };
}
