import type { Directory } from "~/domain/people/directory";
import type { Company } from "~/domain/permission/company";
import type { Preferences } from "~/domain/preference/preference";

/** The house of the demo as rules and as names, with every kind of topic and channel. */
export const autohausLindner: Company = {
  timeZone: "Europe/Berlin",
  region: "DE-BY",
  channels: [
    { id: "phone", live: true, hours: [{ days: [1, 2, 3, 4, 5, 6], from: "08:00", to: "20:00" }] },
    {
      id: "visit",
      live: true,
      byAppointment: true,
      hours: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" }],
    },
    { id: "video", live: true },
    { id: "email", live: false },
    { id: "sms", live: false },
    { id: "messenger", live: false },
    { id: "letter", live: false },
  ],
  topics: [
    { id: "offers", basis: "consent" },
    { id: "advice", basis: "consent" },
    { id: "thanks", basis: "consent" },
    { id: "repair", basis: "contract", area: "workshop", channels: ["letter", "email"] },
    { id: "contract", basis: "contract", channels: ["letter", "email"] },
    { id: "recall", basis: "legal-obligation", channels: ["letter", "email", "phone"] },
    { id: "danger", basis: "vital-interest" },
  ],
  staff: [
    { id: "s-keller", team: "t-muc", deputy: "s-brandt" },
    { id: "s-brandt", team: "t-muc" },
    { id: "s-yilmaz", team: "t-muc" },
    { id: "s-wolf", team: "t-hh" },
    { id: "s-orth", team: "t-werkstatt" },
  ],
};

export const lindnerNames: Directory = {
  company: {
    name: "Autohaus Lindner",
    subject: { de: "das Autohaus Lindner", en: "Autohaus Lindner" },
  },
  staff: {
    "s-keller": { salutation: "ms", givenName: "Sabine", familyName: "Keller" },
    "s-brandt": { salutation: "ms", givenName: "Johanna", familyName: "Brandt" },
    "s-yilmaz": { salutation: "mr", givenName: "Emre", familyName: "Yilmaz" },
    "s-wolf": { salutation: "mr", givenName: "Rainer", familyName: "Wolf" },
    "s-orth": { givenName: "Kim", familyName: "Orth" },
  },
  topics: {
    offers: {
      label: { de: "Werbung", en: "Advertising" },
      phrase: { de: "Werbung", en: "advertising" },
      thing: { de: "Werbung", en: "advertising" },
    },
    advice: { label: { de: "Beratung", en: "Advice" }, phrase: { de: "Beratung", en: "advice" } },
    thanks: {
      label: { de: "Dank und Grüße", en: "Thanks" },
      phrase: { de: "Dank und Grüßen", en: "thanks" },
      thing: { de: "Dank und Grüße", en: "thanks" },
    },
    repair: { label: { de: "Reparatur", en: "Repairs" }, phrase: { de: "Reparatur", en: "repairs" } },
    contract: {
      label: { de: "Vertrag und Rechnung", en: "Contracts and invoices" },
      phrase: { de: "Vertrag und Rechnung", en: "contracts and invoices" },
    },
    recall: { label: { de: "Rückruf", en: "Recall" }, phrase: { de: "Rückrufen", en: "recalls" } },
    danger: { label: { de: "Gefahr", en: "Danger" }, phrase: { de: "Gefahr", en: "danger" } },
  },
  teams: {
    "t-muc": {
      label: { de: "München-Süd", en: "Munich South" },
      phrase: { de: "der Filiale München-Süd", en: "the Munich South branch" },
    },
    "t-hh": { label: { de: "Hamburg", en: "Hamburg" } },
    "t-werkstatt": {
      label: { de: "Werkstatt", en: "Workshop" },
      phrase: { de: "der Werkstatt", en: "the workshop" },
    },
  },
  areas: { workshop: { de: "Werkstatt", en: "Workshop" } },
};

/** The letter of the sketches: Frau Keller calls, advertising by e-mail, the workshop for repairs. */
export const aylinsPreferences: Preferences = {
  timeZone: "Europe/Berlin",
  people: {
    mode: "ranked",
    ranked: ["s-keller", "s-yilmaz"],
    whenAway: "deputy",
    areas: { workshop: { mode: "anyone", teams: ["t-werkstatt"] } },
    blocked: ["s-wolf"],
    automated: ["email"],
  },
  topics: { offers: ["email"], advice: ["phone", "visit"], repair: ["phone"] },
  hours: { phone: [{ days: [2, 4], from: "17:00", to: "19:00" }] },
  caps: [
    { max: 2, per: "P1M", channel: "phone", topic: "advice" },
    { max: 1, per: "P14D", topic: "offers" },
  ],
};
