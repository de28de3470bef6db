import { listChangedParts, type PartOfChoice } from "~/domain/preference/comparison/parts-of-choice";
import type { PeopleChanged } from "~/domain/preference/comparison/preference-change";
import { mergeWindows } from "~/domain/preference/comparison/windows-of";
import type { Cap, Pause } from "~/domain/preference/preference";
import { channelWords } from "../../channel-words";
import { formatDateWithYear } from "../../format/format-date";
import { formatRegion } from "../../format/format-region";
import { formatWindows } from "../../format/format-windows";
import { formatZone } from "../../format/format-zone";
import { capitalize, type Sentence, sentence, startSentence, strong } from "../../sentence";
import { joinPlurals, lowerFirst } from "../join-channels";
import type { Names } from "../names";
import { quoteNote } from "../quote-note";
import type { ChangeSentences } from "../write-change";
import { contacts, limit } from "./limit";

/** What the customer changed, in English. */
export const englishChanges: ChangeSentences = {
  people: (change, { names }) => {
    const { area } = change;
    const about = area === null ? undefined : sentence`${strong(names.area(area))}: `;
    return startSentence(sentence`${about}${peopleChanged(change, names)}`);
  },

  blocked: ({ staff, direction }, { names }) =>
    startSentence(
      direction === "narrower"
        ? sentence`${strong(names.person(staff))} no longer gets in touch.`
        : sentence`${strong(names.person(staff))} may be chosen again.`,
    ),

  automated: ({ channel, direction }) =>
    sentence`Automatic ${strong(lowerFirst(plural(channel)))} are ${allowed(direction)}.`,

  ai: ({ channel, direction }) => sentence`${strong(plural(channel))} using AI are ${allowed(direction)}.`,

  topic: ({ topic, channel, direction }, { names }) =>
    sentence`${strong(plural(channel))} about ${strong(names.topics([topic]))} are ${allowed(direction)}.`,

  channel_order: ({ topic, channels: [first = "", ...next] }, { names }) => {
    const then = next.map((channel) => `, then ${by(channel)}`).join("");
    return sentence`About ${strong(names.topics([topic]))} preferably ${strong(by(first))}${then}.`;
  },

  note: ({ topic, after }, { names }) =>
    after === null
      ? sentence`Your words about ${strong(names.topics([topic]))} are deleted.`
      : sentence`Your words about ${strong(names.topics([topic]))}: ${quoteNote(after, "en")}.`,

  hours: ({ channel, after }) => {
    if (after === null) return sentence`${strong(plural(channel))} now during the company’s hours.`;
    if (after.length === 0) return sentence`${strong(plural(channel))} now at no time.`;
    return sentence`${strong(plural(channel))} now ${strong(formatWindows(mergeWindows(after), "en"))}.`;
  },

  by_appointment: ({ channel, direction }) =>
    direction === "narrower"
      ? sentence`${strong(plural(channel))} now by appointment only.`
      : sentence`${strong(plural(channel))} now without an appointment too.`,

  public_holidays: ({ direction }, { company }) => {
    const live = company.channels.filter((channel) => channel.live).map(({ id }) => id);
    return sentence`${strong(capitalize(joinPlurals(live, "en", "and")))} are ${allowed(direction)} on public holidays.`;
  },

  cap: ({ before, after }, { names }) => capChanged(before, after, names),

  pause: ({ before, after }, { names }) => {
    const pause = after?.quiet ? "A quiet break" : "A break";
    if (after) return sentence`${pause} ${strong(span(after))}${except(after, names)}.`;
    return before ? sentence`No longer a break ${strong(span(before))}.` : sentence`No break any more.`;
  },

  time_zone: ({ after }) => sentence`Your local time is now that of ${strong(formatZone(after, "en"))}.`,

  region: ({ after }) =>
    after === null
      ? sentence`No public holidays apply to you now.`
      : sentence`The public holidays of ${strong(formatRegion(after, "en"))} apply to you now.`,
};

function peopleChanged(change: PeopleChanged, names: Names): Sentence {
  const { after } = change;
  if (after.mode === "nobody") return sentence`${strong("nobody")} may get in touch any more.`;
  if (after.mode === "anyone") {
    const who = after.teams?.length
      ? `anyone from ${names.teams(after.teams)}`
      : `anyone at ${names.company}`;
    return sentence`${strong(who)} may get in touch.`;
  }
  const [first, second] = listChangedParts(change).map((part) => partsChanged[part](change, names));
  return sentence`${first}${second && "; "}${second}.`;
}

const partsChanged: Record<PartOfChoice, (change: PeopleChanged, names: Names) => Sentence> = {
  ranked: ({ after: { ranked = [] } }, names) => sentence`the list now holds ${strong(names.people(ranked))}`,

  whenAway: ({ after: { whenAway } }) => {
    if (whenAway === "deputy")
      return sentence`when the person is away, ${strong("their deputy")} may get in touch`;
    if (whenAway === "next-choice") {
      return sentence`when the person is away, ${strong("the next on the list")} may get in touch`;
    }
    return sentence`when the person is away, ${strong("nobody else")} gets in touch`;
  },

  whileFull: ({ branch = [] }, names) =>
    branch.length > 0
      ? sentence`while nobody on the list has room, ${strong(`anyone from ${names.teams(branch)}`)} may get in touch`
      : sentence`while nobody on the list has room, ${strong("nobody")} gets in touch`,
};

function capChanged(before: Cap | null, after: Cap | null, names: Names): Sentence {
  if (after?.max === 0) return startSentence(sentence`${contacts(after, names)} are now blocked.`);
  if (after) return startSentence(sentence`${limit(after, names)}.`);
  if (before?.max === 0) return sentence`The block on ${contacts(before, names)} is lifted.`;
  return before ? sentence`No longer: ${limit(before, names)}.` : sentence`No limit any more.`;
}

function span({ from, to, quiet }: Pause): string {
  const start = formatDateWithYear(from, "en");
  if (quiet && to === null) return `from ${start} until you get in touch`;
  if (to === null) return `from ${start} until further notice`;
  return from === to ? `on ${start}` : `from ${start} to ${formatDateWithYear(to, "en")}`;
}

function except({ except = [] }: Pause, names: Names): Sentence | undefined {
  return except.length > 0 ? sentence`, except about ${strong(names.topics(except))}` : undefined;
}

function allowed(direction: "narrower" | "wider"): string {
  return direction === "wider" ? "now allowed" : "no longer allowed";
}

function by(channel: string): string {
  return channelWords(channel, "en").by;
}

function plural(channel: string): string {
  return channelWords(channel, "en").plural;
}
