import { channelIcon } from "~/components/channel-icon";
import type { StateChip } from "~/components/state-chips";
import type { TopicAnswer } from "~/components/topic-answers";
import type { DisclosedDecision } from "~/domain/permission/disclose-decision";
import type { LegalBasis } from "~/domain/preference/topic";
import { channelWords } from "~/i18n/channel-words";
import type { ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChances } from "~/i18n/sentences/write-chances";
import { writeWindowChip } from "~/i18n/sentences/write-chip";
import { writeRefusal } from "~/i18n/sentences/write-refusal";
import type { CustomerForStaff, TopicAnswers } from "~/operations/show-customer-to-staff.server";

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
    answers: byNearness.filter((answers) => !isAnyway(answers)).map((one) => presentTopic(one, saying)),
    anyway: page.answers.filter(isAnyway).map((answers) => presentTopic(answers, saying)),
  };
}

/** What stands open whatever the customer chose. */
const anyway: readonly LegalBasis[] = ["legal-obligation", "vital-interest"];

function nearness({ channels }: TopicAnswers): number {
  if (channels.some(({ decision }) => decision.allowed)) return 0;
  return channels.some(({ decision }) => decision.window) ? 1 : 2;
}

function presentTopic(answers: TopicAnswers, saying: Saying): TopicAnswer {
  const { topic, channels } = answers;
  const { page, language } = saying;
  return {
    id: topic.id,
    label: page.house.directory.topics[topic.id]?.label[language] ?? topic.id,
    chips: channels.filter(({ decision }) => decision.window).map((answer) => presentChip(answer, saying)),
    lines: writeLines(answers, saying),
    details: channels.map((answer) => ({
      channel: channelWords(answer.channel, language).label,
      chip: presentChip(answer, saying),
      reasons: [...new Set(writeReasons(answer, topic.id, saying))].join(" "),
    })),
  };
}

function presentChip({ channel, decision }: ChannelAnswer, { clock, language }: Saying): StateChip {
  const text = writeWindowChip(channel, decision.window, clock, language);
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
