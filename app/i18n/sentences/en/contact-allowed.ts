import type { ContactAllowed } from "~/domain/preference/preference-fact";
import { formatTimes } from "../../format/format-count";
import { formatWithin } from "../../format/format-period";
import { formatWindows } from "../../format/format-windows";
import { joinWithAnd } from "../../format/join-list";
import { type Segment, type Sentence, sentence, startSentence, strong } from "../../sentence";
import { joinByChannels } from "../join-channels";
import type { Names } from "../names";

/** "Ms Keller may call me on Tuesdays from 5 pm to 7 pm about advice, at most twice in any month." */
export function contactAllowed(fact: ContactAllowed, names: Names): Sentence {
  const may = sentence`${subject(fact, names)} may ${means(fact)}`;
  const end = sentence`${moreSenders(fact, names)}${limits(fact)}.`;
  const once = fact.chosen?.mode === "waiting" ? "once there is a free place, " : "";
  const topics = strong(names.topics(fact.topics));
  if (fact.area !== null) return sentence`About ${topics}, ${once}${may}${act(fact)}${when(fact)}${end}`;
  const things = fact.isLive ? undefined : names.things(fact.topics);
  const what = things
    ? sentence`send me ${strong(`${things} ${onlyBy(fact)}`)}${when(fact)}`
    : sentence`${act(fact)}${when(fact)}${isOnlyThen(fact) ? "," : ""} about ${topics}`;
  return startSentence(sentence`${once}${may}${what}${end}`);
}

function subject({ chosen }: ContactAllowed, names: Names): Segment {
  if (chosen === null) return strong(names.companySubject);
  if (chosen.mode === "person") return strong(names.person(chosen.staff));
  if (chosen.mode === "waiting") return strong(names.anyOfPeople(chosen.ranked));
  if (chosen.teams.length === 0) return strong(`anyone at ${names.company}`);
  return strong(`anyone from ${names.teams(chosen.teams)}`);
}

function act(fact: ContactAllowed): Sentence {
  if (!fact.isLive) return sentence`write to me ${strong(onlyBy(fact))}`;
  const [channel = ""] = fact.channels;
  const verb = verbs[channel];
  return verb ? sentence`${verb}` : sentence`reach me ${strong(joinByChannels(fact.channels, "en"))}`;
}

const verbs: Record<string, string> = { phone: "call me", visit: "visit me", video: "call me by video" };

function onlyBy({ isOnly, channels }: ContactAllowed): string {
  return `${joinByChannels(channels, "en")}${isOnly ? " only" : ""}`;
}

/** How, where no person does it. */
function means({ senders }: ContactAllowed): Sentence | undefined {
  if (senders.includes("staff")) return undefined;
  if (senders.length > 1) return sentence`${strong("automatically or with AI")} `;
  return senders[0] === "ai" ? sentence`${strong("use AI")} to ` : sentence`${strong("automatically")} `;
}

/** Both are narrowed, each by its own "only": "by letter only, and only on Fridays". */
function isOnlyThen({ isLive, isOnly, windows }: ContactAllowed): boolean {
  return !isLive && isOnly && windows !== null;
}

function when(fact: ContactAllowed): Sentence | undefined {
  if (!fact.windows) return undefined;
  const windows = formatWindows(fact.windows, "en");
  return isOnlyThen(fact)
    ? sentence`, and ${strong(`only ${windows.replace(/^every day /, "")}`)}`
    : sentence` ${strong(windows)}`;
}

function moreSenders({ senders, chosen }: ContactAllowed, { companySubject }: Names): Sentence | undefined {
  const others = senders.filter((sender) => sender !== "staff");
  if (!senders.includes("staff") || others.length === 0) return undefined;
  const already = chosen?.mode === "waiting" ? " already" : "";
  const how = strong(joinWithAnd(others.map(machine), "en"));
  return sentence`, and so${already} may ${companySubject} ${how}`;
}

function machine(sender: string): string {
  return sender === "ai" ? "using AI" : "automatically";
}

function limits({ caps, senders }: ContactAllowed): Sentence | undefined {
  if (caps.length === 0) return undefined;
  const spans = caps.map(({ max, per }) => `${formatTimes(max, "en")} ${formatWithin(per, "en")}`);
  const together = senders.length > 1 ? "altogether " : "";
  return sentence`, ${together}at most ${strong(joinWithAnd(spans, "en"))}`;
}
