import type { Dictionary } from "../language";

const de = {
  title: (name: string) => `Kontakt mit ${name} eintragen`,
  intro: "Auch ein Versuch zählt. Die Kundin oder der Kunde sieht den Eintrag.",
  channel: "Wie",
  topic: "Worüber",
  outcome: { legend: "Erreicht?", reached: "Erreicht", notReached: "Nicht erreicht" },
  when: { legend: "Wann", now: "Gerade eben", other: "Zu einer anderen Zeit", date: "Tag", time: "Uhrzeit" },
  note: "Notiz",
  noteHint: "Die Kundin oder der Kunde kann sie lesen.",
  submit: "Eintragen",
  saved: "Eingetragen.",
  wasNotAllowed: "Dieser Kontakt war nicht erlaubt. Er wird trotzdem eingetragen, und der Kunde sieht es.",
};

const en: typeof de = {
  title: (name) => `Record a contact with ${name}`,
  intro: "An attempt counts too. The customer sees the entry.",
  channel: "How",
  topic: "About",
  outcome: { legend: "Reached?", reached: "Reached", notReached: "Not reached" },
  when: { legend: "When", now: "Just now", other: "At another time", date: "Day", time: "Time" },
  note: "Note",
  noteHint: "The customer can read it.",
  submit: "Record",
  saved: "Recorded.",
  wasNotAllowed: "This contact was not allowed. It is recorded all the same, and the customer sees that.",
};

export const recordContactWords: Dictionary<typeof de> = { de, en };
