import type { Cap } from "~/domain/preference/preference";
import { channelWords } from "../../channel-words";
import { formatTimes } from "../../format/format-count";
import { formatWithin } from "../../format/format-period";
import { type Sentence, sentence, strong } from "../../sentence";
import type { Names } from "../names";

/** "Anrufe zu Werbung insgesamt höchstens einmal in 14 Tagen", or "gar nicht"; a sentence without its ends. */
export function limit(cap: Cap, names: Names): Sentence {
  const what = cap.channel ? sentence`${strong(channelWords(cap.channel, "de").plural)} ` : undefined;
  const about = cap.topic ? sentence`zu ${strong(names.topics([cap.topic]))} ` : undefined;
  const by = cap.sender ? `${senders[cap.sender]} ` : "";
  return sentence`${what}${about}${by}${often(cap)}`;
}

const senders = { staff: "von Mitarbeitern", automated: "automatisch", ai: "mit KI" };

function often({ max, per }: Cap): Sentence {
  if (max === 0) return sentence`${strong("gar nicht")}`;
  return sentence`insgesamt höchstens ${strong(`${formatTimes(max, "de")} ${formatWithin(per, "de")}`)}`;
}
