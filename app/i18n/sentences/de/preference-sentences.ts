import type {
  ContractKept,
  LawKept,
  PauseMade,
  StandIn,
  Way,
  WhileFull,
} from "~/domain/preference/preference-fact";
import { formatDateWithYear } from "../../format/format-date";
import { formatWindows } from "../../format/format-windows";
import { formatZone } from "../../format/format-zone";
import { joinWithOr } from "../../format/join-list";
import { type Sentence, sentence, startSentence, strong } from "../../sentence";
import type { FactSentences } from "../fact-sentences";
import { joinByChannels, joinPlurals } from "../join-channels";
import type { Names } from "../names";
import { quoteNote } from "../quote-note";
import { contactAllowed } from "./contact-allowed";
import { limit } from "./limit";

/** What the customer says, in German and in the first person: one sentence for each kind of fact. */
export const germanSentences: FactSentences = {
  contact_allowed: contactAllowed,

  contract_kept: (fact, names) =>
    sentence`Nötiges zu ${strong(names.topics(fact.topics))} kommt ${ways(fact)}.`,

  law_kept: (fact, names) =>
    sentence`Was das Gesetz zu ${strong(names.topics(fact.topics))} verlangt, kommt auf jeden Fall, ${ways(fact)}.`,

  danger_kept: (_, names) => sentence`Wenn Gefahr droht, meldet sich ${names.companySubject} auf jeden Fall.`,

  nobody_allowed: ({ exceptContract }) =>
    exceptContract
      ? sentence`${strong("Niemand")} darf sich bei mir melden, außer ${strong("zu meinem Vertrag")}.`
      : sentence`${strong("Niemand")} darf sich bei mir melden.`,

  stand_in: (fact, names) => {
    const about = fact.area === null ? undefined : sentence`Zu ${strong(names.topics(fact.topics))}: `;
    return sentence`${about}Ist ${strong(names.person(fact.staff))} nicht da, ${insteadOf(fact, names)}.`;
  },

  while_full: (fact, names) => {
    if (fact.area === null) return startSentence(sentence`${whileFull(fact, names)}.`);
    return sentence`Zu ${strong(names.topics(fact.topics))}: ${startSentence(whileFull(fact, names))}.`;
  },

  limit: ({ cap }, names) => startSentence(sentence`${limit(cap, names)}.`),

  note: ({ topic, text }, names) =>
    sentence`Zu ${strong(names.topics([topic]))} sage ich: ${quoteNote(text, "de")}.`,

  topics_refused: ({ topics }, names) =>
    sentence`Zu ${strong(names.anyOfTopics(topics))} meldet sich ${strong("niemand")}.`,

  channels_refused: ({ channels }) =>
    sentence`${strong(joinPlurals(channels, "de", "and"))} möchte ich ${strong("keine")}.`,

  appointment_only: ({ channels }) =>
    sentence`${strong(`${joinPlurals(channels, "de", "and")} nur nach Termin.`)}`,

  holidays: ({ allowed, channels }) =>
    allowed
      ? sentence`${joinPlurals(channels, "de", "and")} sind ${strong("auch an Feiertagen")} erlaubt.`
      : sentence`An Feiertagen ${strong(`keine ${joinPlurals(channels, "de", "and")}`)}.`,

  no_ai: () => sentence`${strong("Keine KI")} meldet sich.`,

  no_automated: ({ exceptContract }) =>
    sentence`${strong("Keine automatischen Nachrichten")}${exceptContract ? ", außer zu meinem Vertrag" : ""}.`,

  blocked: ({ staff }, names) =>
    startSentence(
      sentence`${strong(names.people(staff))} ${staff.length === 1 ? "meldet" : "melden"} sich nicht.`,
    ),

  other_time_zone: ({ timeZone }) =>
    sentence`Alle Zeiten sind Ortszeit in ${strong(formatZone(timeZone, "de"))}.`,

  pause: (fact, names) => sentence`${pauseTime(fact)}${exceptTopics(fact, names)}.`,
};

function ways({ ways, ai }: ContractKept | LawKept): Sentence {
  const open = ways.map(({ channels, windows }) =>
    [...(windows ? [formatWindows(windows, "de")] : []), joinByChannels(channels, "de")].join(" "),
  );
  return sentence`${strong(joinWithOr(open, "de"))}${withAi(ways, ai)}`;
}

function withAi(ways: Way[], ai: string[]): Sentence | undefined {
  if (ai.length === 0) return undefined;
  const isEverywhere = ways.every(({ channels }) => channels.every((channel) => ai.includes(channel)));
  return sentence`, ${isEverywhere ? "" : `${joinByChannels(ai, "de")} `}auch ${strong("mit KI")}`;
}

function insteadOf({ whenAway, standIns }: StandIn, names: Names): Sentence {
  const [first, ...next] = standIns;
  if (first === undefined) {
    const none = whenAway === "deputy" ? ", denn eine Vertretung gibt es zurzeit nicht" : "";
    return sentence`${strong("warte ich")}${none}`;
  }
  const others = next.flatMap((staff) => sentence`, sonst ${strong(names.person(staff))}`);
  return sentence`darf sich ${strong(names.person(first))} melden${others}`;
}

function whileFull({ teams, isNow, waitedFor }: WhileFull, names: Names): Sentence {
  if (isNow) {
    return sentence`sobald ${strong(names.anyOfPeople(waitedFor))} einen Platz frei hat, meldet sich ${strong("nur noch diese Person")}`;
  }
  const who = strong(`jeder aus ${names.teams(teams)}`);
  return sentence`hat auf meiner Liste einmal niemand Platz, darf sich so lange ${who} melden`;
}

function pauseTime({ pause: { from, to, quiet }, isRunning }: PauseMade): Sentence {
  const start = formatDateWithYear(from, "de");
  if (quiet && to === null) {
    const until = strong("eine stille Pause, bis ich mich melde");
    return isRunning ? sentence`Ich mache ${until}` : sentence`Ab ${strong(start)} mache ich ${until}`;
  }
  if (to === null && isRunning) return sentence`Ich mache ${strong("bis auf Weiteres Pause")}`;
  if (to === null) return sentence`Ab ${strong(start)} mache ich ${strong("bis auf Weiteres Pause")}`;
  const end = formatDateWithYear(to, "de");
  if (from === to) return sentence`Am ${strong(end)} mache ich ${strong("Pause")}`;
  if (isRunning) return sentence`Bis zum ${strong(end)} mache ich ${strong("Pause")}`;
  return sentence`Vom ${strong(`${start} bis ${end}`)} mache ich ${strong("Pause")}`;
}

function exceptTopics({ pause: { except = [] } }: PauseMade, names: Names): Sentence | undefined {
  return except.length > 0 ? sentence`, außer zu ${strong(names.topics(except))}` : undefined;
}
