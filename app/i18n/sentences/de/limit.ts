import type { Cap } from "~/domain/preference/preference";
import { channelWords } from "../../channel-words";
import { formatTimes } from "../../format/format-count";
import { formatWithin } from "../../format/format-period";
import { type Sentence, sentence, strong } from "../../sentence";
import type { Names } from "../names";

/** "Anrufe zu Werbung insgesamt höchstens einmal in 14 Tagen"; a sentence without its ends. */
export function limit(cap: Cap, names: Names): Sentence {
  const what = cap.channel || cap.sender ? contacts(cap, names) : about(cap, names);
  const often = strong(`${formatTimes(cap.max, "de")} ${formatWithin(cap.per, "de")}`);
  return sentence`${what}${what && " "}insgesamt höchstens ${often}`;
}

/** What it speaks of: "Anrufe mit KI zu Werbung", "automatische Kontakte". */
export function contacts(cap: Cap, names: Names): Sentence {
  const what = strong(cap.channel ? plural(cap.channel) : "Kontakte");
  const topic = cap.topic ? sentence` ${about(cap, names)}` : undefined;
  if (cap.sender === "automated") return sentence`automatische ${what}${topic}`;
  return sentence`${what}${cap.sender && ` ${senders[cap.sender]}`}${topic}`;
}

const senders = { staff: "von Mitarbeitern", ai: "mit KI" };

function about({ topic }: Cap, names: Names): Sentence | undefined {
  return topic ? sentence`zu ${strong(names.topics([topic]))}` : undefined;
}

function plural(channel: string): string {
  return channelWords(channel, "de").plural;
}
