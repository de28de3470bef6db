import type { Dictionary } from "../language";

/** The page that the link of a mailing opens. It knows the topic and the way, and nobody's name. */
const de = {
  title: "Abbestellen",
  question: (company: string, by: string, topic: string) =>
    `${company} meldet sich dann nicht mehr ${by} zu ${topic} bei Ihnen. Ein Klick genügt, er gilt sofort.`,
  closed: (company: string, by: string, topic: string) =>
    `${company} meldet sich nicht mehr ${by} zu ${topic} bei Ihnen.`,
  /** The company has done away with the topic, or with the way. */
  unlistedQuestion: (company: string) =>
    `${company} schickt Ihnen dann nichts dieser Art mehr. Ein Klick genügt, er gilt sofort.`,
  unlistedClosed: (company: string) => `${company} schickt Ihnen nichts dieser Art mehr.`,
  submit: "Abbestellen",
  doneTitle: "Abbestellt. Das gilt ab sofort.",
  rest: "Alles andere bleibt, wie es ist. In Ihrer Kontaktwahl ändern Sie, was Sie möchten.",
  open: "Meine Kontaktwahl öffnen",
  goneTitle: "Diesen Link gibt es nicht",
  goneText:
    "Vielleicht wurde er beim Kopieren abgeschnitten. In Ihrer Kontaktwahl können Sie alles abbestellen.",
};

const en: typeof de = {
  title: "Unsubscribe",
  question: (company, by, topic) =>
    `${company} will then no longer get in touch with you ${by} about ${topic}. One press is enough; it holds at once.`,
  closed: (company, by, topic) => `${company} will no longer get in touch with you ${by} about ${topic}.`,
  unlistedQuestion: (company) =>
    `${company} will then send you nothing of this kind any more. One press is enough; it holds at once.`,
  unlistedClosed: (company) => `${company} will send you nothing of this kind any more.`,
  submit: "Unsubscribe",
  doneTitle: "Unsubscribed. It holds from now on.",
  rest: "Everything else stays as it is. Your contact choices are where you change what you like.",
  open: "Open my contact choices",
  goneTitle: "There is no such link",
  goneText:
    "It may have been cut off when it was copied. You can unsubscribe from everything in your contact choices.",
};

export const unsubscribeWords: Dictionary<typeof de> = { de, en };
