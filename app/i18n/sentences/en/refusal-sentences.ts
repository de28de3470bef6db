import { channelWords } from "../../channel-words";
import { type Sentence, sentence, startSentence, strong } from "../../sentence";
import type { RefusalMatter, RefusalSentences } from "../write-refusal";

/** Why a contact is refused, told to the customer or to staff. */
export const englishRefusals: RefusalSentences = {
  sender_blocked: ({ sender, names }) =>
    startSentence(sentence`${strong(names.person(sender.id))} is not to get in touch with you.`),

  ai_refused: (matter) => sentence`No ${strong("AI")} may get in touch ${withYou(matter)}${by(matter)}.`,

  automated_refused: (matter) => sentence`${strong("Automatic messages")} ${by(matter)} are not allowed.`,

  not_chosen: ({ reader, sender, names }) =>
    reader === "staff"
      ? sentence`You are ${strong("not chosen")} for this.`
      : startSentence(sentence`${strong(names.person(sender.id))} is not chosen for this.`),

  topic_refused: (matter) =>
    matter.reader === "staff"
      ? sentence`No contact is wanted about ${topic(matter)}.`
      : sentence`Nobody is to get in touch with you about ${topic(matter)}.`,

  channel_refused: (matter) => sentence`${plural(matter)} about ${topic(matter)} are not wanted.`,

  no_contact_point: ({ channel }) =>
    sentence`Still missing for this: ${strong(channelWords(channel, "en").address)}.`,

  appointment_needed: (matter) => sentence`${plural(matter)} by appointment only.`,

  paused: (matter) => {
    if (matter.reader === "staff") return sentence`${strong("Not at present.")}${again(matter)}`;
    const until = matter.again ? sentence`.${again(matter)}` : sentence` until further notice.`;
    return sentence`You are on ${strong("a break")}${until}`;
  },

  outside_hours: (matter) =>
    matter.again
      ? sentence`${plural(matter)} not now.${again(matter)}`
      : sentence`${plural(matter)} at no time.`,

  public_holiday: (matter) => sentence`${plural(matter)} not on public holidays.${again(matter)}`,

  cap_reached: ({ again }) =>
    sentence`The ${strong("limit")} is reached.${again && sentence` Room again from ${strong(again)}.`}`,

  unavailable: () => sentence`This is not possible at present.`,
};

function by({ channel }: RefusalMatter): string {
  return channelWords(channel, "en").by;
}

function plural({ channel }: RefusalMatter) {
  return strong(channelWords(channel, "en").plural);
}

function topic({ names, topic }: RefusalMatter) {
  return strong(names.topics([topic]));
}

function withYou({ reader }: RefusalMatter): string {
  return reader === "customer" ? "with you " : "";
}

function again({ again }: RefusalMatter): Sentence | undefined {
  return again ? sentence` Again from ${strong(again)}.` : undefined;
}
