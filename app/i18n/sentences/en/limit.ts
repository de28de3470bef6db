import type { Cap } from "~/domain/preference/preference";
import { channelWords } from "../../channel-words";
import { formatTimes } from "../../format/format-count";
import { formatWithin } from "../../format/format-period";
import { type Sentence, sentence, strong } from "../../sentence";
import { lowerFirst } from "../join-channels";
import type { Names } from "../names";

/** "calls about advertising altogether at most once in any 14 days"; a sentence without its ends. */
export function limit(cap: Cap, names: Names): Sentence {
  const what = cap.channel || cap.sender ? contacts(cap, names) : about(cap, names);
  const often = strong(`${formatTimes(cap.max, "en")} ${formatWithin(cap.per, "en")}`);
  return sentence`${what}${what && " "}altogether at most ${often}`;
}

/** What it speaks of: "calls using AI about advertising", "automatic contacts". */
export function contacts(cap: Cap, names: Names): Sentence {
  const what = strong(cap.channel ? plural(cap.channel) : "contacts");
  const topic = cap.topic ? sentence` ${about(cap, names)}` : undefined;
  if (cap.sender === "automated") return sentence`automatic ${what}${topic}`;
  return sentence`${what}${cap.sender && ` ${senders[cap.sender]}`}${topic}`;
}

const senders = { staff: "from staff", ai: "using AI" };

function about({ topic }: Cap, names: Names): Sentence | undefined {
  return topic ? sentence`about ${strong(names.topics([topic]))}` : undefined;
}

function plural(channel: string): string {
  return lowerFirst(channelWords(channel, "en").plural);
}
