import type { ContactAllowed } from "~/domain/preference/preference-fact";
import { formatTimes } from "../../format/format-count";
import { formatWithin } from "../../format/format-period";
import { formatWindows } from "../../format/format-windows";
import { joinWithAnd, joinWithOr } from "../../format/join-list";
import { type Segment, type Sentence, sentence, startSentence, strong } from "../../sentence";
import { joinByChannels } from "../join-channels";
import type { Names } from "../names";

/** "Frau Keller darf mich dienstags von 17 bis 19 Uhr anrufen, zu Beratung, höchstens zweimal in einem Monat." */
export function contactAllowed(fact: ContactAllowed, names: Names): Sentence {
  const end = sentence`${moreSenders(fact, names)}${limits(fact)}.`;
  if (fact.area !== null) {
    const soon = isWaiting(fact) ? ", sobald ein Platz frei ist," : "";
    const about = strong(names.topics(fact.topics));
    return sentence`Zu ${about} darf ${object(fact)}${soon} ${subject(fact, names)} ${act(fact)}${end}`;
  }
  const { predicate, about } = actWithTopics(fact, names);
  if (isWaiting(fact)) {
    return sentence`Sobald ein Platz frei ist, darf ${object(fact)} ${subject(fact, names)} ${predicate}${about}${end}`;
  }
  return startSentence(sentence`${subject(fact, names)} darf ${object(fact)} ${predicate}${about}${end}`);
}

function isWaiting({ chosen }: ContactAllowed): boolean {
  return chosen?.mode === "waiting";
}

function subject({ chosen }: ContactAllowed, names: Names): Segment {
  if (chosen === null) return strong(names.companySubject);
  if (chosen.mode === "person") return strong(names.person(chosen.staff));
  if (chosen.mode === "waiting") return strong(names.anyOfPeople(chosen.ranked));
  if (chosen.teams.length === 0) return strong(`jeder bei ${names.company}`);
  return strong(`jeder aus ${names.teams(chosen.teams)}`);
}

function object({ isLive }: ContactAllowed): string {
  return isLive ? "mich" : "mir";
}

/** Where the topics are what is sent, they stand before the verb, else behind it. */
function actWithTopics(fact: ContactAllowed, names: Names): { predicate: Sentence; about: Sentence } {
  const things = fact.isLive ? undefined : names.things(fact.topics);
  if (!things) return { predicate: act(fact), about: sentence`, zu ${strong(names.topics(fact.topics))}` };
  const sent = strong(`${things} ${onlyBy(fact)}`);
  return { predicate: sentence`${adverbs(fact)}${sent} schicken${onlyThen(fact)}`, about: [] };
}

function act(fact: ContactAllowed): Sentence {
  const before = adverbs(fact);
  if (!fact.isLive) return sentence`${before}${strong(onlyBy(fact))} schreiben${onlyThen(fact)}`;
  const [channel = ""] = fact.channels;
  const verb = verbs[channel];
  if (verb) return sentence`${before}${verb}`;
  return sentence`${before}${strong(joinByChannels(fact.channels, "de"))} erreichen`;
}

const verbs: Record<string, string> = { phone: "anrufen", visit: "besuchen", video: "per Video anrufen" };

function onlyBy({ isOnly, channels }: ContactAllowed): string {
  return `${isOnly ? "nur " : ""}${joinByChannels(channels, "de")}`;
}

/** Both are narrowed, each by its own "nur": "nur per Brief schreiben, und nur freitags". */
function isOnlyThen({ isLive, isOnly, windows }: ContactAllowed): boolean {
  return !isLive && isOnly && windows !== null;
}

function onlyThen(fact: ContactAllowed): Sentence | undefined {
  if (!isOnlyThen(fact)) return undefined;
  const windows = formatWindows(fact.windows ?? [], "de").replace(/^täglich /, "");
  return sentence`, und ${strong(`nur ${windows}`)}`;
}

/** How, where no person does it, and when. */
function adverbs(fact: ContactAllowed): Sentence {
  const { senders } = fact;
  const windows = isOnlyThen(fact) ? null : fact.windows;
  const means = senders.includes("staff") ? [] : senders.map(machine);
  const how = means.length > 0 ? sentence`${strong(joinWithOr(means, "de"))} ` : undefined;
  const when = windows ? sentence`${strong(formatWindows(windows, "de"))} ` : undefined;
  return sentence`${how}${when}`;
}

function moreSenders({ senders, chosen }: ContactAllowed, { companySubject }: Names): Sentence | undefined {
  const others = senders.filter((sender) => sender !== "staff");
  if (!senders.includes("staff") || others.length === 0) return undefined;
  const also = chosen?.mode === "waiting" ? "schon jetzt" : "auch";
  return sentence`, ${companySubject} ${also} ${strong(joinWithAnd(others.map(machine), "de"))}`;
}

function machine(sender: string): string {
  return sender === "ai" ? "mit KI" : "automatisch";
}

function limits({ caps, senders }: ContactAllowed): Sentence | undefined {
  if (caps.length === 0) return undefined;
  const together = senders.length > 1 ? "zusammen " : "";
  const spans = caps.map(({ max, per }) => `${formatTimes(max, "de")} ${formatWithin(per, "de")}`);
  return sentence`, ${together}höchstens ${strong(joinWithAnd(spans, "de"))}`;
}
