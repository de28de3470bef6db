import { channelWords } from "../../channel-words";
import { capitalize, type Sentence, sentence, startSentence, strong } from "../../sentence";
import type { Names } from "../names";
import type { ContactSentences, ContactStory } from "../write-contact";
import { writeAbout } from "./about";

/** What happened, one line each. */
export const germanContact: ContactSentences = {
  line: (story, names, isReader) => {
    const have = isReader ? "haben" : "hat";
    const who = isReader ? strong("Sie") : sender(story, names);
    return startSentence(
      sentence`${who} ${have}${machine(story)} ${deed(story)}${about(story, names)}${outcome(story)}`,
    );
  },
  allowedBy: {
    consent: "erlaubt durch Ihre Wahl",
    contract: "zu Ihrem Vertrag",
    "legal-obligation": "vom Gesetz verlangt",
    "vital-interest": "wegen einer Gefahr",
    invitation: "auf Ihren Wunsch",
    nothing: "war nicht erlaubt",
  },
  allowedByHours: (windows) => `erlaubt durch: ${windows}`,
};

function sender({ sender }: ContactStory, names: Names) {
  return strong(sender.type === "staff" ? names.person(sender.id) : capitalize(names.company));
}

function machine({ sender }: ContactStory): string {
  return sender.type === "ai" ? " mit KI" : "";
}

const done: Record<string, string> = {
  phone: "angerufen",
  email: "eine E\u2011Mail geschickt",
  sms: "eine SMS geschickt",
  messenger: "eine Nachricht geschickt",
  letter: "einen Brief geschickt",
  visit: "einen Besuch gemacht",
  video: "per Video angerufen",
};

const tried: Record<string, string> = {
  phone: "versucht anzurufen",
  visit: "einen Besuch versucht",
  video: "versucht, per Video anzurufen",
};

function deed({ channel, isReached }: ContactStory): string {
  const happened = done[channel] ?? `sich ${channelWords(channel, "de").by} gemeldet`;
  return isReached ? happened : (tried[channel] ?? happened);
}

/** Where the topic is what was sent, it stands bare. */
function about({ topic, channel }: ContactStory, names: Names): Sentence {
  const thing = channel in tried ? undefined : names.things([topic]);
  return thing ? sentence`, ${thing}` : sentence`, ${writeAbout(names.topics([topic]))}`;
}

/** Of what failed, how. */
function outcome({ channel, isReached }: ContactStory): string {
  if (isReached) return "";
  if (channel === "visit") return ", nicht angetroffen";
  return channel in tried ? ", nicht erreicht" : ", nicht angekommen";
}
