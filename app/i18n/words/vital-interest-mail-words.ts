import type { Dictionary } from "../language";

/** Told to the customer when a contact was allowed because life or limb is at stake. */
const de = {
  subject: (company: string) => `${company} möchte Sie wegen einer Gefahr erreichen`,
  intro: (sender: string, way: string, topic: string) =>
    `${sender} darf Sie jetzt ${way} erreichen, zu ${topic}.`,
  why: (first: string, second: string) =>
    `Bei Gefahr gelten Ihre Zeiten und Höchstzahlen nicht. Deshalb müssen es immer zwei Personen sein: ${first} hat es angefragt, ${second} hat es bestätigt.`,
  program: "ein Programm des Hauses",
  until: (moment: string) => `Das gilt bis ${moment}.`,
  link: "Nachsehen, ob ein Anruf echt ist",
  check:
    "Auf Ihrer Seite steht der Grund, und was ein echter Anrufer zuerst sagt. Geben Sie beides niemandem weiter.",
};

const en: typeof de = {
  subject: (company) => `${company} wants to reach you because of a danger`,
  intro: (sender, way, topic) => `${sender} may now reach you ${way}, about ${topic}.`,
  why: (first, second) =>
    `In a danger your hours and limits do not apply. That is why it always takes two people: ${first} asked for it, ${second} confirmed it.`,
  program: "one of the company’s programs",
  until: (moment) => `This holds until ${moment}.`,
  link: "Check whether a call is genuine",
  check: "Your page shows the reason, and what a genuine caller says first. Do not pass either of them on.",
};

export const vitalInterestMailWords: Dictionary<typeof de> = { de, en };
