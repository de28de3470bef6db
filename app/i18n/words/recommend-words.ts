import type { Dictionary } from "../language";

/** A customer passes on the card of somebody who agreed to it. */
const de = {
  recommend: (name: string) => `${name} weiterempfehlen`,
  /** The name as it stands after "von". */
  title: (name: string) => `Die Karte von ${name}`,
  lead: (name: string) =>
    `${name} ist einverstanden, weiterempfohlen zu werden. Zeigen Sie den Code, oder geben Sie den Link weiter.`,
  back: "Zurück zu meiner Kontaktwahl",
  code: "Zum Zeigen",
  codeLabel: (name: string) => `QR-Code, führt zur Karte: ${name}`,
  codeHint: "Wer ihn mit der Kamera liest, kommt zur Karte.",
  link: "Zum Weitergeben",
  copy: "Link zur Karte",
  look: (name: string) => `Karte ansehen: ${name}`,
  noTracking:
    "Der Link ist für alle derselbe. Niemand erfährt, dass Sie ihn weitergegeben haben, und niemand zählt, wer ihn öffnet.",
};

const en: typeof de = {
  recommend: (name) => `Recommend ${name}`,
  title: (name) => `The card of ${name}`,
  lead: (name) => `${name} has agreed to be recommended. Show the code, or pass on the link.`,
  back: "Back to my contact choices",
  code: "To show",
  codeLabel: (name) => `QR code, leads to the card: ${name}`,
  codeHint: "Whoever reads it with a camera gets to the card.",
  link: "To pass on",
  copy: "Link to the card",
  look: (name) => `See the card: ${name}`,
  noTracking:
    "The link is the same for everybody. Nobody learns that you passed it on, and nobody counts who opens it.",
};

export const recommendWords: Dictionary<typeof de> = { de, en };
