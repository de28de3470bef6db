/** What `setup` begins with: ways and topics that suit any house that sells and looks after what it sold. */
import type { Label, TopicNames } from "~/domain/people/directory";
import type { Channel } from "~/domain/preference/channel";
import type { NewTopic } from "../queries/company-setup";

export const firstChannels: Channel[] = [
  { id: "phone", live: true, hours: [{ days: [1, 2, 3, 4, 5, 6], from: "08:00", to: "20:00" }] },
  { id: "email", live: false },
  { id: "letter", live: false },
  { id: "sms", live: false },
  { id: "messenger", live: false },
  {
    id: "visit",
    live: true,
    byAppointment: true,
    hours: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" }],
  },
  { id: "video", live: true, hours: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" }] },
];

type Unworded = Omit<NewTopic, "wording">;

const same = (de: string, en: string): TopicNames => ({
  label: { de, en },
  phrase: { de, en: en.toLowerCase() },
});

/**
 * Topics whose wording is each house's own: what it sells and who it is. Advice may advertise too and says so, therefore what
 * only advertises has a name of its own: who refuses it must not seem to refuse, or be refused, what was agreed.
 */
export const advice = {
  id: "advice",
  basis: "consent",
  names: same("Beratung", "Advice"),
} satisfies Unworded;

export const offers = {
  id: "offers",
  basis: "consent",
  names: {
    label: { de: "Allgemeine Werbung", en: "General advertising" },
    phrase: { de: "allgemeiner Werbung", en: "general advertising" },
    thing: { de: "allgemeine Werbung", en: "general advertising" },
  },
} satisfies Unworded;

export const contract = {
  id: "contract",
  basis: "contract",
  channels: ["letter", "email"],
  names: {
    label: { de: "Vertrag", en: "Contract" },
    phrase: { de: "meinem Vertrag", en: "my contract" },
  },
} satisfies Unworded;

/** Topics that every house words alike. */
export const thanks: NewTopic = {
  id: "thanks",
  basis: "consent",
  names: {
    label: { de: "Dank und Glückwünsche", en: "Thanks and greetings" },
    phrase: { de: "Dank und Glückwünschen", en: "thanks and greetings" },
  },
  wording: {
    de: "Ein persönliches Wort ohne Angebot, etwa zum Geburtstag.",
    en: "A personal word without an offer, for a birthday for example.",
  },
};

export const recall: NewTopic = {
  id: "recall",
  basis: "legal-obligation",
  channels: ["letter", "email", "phone"],
  names: {
    label: { de: "Sicherheitsrückruf", en: "Safety recall" },
    phrase: { de: "Sicherheitsrückrufen", en: "safety recalls" },
  },
  wording: {
    de: "Rückrufe, zu denen das Gesetz verpflichtet.",
    en: "Recalls that the law requires.",
  },
};

export const danger: NewTopic = {
  id: "danger",
  basis: "vital-interest",
  names: same("Gefahr für Leib und Leben", "Danger to life"),
  wording: {
    de: "Nur wenn Leib oder Leben in Gefahr ist.",
    en: "Only where life or limb is in danger.",
  },
};

/**
 * Advertising is called advertising, with the company's name and its products (product.md, principle 10).
 * `products`: in the accusative, as after "für".
 */
export function firstTopics(company: string, products: Label): NewTopic[] {
  return [
    {
      ...advice,
      wording: {
        de: `Beratung zu ${products.de}. Das kann auch Werbung von ${company} sein.`,
        en: `Advice on ${products.en}. This can include advertising by ${company}.`,
      },
    },
    {
      ...offers,
      wording: {
        de: `Werbung von ${company} für ${products.de}.`,
        en: `Advertising by ${company} for ${products.en}.`,
      },
    },
    thanks,
    {
      ...contract,
      wording: {
        de: "Was ein Vertrag zwischen Ihnen und uns nötig macht.",
        en: "What a contract between you and us requires.",
      },
    },
    recall,
    danger,
  ];
}
