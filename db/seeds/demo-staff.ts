/** Who works in the demo's house. All of them are invented. */
import type { Label, PersonName } from "~/domain/people/directory";
import type { Role } from "~/domain/people/role";
import type { Absence } from "~/domain/people/staff-member";
import type { TopicId } from "~/domain/preference/topic";
import type { DemoCalendar } from "./demo-calendar";

export interface DemoStaffMember extends PersonName {
  id: string;
  team: string;
  role: Role;
  capacity: number | null;
  accepting: boolean;
  deputy?: string;
  languages: string[];
  about?: Label;
  /** What they are good for. */
  topics?: TopicId[];
  /** Customers may pass on the public card. */
  isRecommendable?: boolean;
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
      topics: ["advice", "test-drive", "offers"],
      isRecommendable: true,
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
      topics: ["advice", "test-drive", "contract"],
      isRecommendable: true,
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
      about: {
        de: "Junge Gebrauchte und Finanzierung. Ich rechne mit Ihnen, nicht Ihnen vor.",
        en: "Young used cars and how to pay for them. I do the sums with you.",
      },
      topics: ["advice", "contract"],
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
      about: { de: "Lieferwagen für Handwerk und Gewerbe.", en: "Vans for trades and businesses." },
      topics: ["advice", "offers"],
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
      about: {
        de: "Ich sage Ihnen vorher, was es kostet, und was warten kann.",
        en: "I tell you beforehand what it costs, and what can wait.",
      },
      topics: ["service", "repair"],
      isRecommendable: true,
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
      topics: ["service", "repair"],
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
    {
      id: "mirko-petrov",
      salutation: "mr",
      givenName: "Mirko",
      familyName: "Petrov",
      team: "leitung",
      role: "admin",
      capacity: 0,
      accepting: false,
      languages: ["de", "en"],
      story: {
        de: "verwaltet das Haus und gibt Programmen ihre Schlüssel",
        en: "administers the house and gives programs their keys",
      },
    },
  ];
}
