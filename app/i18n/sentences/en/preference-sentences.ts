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
import { capitalize, type Sentence, sentence, startSentence, strong } from "../../sentence";
import type { FactSentences } from "../fact-sentences";
import { joinByChannels, joinPlurals } from "../join-channels";
import type { Names } from "../names";
import { quoteNote } from "../quote-note";
import { contactAllowed } from "./contact-allowed";
import { limit } from "./limit";

/** What the customer says, in English and in the first person: one sentence for each kind of fact. */
export const englishSentences: FactSentences = {
  contact_allowed: contactAllowed,

  contract_kept: (fact, names) =>
    sentence`Essentials about ${strong(names.topics(fact.topics))} come ${ways(fact)}.`,

  law_kept: (fact, names) =>
    sentence`About ${strong(names.topics(fact.topics))}, what the law requires reaches me in any case, ${ways(fact)}.`,

  danger_kept: (_, names) =>
    startSentence(sentence`${names.companySubject} will get in touch in any case if there is danger.`),

  nobody_allowed: ({ exceptContract }) =>
    exceptContract
      ? sentence`${strong("Nobody")} may get in touch with me, except ${strong("about my contract")}.`
      : sentence`${strong("Nobody")} may get in touch with me.`,

  stand_in: (fact, names) => {
    const about = fact.area === null ? undefined : sentence`about ${strong(names.topics(fact.topics))}: `;
    const away = sentence`${about}if ${strong(names.person(fact.staff))} is away, ${insteadOf(fact, names)}.`;
    return startSentence(away);
  },

  while_full: (fact, names) => {
    const about = fact.area === null ? undefined : sentence`about ${strong(names.topics(fact.topics))}: `;
    return startSentence(sentence`${about}${whileFull(fact, names)}.`);
  },

  limit: ({ cap }, names) => startSentence(sentence`${limit(cap, names)}.`),

  note: ({ topic, text }, names) =>
    sentence`About ${strong(names.topics([topic]))} I would add: ${quoteNote(text, "en")}.`,

  topics_refused: ({ topics }, names) =>
    sentence`${strong("Nobody")} contacts me about ${strong(names.anyOfTopics(topics))}.`,

  channels_refused: ({ channels }) => sentence`I want ${strong(`no ${joinPlurals(channels, "en", "or")}`)}.`,

  appointment_only: ({ channels }) =>
    sentence`${strong(`${capitalize(joinPlurals(channels, "en", "and"))} by appointment only.`)}`,

  holidays: ({ allowed, channels }) =>
    allowed
      ? sentence`${capitalize(joinPlurals(channels, "en", "and"))} are fine ${strong("on public holidays too")}.`
      : sentence`${strong(`No ${joinPlurals(channels, "en", "or")}`)} on public holidays.`,

  no_ai: () => sentence`${strong("No AI")} contacts me.`,

  no_automated: ({ exceptContract }) =>
    sentence`${strong("No automatic messages")}${exceptContract ? ", except about my contract" : ""}.`,

  blocked: ({ staff }, names) =>
    startSentence(
      sentence`${strong(names.people(staff))} ${staff.length === 1 ? "does" : "do"} not get in touch.`,
    ),

  other_time_zone: ({ timeZone }) =>
    sentence`All times are local time in ${strong(formatZone(timeZone, "en"))}.`,

  pause: (fact, names) => sentence`${pauseTime(fact)}${exceptTopics(fact, names)}.`,
};

function ways({ ways, ai }: ContractKept | LawKept): Sentence {
  const open = ways.map(({ channels, windows }) =>
    [joinByChannels(channels, "en"), ...(windows ? [formatWindows(windows, "en")] : [])].join(" "),
  );
  return sentence`${strong(joinWithOr(open, "en"))}${withAi(ways, ai)}`;
}

function withAi(ways: Way[], ai: string[]): Sentence | undefined {
  if (ai.length === 0) return undefined;
  const isEverywhere = ways.every(({ channels }) => channels.every((channel) => ai.includes(channel)));
  return sentence`, ${isEverywhere ? "" : `${joinByChannels(ai, "en")} `}also ${strong("using AI")}`;
}

function insteadOf({ whenAway, standIns }: StandIn, names: Names): Sentence {
  const [first, ...next] = standIns;
  if (first === undefined) {
    const none = whenAway === "deputy" ? ", as there is no deputy at present" : "";
    return sentence`${strong("I’ll wait")}${none}`;
  }
  const others = next.flatMap((staff) => sentence`, or else ${strong(names.person(staff))}`);
  return sentence`${strong(names.person(first))} may get in touch${others}`;
}

function whileFull({ teams, isNow, waitedFor }: WhileFull, names: Names): Sentence {
  if (isNow) {
    return sentence`once ${strong(names.anyOfPeople(waitedFor))} has a free place, ${strong("only that person")} gets in touch`;
  }
  const who = strong(`anyone from ${names.teams(teams)}`);
  return sentence`should nobody on my list have room, ${who} may get in touch until somebody has`;
}

function pauseTime({ pause: { from, to, quiet }, isRunning }: PauseMade): Sentence {
  const start = formatDateWithYear(from, "en");
  if (quiet && to === null) {
    const until = strong("a quiet break until I get in touch");
    return isRunning ? sentence`I am taking ${until}` : sentence`From ${strong(start)} I am taking ${until}`;
  }
  if (to === null && isRunning) return sentence`I am taking ${strong("a break until further notice")}`;
  if (to === null)
    return sentence`From ${strong(start)} I am taking ${strong("a break until further notice")}`;
  const end = formatDateWithYear(to, "en");
  if (from === to) return sentence`On ${strong(end)} I am taking ${strong("a break")}`;
  if (isRunning) return sentence`I am taking ${strong(`a break until ${end}`)}`;
  return sentence`From ${strong(`${start} to ${end}`)} I am taking ${strong("a break")}`;
}

function exceptTopics({ pause: { except = [] } }: PauseMade, names: Names): Sentence | undefined {
  return except.length > 0 ? sentence`, except about ${strong(names.topics(except))}` : undefined;
}
