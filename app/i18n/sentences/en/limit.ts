import type { Cap } from "~/domain/preference/preference";
import { channelWords } from "../../channel-words";
import { formatTimes } from "../../format/format-count";
import { formatWithin } from "../../format/format-period";
import { type Sentence, sentence, strong } from "../../sentence";
import type { Names } from "../names";

/** "Calls about advertising at most once in any 14 days in all", or "not at all"; a sentence without its ends. */
export function limit(cap: Cap, names: Names): Sentence {
  const what = cap.channel ? sentence`${strong(channelWords(cap.channel, "en").plural)} ` : undefined;
  const about = cap.topic ? sentence`about ${strong(names.topics([cap.topic]))} ` : undefined;
  const by = cap.sender ? `${senders[cap.sender]} ` : "";
  return sentence`${what}${about}${by}${often(cap)}`;
}

const senders = { staff: "from staff", automated: "automatically", ai: "using AI" };

function often({ max, per }: Cap): Sentence {
  if (max === 0) return sentence`${strong("not at all")}`;
  return sentence`at most ${strong(`${formatTimes(max, "en")} ${formatWithin(per, "en")}`)} in all`;
}
