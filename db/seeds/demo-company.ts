/** The demo's house: a car dealer with a workshop. All of it is invented. */

import type { CompanyNames, Label, PersonName, TeamNames, TopicNames } from "~/domain/people/directory";
import type { Role } from "~/domain/people/role";
import type { Absence } from "~/domain/people/staff-member";
import type { Channel } from "~/domain/preference/channel";
import type { Topic } from "~/domain/preference/topic";
import type { DemoCalendar } from "./demo-calendar";

export const demoCompanyNames: CompanyNames = {
  name: "Autohaus Lindner",
  subject: { de: "das Autohaus Lindner", en: "Autohaus Lindner" },
};

export const demoRegion = "DE-BY";

export const demoTeams: Record<string, TeamNames> = {
  sued: {
    label: { de: "Filiale München-Süd", en: "Munich South branch" },
    phrase: { de: "der Filiale München-Süd", en: "the Munich South branch" },
  },
  nord: {
    label: { de: "Filiale München-Nord", en: "Munich North branch" },
    phrase: { de: "der Filiale München-Nord", en: "the Munich North branch" },
  },
  werkstatt: {
    label: { de: "Werkstatt", en: "Workshop" },
    phrase: { de: "der Werkstatt", en: "the workshop" },
  },
  leitung: {
    label: { de: "Leitung", en: "Management" },
    phrase: { de: "der Leitung", en: "the management" },
  },
};

export const demoAreas: Record<string, Label> = { werkstatt: { de: "Werkstatt", en: "Workshop" } };

