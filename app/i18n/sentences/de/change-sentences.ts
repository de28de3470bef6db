import { listChangedParts, type PartOfChoice } from "~/domain/preference/comparison/parts-of-choice";
import type { PeopleChanged } from "~/domain/preference/comparison/preference-change";
import { mergeWindows } from "~/domain/preference/comparison/windows-of";
import type { Cap, Pause } from "~/domain/preference/preference";
import { channelWords } from "../../channel-words";
import { formatDateWithYear } from "../../format/format-date";
import { formatRegion } from "../../format/format-region";
import { formatWindows } from "../../format/format-windows";
import { formatZone } from "../../format/format-zone";
import { type Sentence, sentence, startSentence, strong } from "../../sentence";
import { joinPlurals } from "../join-channels";
import type { Names } from "../names";
import { quoteNote } from "../quote-note";
import type { ChangeSentences } from "../write-change";
import { contacts, limit } from "./limit";

/** What the customer changed, in German. */
export const germanChanges: ChangeSentences = {
  people: (change, { names }) => {
    const { area } = change;
    const about = area === null ? undefined : sentence`${strong(names.area(area))}: `;
    return sentence`${about}${startSentence(peopleChanged(change, names))}`;
  },

  blocked: ({ staff, direction }, { names }) =>
    startSentence(
      direction === "narrower"
        ? sentence`${strong(names.person(staff))} meldet sich nicht mehr.`
        : sentence`${strong(names.person(staff))} darf wieder gewählt werden.`,
    ),

  automated: ({ channel, direction }) =>
    sentence`Automatische ${strong(plural(channel))} sind ${allowed(direction)}.`,

  ai: ({ channel, direction }) => sentence`${strong(plural(channel))} mit KI sind ${allowed(direction)}.`,

  topic: ({ topic, channel, direction }, { names }) =>
    sentence`Zu ${strong(names.topics([topic]))} sind ${strong(plural(channel))} ${allowed(direction)}.`,

  channel_order: ({ topic, channels: [first = "", ...next] }, { names }) => {
    const then = next.map((channel) => `, dann ${by(channel)}`).join("");
    return sentence`Zu ${strong(names.topics([topic]))} am liebsten ${strong(by(first))}${then}.`;
  },

  note: ({ topic, after }, { names }) =>
    after === null
      ? sentence`Ihre Worte zu ${strong(names.topics([topic]))} sind gelöscht.`
      : sentence`Ihre Worte zu ${strong(names.topics([topic]))}: ${quoteNote(after, "de")}.`,

  hours: ({ channel, after }) => {
    if (after === null) return sentence`${strong(plural(channel))} jetzt zu den Zeiten des Hauses.`;
    if (after.length === 0) return sentence`${strong(plural(channel))} jetzt zu keiner Zeit.`;
    return sentence`${strong(plural(channel))} jetzt ${strong(formatWindows(mergeWindows(after), "de"))}.`;
  },

  by_appointment: ({ channel, direction }) =>
    sentence`${strong(plural(channel))} jetzt ${direction === "narrower" ? "nur nach" : "auch ohne"} Termin.`,

  public_holidays: ({ direction }, { company }) => {
    const live = company.channels.filter((channel) => channel.live).map(({ id }) => id);
    return sentence`An Feiertagen sind ${strong(joinPlurals(live, "de", "and"))} ${allowed(direction)}.`;
  },

  cap: ({ before, after }, { names }) => capChanged(before, after, names),

  pause: ({ before, after }, { names }) => {
    const pause = after?.quiet ? "Stille Pause" : "Pause";
    if (after) return sentence`${pause} ${strong(span(after))}${except(after, names)}.`;
    return before ? sentence`Keine Pause mehr ${strong(span(before))}.` : sentence`Keine Pause mehr.`;
  },

  time_zone: ({ after }) => sentence`Ihre Ortszeit ist jetzt die von ${strong(formatZone(after, "de"))}.`,

  region: ({ after }) =>
    after === null
      ? sentence`Für Sie gelten jetzt keine Feiertage.`
      : sentence`Für Sie gelten jetzt die Feiertage von ${strong(formatRegion(after, "de"))}.`,
};

function peopleChanged(change: PeopleChanged, names: Names): Sentence {
  const { after } = change;
  if (after.mode === "nobody") return sentence`${strong("niemand")} darf sich mehr melden.`;
  if (after.mode === "anyone") {
    const who = after.teams?.length ? `jeder aus ${names.teams(after.teams)}` : `jeder bei ${names.company}`;
    return sentence`${strong(who)} darf sich melden.`;
  }
  const [first, second] = listChangedParts(change).map((part) => partsChanged[part](change, names));
  return sentence`${first}${second && "; "}${second}.`;
}

const partsChanged: Record<PartOfChoice, (change: PeopleChanged, names: Names) => Sentence> = {
  ranked: ({ after: { ranked = [] } }, names) =>
    sentence`auf der Liste ${ranked.length === 1 ? "steht" : "stehen"} jetzt ${strong(names.people(ranked))}`,

  whenAway: ({ after: { whenAway } }) => {
    if (whenAway === "deputy")
      return sentence`ist die Person nicht da, darf sich ${strong("die Vertretung")} melden`;
    if (whenAway === "next-choice") {
      return sentence`ist die Person nicht da, darf sich ${strong("der Nächste auf der Liste")} melden`;
    }
    return sentence`ist die Person nicht da, meldet sich ${strong("niemand anders")}`;
  },

  whileFull: ({ branch = [] }, names) =>
    branch.length > 0
      ? sentence`hat niemand auf der Liste Platz, darf sich so lange ${strong(`jeder aus ${names.teams(branch)}`)} melden`
      : sentence`hat niemand auf der Liste Platz, meldet sich so lange ${strong("niemand")}`,
};

function capChanged(before: Cap | null, after: Cap | null, names: Names): Sentence {
  if (after?.max === 0) return startSentence(sentence`${contacts(after, names)} sind jetzt gesperrt.`);
  if (after) return startSentence(sentence`${limit(after, names)}.`);
  if (before?.max === 0) return sentence`Die Sperre für ${contacts(before, names)} ist aufgehoben.`;
  return before ? sentence`Nicht mehr: ${limit(before, names)}.` : sentence`Keine Höchstzahl mehr.`;
}

function span({ from, to, quiet }: Pause): string {
  const start = formatDateWithYear(from, "de");
  if (quiet && to === null) return `ab ${start}, bis Sie sich melden`;
  if (to === null) return `ab ${start} bis auf Weiteres`;
  return from === to ? `am ${start}` : `vom ${start} bis ${formatDateWithYear(to, "de")}`;
}

function except({ except = [] }: Pause, names: Names): Sentence | undefined {
  return except.length > 0 ? sentence`, außer zu ${strong(names.topics(except))}` : undefined;
}

function allowed(direction: "narrower" | "wider"): string {
  return direction === "wider" ? "jetzt erlaubt" : "nicht mehr erlaubt";
}

function by(channel: string): string {
  return channelWords(channel, "de").by;
}

function plural(channel: string): string {
  return channelWords(channel, "de").plural;
}
