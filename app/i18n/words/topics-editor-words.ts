import type { Dictionary } from "../language";

const de = {
  title: "Worüber, und wie?",
  intro: "Kreuzen Sie an, wie Sie zu einem Thema erreicht werden möchten.",
  wanted: "Nur mit Ihrem Ja",
  noTick: "Kein Kreuz heißt: gar nicht.",
  topic: "Thema",
  choice: (topic: string, channel: string) => `${topic}: ${channel}`,
  none: "Gar nicht",
  favourite: "Am liebsten",
  note: (topic: string) => `Eigene Worte zu ${topic}`,
  notes: "Eigene Worte zu einem Thema",
  noteHint: "Das liest, wer sich melden darf. Zum Beispiel: nur zu meiner Heizung.",
  contract: {
    heading: "Zum Vertrag",
    text: "Nötiges zum Vertrag kommt auch ohne Kreuz. Kreuze bestimmen, wie.",
    usual: (channels: string) => `Ohne Kreuz kommt es ${channels}.`,
  },
  law: {
    heading: "Was das Gesetz verlangt",
    text: "Rückrufe und Warnungen müssen ankommen. Das lässt sich nicht abwählen.",
  },
  senders: {
    heading: "Automatisch und KI",
    elsewhere: "Automatische Nachrichten und KI ändern",
    automated: "Automatische Nachrichten",
    automatedHint: "Zum Beispiel ein Rundbrief. Kein Mensch schreibt ihn Ihnen persönlich.",
    ai: "Nachrichten und Anrufe von einer KI",
    aiHint: "Alles, was kein Mensch gelesen oder gesprochen hat, auch mit einem Namen darunter.",
  },
  addressMissing: (address: string) => `Dafür fehlt noch: ${address}.`,
};

const en: typeof de = {
  title: "About what, and how?",
  intro: "Tick how you would like to be reached about each topic.",
  wanted: "Only with your yes",
  noTick: "No tick means: not at all.",
  topic: "Topic",
  choice: (topic, channel) => `${topic}: ${channel}`,
  none: "Not at all",
  favourite: "Preferred",
  note: (topic) => `Own words on ${topic}`,
  notes: "Own words on a topic",
  noteHint: "Read by whoever may get in touch. For example: only about my heating.",
  contract: {
    heading: "About the contract",
    text: "What a contract needs comes without a tick, too. Ticks decide how.",
    usual: (channels) => `Without a tick it comes ${channels}.`,
  },
  law: {
    heading: "What the law requires",
    text: "Recalls and warnings have to arrive. They cannot be opted out of.",
  },
  senders: {
    heading: "Automatic and AI",
    elsewhere: "Change automatic messages and AI",
    automated: "Automatic messages",
    automatedHint: "A newsletter, for example. No person writes it to you in particular.",
    ai: "Messages and calls from an AI",
    aiHint: "Whatever no person has read or spoken, whoever’s name is under it.",
  },
  addressMissing: (address) => `Still missing for this: ${address}.`,
};

export const topicsEditorWords: Dictionary<typeof de> = { de, en };
