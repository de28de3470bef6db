import type { Dictionary } from "../language";

const de = {
  title: (name: string) => name,
  ownWords: (name: string) => `In den Worten von ${name}`,
  nothingSaid: "Hierzu hat sie oder er noch nichts gewählt.",
  waysHeading: "Was geht",
  columns: { channel: "Wie", topic: "Worüber", answer: "Antwort" },
  topicLabel: "Thema",
  left: "Noch frei",
  note: (topic: string) => `Eigene Worte zu ${topic}`,
  localTime: (time: string, place: string) => `Dort ist es jetzt ${time} (${place}).`,
  lookIsSeen: "Dass Sie nachgesehen haben, steht im Verlauf.",
  historyHeading: "Ihre letzten Kontakte",
  historyEmpty: "Sie hatten noch keinen Kontakt.",
  historyNext: "Tragen Sie ein, wenn Sie sich gemeldet haben.",
  recordContact: "Kontakt eintragen",
  backToList: "Zurück zu meiner Liste",
};

const en: typeof de = {
  title: (name) => name,
  ownWords: (name) => `In the words of ${name}`,
  nothingSaid: "Nothing has been chosen here yet.",
  waysHeading: "What works",
  columns: { channel: "How", topic: "About", answer: "Answer" },
  topicLabel: "Topic",
  left: "Still free",
  note: (topic) => `${topic}, in their own words`,
  localTime: (time, place) => `It is ${time} there now (${place}).`,
  lookIsSeen: "The history shows that you looked.",
  historyHeading: "Your latest contacts",
  historyEmpty: "You have not been in touch yet.",
  historyNext: "Record it when you have been in touch.",
  recordContact: "Record a contact",
  backToList: "Back to my list",
};

export const staffCustomerWords: Dictionary<typeof de> = { de, en };
