import type { Dictionary } from "../language";

const de = {
  heading: "Kürzlich gelöscht",
  lead: "Niemand benutzt das mehr. Sieben Tage lang können Sie es zurückholen, danach ist es vergessen.",
  until: (date: string) => `Bis ${date}`,
  restore: "Zurückholen",
  restoreNamed: (value: string) => `${value} zurückholen`,
  restored: "Das ist wieder da, wie es war.",
  gone: "Das lässt sich nicht mehr zurückholen.",
  message: {
    subject: (company: string) => `Ihre Adresse bei ${company} wurde gelöscht`,
    text: (company: string, date: string) =>
      `am ${date} wurde diese Adresse in der Kontaktwahl bei ${company} gelöscht oder durch eine andere ersetzt. Sie wird dort nicht mehr benutzt, auch nicht zum Anmelden.`,
    ifYou: "Waren Sie das? Dann ist nichts zu tun.",
    ifNotYou: (company: string) =>
      `Waren Sie das nicht? Dann melden Sie sich in den nächsten sieben Tagen bei ${company}. So lange lässt es sich rückgängig machen.`,
    short: (company: string, date: string) =>
      `Diese Nummer wurde am ${date} aus einer Kontaktwahl bei ${company} gelöscht. Waren Sie das nicht? Dann melden Sie sich bitte bei ${company}.`,
  },
};

const en: typeof de = {
  heading: "Deleted recently",
  lead: "Nobody uses this any more. For seven days you can take it back; then it is forgotten.",
  until: (date) => `Until ${date}`,
  restore: "Take back",
  restoreNamed: (value) => `Take back ${value}`,
  restored: "That is back as it was.",
  gone: "That can no longer be taken back.",
  message: {
    subject: (company) => `Your address at ${company} was deleted`,
    text: (company, date) =>
      `On ${date} this address was deleted from contact choices at ${company}, or replaced by another one. It is no longer used there, nor for signing in.`,
    ifYou: "Was it you? Then there is nothing to do.",
    ifNotYou: (company) =>
      `It was not you? Then get in touch with ${company} within the next seven days. It can be undone for so long.`,
    short: (company, date) =>
      `On ${date} this number was deleted from contact choices at ${company}. Not you? Then please get in touch with ${company}.`,
  },
};

export const removedPointWords: Dictionary<typeof de> = { de, en };