export const demoChannels: Channel[] = [
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

export interface DemoTopic extends Topic {
  names: TopicNames;
  wording: Label;
}

export const demoTopics: DemoTopic[] = [
  {
    id: "advice",
    basis: "consent",
    names: {
      label: { de: "Beratung", en: "Advice" },
      phrase: { de: "Beratung", en: "advice" },
    },
    wording: {
      de: "Beratung zu neuen und gebrauchten Fahrzeugen, Finanzierung und Versicherung. Das kann auch Werbung der Autohaus Lindner GmbH sein.",
      en: "Advice on new and used cars, finance and insurance. This can include advertising by Autohaus Lindner GmbH.",
    },
  },
  {
    id: "test-drive",
    basis: "consent",
    names: {
      label: { de: "Probefahrt", en: "Test drive" },
      phrase: { de: "Probefahrten", en: "test drives" },
    },
    wording: {
      de: "Einladungen zu Probefahrten mit Fahrzeugen der Autohaus Lindner GmbH.",
      en: "Invitations to test-drive cars of Autohaus Lindner GmbH.",
    },
  },
  {
    id: "offers",
    basis: "consent",
    names: {
      label: { de: "Werbung und Angebote", en: "Advertising and offers" },
      phrase: { de: "Werbung", en: "advertising" },
      thing: { de: "Werbung", en: "advertising" },
    },
    wording: {
      de: "Werbung der Autohaus Lindner GmbH für Fahrzeuge, Zubehör, Reifen und Werkstattleistungen.",
      en: "Advertising by Autohaus Lindner GmbH for cars, accessories, tyres and workshop services.",
    },
  },
  {
    id: "service",
    basis: "consent",
    area: "werkstatt",
    names: {
      label: { de: "Werkstatt-Service", en: "Workshop service" },
      phrase: { de: "Werkstatt-Service", en: "workshop service" },
    },
    wording: {
      de: "Erinnerungen an Inspektion, Hauptuntersuchung und Räderwechsel und Angebote der Werkstatt der Autohaus Lindner GmbH.",
      en: "Reminders of inspections, roadworthiness tests and wheel changes, and offers by the workshop of Autohaus Lindner GmbH.",
    },
  },
  {
    id: "thanks",
    basis: "consent",
    names: {
      label: { de: "Dank und Glückwünsche", en: "Thanks and good wishes" },
      phrase: { de: "Dank und Glückwünschen", en: "thanks and good wishes" },
    },
    wording: {
      de: "Ein persönliches Wort ohne Angebot, etwa zum Geburtstag.",
      en: "A personal word without an offer, for a birthday for example.",
    },
  },
  {
    id: "contract",
    basis: "contract",
    channels: ["letter", "email"],
    names: {
      label: { de: "Vertrag", en: "Contract" },
      phrase: { de: "meinem Vertrag", en: "my contract" },
    },
    wording: {
      de: "Was Ihr Kauf, Ihre Finanzierung oder Ihr Leasing nötig machen.",
      en: "What your purchase, finance or lease requires.",
    },
  },
  {
    id: "repair",
    basis: "contract",
    area: "werkstatt",
    channels: ["letter", "email"],
    names: {
      label: { de: "Laufende Reparatur", en: "Repair under way" },
      phrase: { de: "einer laufenden Reparatur", en: "a repair under way" },
    },
    wording: {
      de: "Rückfragen und Fertigmeldung zu einem Auftrag, den Sie der Werkstatt gegeben haben.",
      en: "Questions about, and the end of, a job that you gave the workshop.",
    },
  },
  {
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
  },
  {
    id: "danger",
    basis: "vital-interest",
    names: {
      label: { de: "Gefahr für Leib und Leben", en: "Danger to life" },
      phrase: { de: "Gefahr für Leib und Leben", en: "danger to life" },
    },
    wording: {
      de: "Nur wenn Leib oder Leben in Gefahr ist.",
      en: "Only where life or limb is in danger.",
    },
  },
];

export interface DemoStaffMember extends PersonName {
  id: string;
  team: string;
  role: Role;
  capacity: number | null;
  accepting: boolean;
  deputy?: string;
  languages: string[];
  about?: Label;
  absences?: Absence[];
  /** One line for the page of the cast. */
  story: Label;
}

export function castStaff(calendar: DemoCalendar): DemoStaffMember[] {
  return [
    {
      id: "sabine-keller",
      salutation: "ms",
      givenName: "Sabine",
      familyName: "Keller",
      team: "sued",
      role: "staff",
      capacity: 12,
      accepting: true,
      deputy: "emre-yilmaz",
      languages: ["de", "tr"],
      about: {
        de: "Seit 14 Jahren im Haus. Ich rufe nur an, wenn ich etwas für Sie habe.",
        en: "Fourteen years with the house. I call only when I have something for you.",
      },
      story: { de: "Beraterin; ihre Liste zeigt jede Gruppe", en: "Adviser; her list shows every group" },
    },
    {
      id: "emre-yilmaz",
      salutation: "mr",
      givenName: "Emre",
      familyName: "Yilmaz",
      team: "sued",
      role: "staff",
      capacity: 8,
      accepting: true,
      deputy: "sabine-keller",
      languages: ["de", "en", "tr"],
      about: { de: "Elektroautos und alles rund ums Laden.", en: "Electric cars and all about charging." },
      story: { de: "Berater, zweite Wahl von vielen", en: "Adviser, the second choice of many" },
    },
    {
      id: "anja-reuter",
      salutation: "ms",
      givenName: "Anja",
      familyName: "Reuter",
      team: "sued",
      role: "staff",
      capacity: 8,
      accepting: true,
      deputy: "sabine-keller",
      languages: ["de", "fr"],
      absences: [{ from: calendar.date(-2), to: calendar.date(12) }],
      story: {
        de: "zurzeit im Urlaub, Frau Keller vertritt sie",
        en: "on leave, Ms Keller stands in for her",
      },
    },
    {
      id: "jens-brandt",
      salutation: "mr",
      givenName: "Jens",
      familyName: "Brandt",
      team: "nord",
      role: "staff",
      capacity: 1,
      accepting: true,
      deputy: "rolf-wolf",
      languages: ["de", "en"],
      story: { de: "hat keinen Platz mehr frei", en: "has no place left" },
    },
    {
      id: "rolf-wolf",
      salutation: "mr",
      givenName: "Rolf",
      familyName: "Wolf",
      team: "nord",
      role: "staff",
      capacity: null,
      accepting: true,
      languages: ["de"],
      story: { de: "von einigen gesperrt, ohne es zu erfahren", en: "blocked by some, without being told" },
    },
    {
      id: "petra-orth",
      salutation: "ms",
      givenName: "Petra",
      familyName: "Orth",
      team: "werkstatt",
      role: "staff",
      capacity: null,
      accepting: true,
      deputy: "tomasz-nowak",
      languages: ["de"],
      story: { de: "Meisterin in der Werkstatt", en: "Master mechanic in the workshop" },
    },
    {
      id: "tomasz-nowak",
      salutation: "mr",
      givenName: "Tomasz",
      familyName: "Nowak",
      team: "werkstatt",
      role: "staff",
      capacity: 20,
      accepting: false,
      deputy: "petra-orth",
      languages: ["de", "pl"],
      story: { de: "Werkstatt, nimmt zurzeit niemanden auf", en: "Workshop, takes nobody new for now" },
    },
    {
      id: "karin-lindner",
      salutation: "ms",
      givenName: "Karin",
      familyName: "Lindner",
      team: "leitung",
      role: "lead",
      capacity: 0,
      accepting: false,
      languages: ["de", "en"],
      story: {
        de: "leitet das Haus; ihr gehören Wünsche, die sonst niemand hat",
        en: "runs the house; owns wishes that nobody else has",
      },
    },
    {
      id: "ute-sander",
      salutation: "ms",
      givenName: "Ute",
      familyName: "Sander",
      team: "leitung",
      role: "privacy-officer",
      capacity: 0,
      accepting: false,
      languages: ["de"],
      story: { de: "Datenschutzbeauftragte", en: "Data protection officer" },
    },
  ];
}
