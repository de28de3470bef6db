import { channelIcon } from "~/components/choices/channel-icon";
import type { StateChip } from "~/components/people/state-chips";
import type { ClaimableWays } from "~/components/staff/claim-permit-form";
import type { TopicAnswer, TopicDetails } from "~/components/staff/topic-answers";
import type { DisclosedDecision } from "~/domain/permission/disclose-decision";
import type { LegalBasis } from "~/domain/preference/topic";
import { channelWords } from "~/i18n/channel-words";
import type { ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChances } from "~/i18n/sentences/write-chances";
import { writeWindowChip } from "~/i18n/sentences/write-chip";
import { writeRefusal } from "~/i18n/sentences/write-refusal";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import type { CustomerForStaff, TopicAnswers } from "~/operations/customers/show-customer-to-staff.server";
import { permitOfCustomerPath } from "./customer-path";
import { presentWayToClaim } from "./present-way-to-claim";

type ChannelAnswer = TopicAnswers["channels"][number];

interface Saying {
  page: CustomerForStaff;
  clock: ReaderClock;
  language: Language;
}

/** Everything that can be asked about the customer, by topic: first what is open, then what opens, then what does not. */
export function presentAnswers(page: CustomerForStaff, clock: ReaderClock, language: Language) {
  const saying = { page, clock, language };
  const isAnyway = ({ topic }: TopicAnswers) => anyway.includes(topic.basis);
  const byNearness = page.answers.toSorted((a, b) => nearness(a) - nearness(b));
  return {
    answers: presentTopics(
      byNearness.filter((answers) => !isAnyway(answers)),
      saying,
    ),
    anyway: presentTopics(page.answers.filter(isAnyway), saying),
  };
}

/** What stands open whatever the customer chose. */
const anyway: readonly LegalBasis[] = ["legal-obligation", "vital-interest"];

function nearness({ channels }: TopicAnswers): number {
  if (channels.some(({ decision }) => decision.allowed)) return 0;
  return channels.some(({ decision }) => decision.window) ? 1 : 2;
}

/** Topics of which nothing is possible, for the same reason, are told together. */
function presentTopics(answers: TopicAnswers[], saying: Saying): TopicAnswer[] {
  const told: (TopicAnswer & { topics: TopicDetails[] })[] = [];
  for (const one of answers) {
    const { channels } = one;
    const chips = channels.filter(({ decision }) => decision.window).map((way) => presentChip(way, saying));
    const lines = writeLines(one, saying);
    const alike = told.find((other) => chips.length + other.chips.length === 0 && isSame(other.lines, lines));
    if (alike) alike.topics.push(presentDetails(one, saying));
    else {
      const claim = presentClaim(one, saying);
      told.push({ topics: [presentDetails(one, saying)], chips, lines, claim });
    }
  }
  return told;
}

/** A button for each way that is allowed now; an invitation's stands with the topics that it allows. */
function presentClaim({ topic, channels }: TopicAnswers, { page, language }: Saying): ClaimableWays | null {
  const allowed = channels.filter(({ decision }) => decision.allowed);
  if (allowed.length === 0) return null;
  const { danger } = staffPermitWords[language];
  const isForTwo = topic.basis === "vital-interest";
  const about = page.house.directory.topics[topic.id]?.label[language] ?? topic.id;
  return {
    action: permitOfCustomerPath(page.customer.id),
    topic: topic.id,
    isForTwo,
    ways: allowed.map(({ channel }) => {
      const way = presentWayToClaim(channel, [about], language);
      return isForTwo ? { ...way, label: danger.ask(channelWords(channel, language).label) } : way;
    }),
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join();
}

function presentDetails({ topic, channels }: TopicAnswers, saying: Saying): TopicDetails {
  const { page, language } = saying;
  return {
    id: topic.id,
    label: page.house.directory.topics[topic.id]?.label[language] ?? topic.id,
    channels: channels.map((answer) => ({
      chip: presentChip(answer, saying),
      reasons: [...new Set(writeReasons(answer, topic.id, saying))].join(" "),
    })),
  };
}

function presentChip({ channel, decision }: ChannelAnswer, { clock, language }: Saying): StateChip {
  const { label } = channelWords(channel, language);
  const state = writeWindowChip(channel, decision.window, clock, language);
  const text = state.startsWith(label) ? state : `${label}: ${state}`;
  const tone = decision.allowed ? "yes" : decision.window ? "wait" : "no";
  return { tone, icon: channelIcon(channel), text };
}

/** Why not now, when again and what works instead; nothing where everything that was opened is open. */
function writeLines({ topic, channels }: TopicAnswers, saying: Saying): string[] {
  const possible = channels.filter(({ decision }) => decision.window);
  const later = possible.find(({ decision }) => !decision.allowed);
  const refused = possible.length === 0 ? channels : later ? [later] : [];
  const reasons = refused.flatMap((answer) => writeMainReason(answer, topic.id, saying));
  return [...new Set([...reasons, ...(later ? [writeChance(later, possible, saying)] : [])])];
}

function writeChance(later: ChannelAnswer, possible: ChannelAnswer[], { clock, language }: Saying): string {
  const others = possible.filter((answer) => answer !== later);
  const toChance = ({ channel, decision }: ChannelAnswer) => ({ channel, window: decision.window });
  return plainText(writeChances(toChance(later), others.map(toChance), clock, language));
}

/** The hours are said with the next opening; of a plain no the first reason is the customer's own. */
function writeMainReason(answer: ChannelAnswer, topic: string, saying: Saying): string[] {
  const [main] = answer.decision.reasons.filter(({ code }) => code !== "outside_hours");
  if (!main) return [];
  return [writeReason({ ...main, until: null }, answer.channel, topic, saying)];
}

function writeReasons({ channel, decision }: ChannelAnswer, topic: string, saying: Saying): string[] {
  return decision.reasons.map((reason) => writeReason(reason, channel, topic, saying));
}

function writeReason(
  reason: DisclosedDecision["reasons"][number],
  channel: string,
  topic: string,
  { page, clock, language }: Saying,
): string {
  const sender = { type: "staff", id: "" } as const;
  const { directory } = page.house;
  const contact = { sender, channel, topic, reader: "staff" } as const;
  return plainText(writeRefusal(reason, contact, { directory, clock, language }));
}
