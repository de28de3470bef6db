import type { Dictionary } from "../language";

/** To leads, administrators and data protection officers, when a customer says that something is wrong. */
const de = {
  subject: (company: string) => `${company}: neue Meldung zu einem Kontakt`,
  intro: (claim: string) => `Jemand hat zu einem Kontakt gemeldet: „${claim}“.`,
  due: (date: string) => `Wir haben eine Antwort bis ${date} versprochen.`,
  link: "Meldung lesen und beantworten",
};

const en: typeof de = {
  subject: (company) => `${company}: a new report on a contact`,
  intro: (claim) => `Somebody reported about a contact: “${claim}”.`,
  due: (date) => `We promised an answer by ${date}.`,
  link: "Read and answer the report",
};

export const caseMailWords: Dictionary<typeof de> = { de, en };
