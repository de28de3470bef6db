import { channelWords } from "../../channel-words";
import { type Sentence, sentence, startSentence, strong } from "../../sentence";
import type { Names } from "../names";
import type { ContactSentences, ContactStory } from "../write-contact";

/** What happened, one line each. */
export const englishContact: ContactSentences = {
  line: (story, names, isReader) => {
    const who = isReader ? strong("You") : sender(story, names);
    return startSentence(
      sentence`${who}${machine(story)} ${deed(story)}${about(story, names)}${outcome(story)}`,
    );
  },
  allowedBy: {
    consent: "allowed by your choice",
    contract: "about your contract",
    "legal-obligation": "required by law",
    "vital-interest": "because of a danger",
    invitation: "at your request",
    nothing: "was not allowed",
  },
  allowedByHours: (windows) => `allowed by: ${windows}`,
};

function sender({ sender }: ContactStory, names: Names) {
  return strong(sender.type === "staff" ? names.person(sender.id) : names.company);
}

function machine({ sender }: ContactStory): string {
  return sender.type === "ai" ? ", using AI," : "";
}

const done: Record<string, string> = {
  phone: "called",
  email: "sent an email",
  sms: "sent a text",
  messenger: "sent a message",
  letter: "sent a letter",
  visit: "paid a visit",
  video: "called by video",
};

const tried: Record<string, string> = {
  phone: "tried to call",
  visit: "tried to visit",
  video: "tried to call by video",
};

function deed({ channel, isReached }: ContactStory): string {
  const happened = done[channel] ?? `got in touch ${channelWords(channel, "en").by}`;
  return isReached ? happened : (tried[channel] ?? happened);
}

/** Where the topic is what was sent, it stands bare. */
function about({ topic, channel }: ContactStory, names: Names): Sentence {
  const thing = channel in tried ? undefined : names.things([topic]);
  return thing ? sentence`, ${thing}` : sentence`, about ${names.topics([topic])}`;
}

/** Of what failed, how. */
function outcome({ channel, isReached }: ContactStory): string {
  if (isReached) return "";
  if (channel === "visit") return ", nobody there";
  return channel in tried ? ", no answer" : ", not delivered";
}
