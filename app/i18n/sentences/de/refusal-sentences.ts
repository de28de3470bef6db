import { channelWords } from "../../channel-words";
import { type Sentence, sentence, startSentence, strong } from "../../sentence";
import type { RefusalMatter, RefusalSentences } from "../write-refusal";
import { splitAbout } from "./about";

/** Why a contact is refused, told to the customer or to staff. */
export const germanRefusals: RefusalSentences = {
  sender_blocked: ({ sender, names }) =>
    startSentence(sentence`${strong(names.person(sender.id))} soll sich nicht bei Ihnen melden.`),

  ai_refused: (matter) =>
    sentence`Eine ${strong("KI")} darf sich ${by(matter)} nicht${withYou(matter)} melden.`,

  automated_refused: (matter) =>
    sentence`${strong("Automatische Nachrichten")} ${by(matter)} sind nicht erlaubt.`,

  not_chosen: ({ reader, sender, names }) =>
    reader === "staff"
      ? sentence`Sie sind dafür ${strong("nicht gewählt")}.`
      : startSentence(sentence`${strong(names.person(sender.id))} ist dafür nicht gewählt.`),

  topic_refused: (matter) =>
    matter.reader === "staff"
      ? sentence`${aboutTopic(matter)} ist kein Kontakt erwünscht.`
      : sentence`${aboutTopic(matter)} soll sich niemand bei Ihnen melden.`,

  channel_refused: (matter) => sentence`${aboutTopic(matter)} sind ${plural(matter)} nicht erwünscht.`,

  no_contact_point: ({ channel }) =>
    sentence`Dafür fehlt noch: ${strong(channelWords(channel, "de").address)}.`,

  appointment_needed: (matter) => sentence`${plural(matter)} nur nach Termin.`,

  paused: (matter) => {
    if (matter.reader === "staff") return sentence`${strong("Zurzeit nicht.")}${again(matter)}`;
    const until = matter.again ? sentence`.${again(matter)}` : sentence` bis auf Weiteres.`;
    return sentence`Sie machen ${strong("Pause")}${until}`;
  },

  outside_hours: (matter) =>
    matter.again
      ? sentence`${plural(matter)} jetzt nicht.${again(matter)}`
      : sentence`${plural(matter)} zu keiner Zeit.`,

  public_holiday: (matter) => sentence`An Feiertagen keine ${plural(matter)}.${again(matter)}`,

  cap_reached: ({ again }) =>
    sentence`Die ${strong("Höchstzahl")} ist erreicht.${again && sentence` Wieder Platz ab ${strong(again)}.`}`,

  unavailable: () => sentence`Das geht zurzeit nicht.`,
};

function by({ channel }: RefusalMatter): string {
  return channelWords(channel, "de").by;
}

function plural({ channel }: RefusalMatter) {
  return strong(channelWords(channel, "de").plural);
}

/** "Zum Vertrag", at the head. */
function aboutTopic({ names, topic }: RefusalMatter): Sentence {
  const { about, what } = splitAbout(names.topics([topic]));
  return startSentence(sentence`${about} ${strong(what)}`);
}

function withYou({ reader }: RefusalMatter): string {
  return reader === "customer" ? " bei Ihnen" : "";
}

function again({ again }: RefusalMatter): Sentence | undefined {
  return again ? sentence` Wieder ab ${strong(again)}.` : undefined;
}
