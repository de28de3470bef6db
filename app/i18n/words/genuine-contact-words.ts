import type { Dictionary } from "../language";

/** What the customer reads while somebody holds a permit: by what a genuine contact is told from a fake one. */
const de = {
  heading: { live: "Ist dieser Anruf echt?", written: "Ist diese Nachricht echt?" },
  who: (who: string, way: string, topic: string) => `${who} darf Sie jetzt ${way} erreichen, zu ${topic}.`,
  until: (moment: string) => `Das gilt bis ${moment}.`,
  word: "Ein echter Kontakt nennt Ihnen zuerst:",
  otherwise: "Wer das nicht nennt, ist nicht von uns. Legen Sie dann auf.",
  reason: (reason: string) => `Grund: ${reason}`,
  history: {
    line: (who: string, way: string, topic: string) => `${who} durfte Sie ${way} erreichen, zu ${topic}`,
    period: (from: string, until: string) => `${from} bis ${until}`,
    open: "läuft gerade",
    overdue: "noch nicht berichtet; zählt bis dahin mit",
    released: "zurückgegeben, nicht genutzt",
  },
};

const en: typeof de = {
  heading: { live: "Is this call real?", written: "Is this message real?" },
  who: (who, way, topic) => `${who} may reach you ${way} now, about ${topic}.`,
  until: (moment) => `This holds until ${moment}.`,
  word: "A genuine contact says first:",
  otherwise: "Anyone who does not say it is not from us. Hang up.",
  reason: (reason) => `Reason: ${reason}`,
  history: {
    line: (who, way, topic) => `${who} was allowed to reach you ${way}, about ${topic}`,
    period: (from, until) => `${from} to ${until}`,
    open: "open right now",
    overdue: "not reported yet; counts until then",
    released: "given back, not used",
  },
};

export const genuineContactWords: Dictionary<typeof de> = { de, en };
