import type { Dictionary } from "../language";

/** The invitation to act for a customer. */
const de = {
  subject: (customer: string) => `${customer} möchte Ihnen eine Vollmacht geben`,
  asks: {
    relative: (customer: string, company: string) =>
      `${customer} bittet Sie, die eigene Kontaktwahl bei ${company} mitzuführen: wer sich melden darf, wie, wann und worüber.`,
    company: (customer: string, company: string) =>
      `${customer} bittet Sie, für die Firma die Kontaktwahl bei ${company} zu führen: wer sich melden darf, wie, wann und worüber.`,
  },
  may: {
    full: "Sie dürften alles wählen und ändern. Überall steht dann dabei, dass Sie gewählt haben.",
    narrow:
      "Sie dürften stoppen, pausieren und weniger erlauben, aber nicht mehr. Überall steht dann dabei, dass Sie es waren.",
  },
  link: "Ansehen und antworten",
  valid: (days: number) =>
    `Der Link gilt ${days}\u00a0Tage. Bevor Sie zusagen, melden Sie sich mit dieser Adresse an; ablehnen geht sofort.`,
  ignore: "Sie möchten das nicht, oder kennen die Person nicht? Dann tun Sie nichts, und es bleibt dabei.",
};

const en: typeof de = {
  subject: (customer) => `${customer} would like you to act for them`,
  asks: {
    relative: (customer, company) =>
      `${customer} asks you to help look after their contact choices at ${company}: who may get in touch, how, when and about what.`,
    company: (customer, company) =>
      `${customer} asks you to look after the contact choices at ${company} for their company: who may get in touch, how, when and about what.`,
  },
  may: {
    full: "You could choose and change everything. It always says that it was you who chose.",
    narrow: "You could stop and pause contacts and allow less, but not more. It always says that it was you.",
  },
  link: "Read and answer",
  valid: (days) =>
    `The link is good for ${days}\u00a0days. Before you accept, you sign in with this address; declining works at once.`,
  ignore: "You would rather not, or do not know this person? Then do nothing, and that is that.",
};

export const mandateMailWords: Dictionary<typeof de> = { de, en };
