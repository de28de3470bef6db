/** Those of the cast whom others look after. */
import { type DemoCalendar, demoTimeZone } from "./demo-calendar";
import { type DemoCustomer, email, phone, staff } from "./demo-customer";

export function thoseWithOthers({ now, date, openNow, closing }: DemoCalendar): DemoCustomer[] {
  const hour = 60 * 60 * 1000;
  return [
    {
      id: "karl-vogt",
      salutation: "mr",
      givenName: "Karl",
      familyName: "Vogt",
      language: "de",
      contactPoints: [email("karl.vogt@example.org"), phone("+4989120020")],
      decision: {
        daysAgo: 120,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["jens-brandt"], whenAway: "wait", blocked: ["rolf-wolf"] },
          topics: { advice: ["phone"] },
          caps: [{ max: 1, per: "P3M" }],
        },
      },
      mandates: [
        {
          holder: "Sonja Vogt",
          email: "sonja.vogt@example.org",
          relation: "company",
          scope: "narrow",
          grantedDaysAgo: 30,
          story: {
            de: "darf für die Firma von Karl Vogt stoppen und pausieren",
            en: "may stop and pause contacts for the company of Karl Vogt",
          },
        },
      ],
      contacts: [
        {
          daysAgo: 1,
          time: "17:10",
          channel: "phone",
          topic: "advice",
          sender: staff("jens-brandt"),
          outcome: "not_reached",
        },
      ],
      story: {
        de: "bei Herrn Brandt, der ihn gestern nicht erreicht hat; sperrt Herrn Wolf",
        en: "with Mr Brandt, who did not reach him yesterday; blocks Mr Wolf",
      },
    },
    {
      id: "ilse-maurer",
      salutation: "ms",
      givenName: "Ilse",
      familyName: "Maurer",
      language: "de",
      contactPoints: [email("ilse.maurer@example.org"), phone("+4989120021")],
      decision: {
        daysAgo: 25,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["jens-brandt", "emre-yilmaz"], whenAway: "deputy" },
          topics: { advice: ["phone", "email"] },
          hours: { phone: [openNow()] },
          pauses: [{ from: date(-20), to: date(-2) }],
        },
      },
      story: {
        de: "ihre erste Wahl hat keinen Platz; ihre Pause ist zu Ende",
        en: "her first choice has no place; her break is over",
      },
    },
    {
      id: "halina-wrona",
      salutation: "ms",
      givenName: "Halina",
      familyName: "Wrona",
      language: "de",
      contactPoints: [email("halina.wrona@example.org"), phone("+4989120028")],
      decision: {
        daysAgo: 15,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["tomasz-nowak"], whenAway: "wait", whileFull: "branch" },
          topics: { service: ["phone", "email"], repair: ["phone"] },
          caps: [{ max: 2, per: "P1M" }],
        },
      },
      invitations: [
        {
          source: "wish",
          channel: "phone",
          topic: "repair",
          staff: "petra-orth",
          from: now - hour,
          until: closing(),
          note: "Die Bremse quietscht wieder.",
        },
      ],
      permit: { staff: "petra-orth", channel: "phone", topic: "repair" },
      callWord: "Zwetschge",
      story: {
        de: "wird gleich angerufen: Ist der Anruf echt? Wartet auf Herrn Nowak, bis dahin jeder aus der Werkstatt",
        en: "is about to be called: is the call real? Waits for Mr Nowak, and takes anyone from the workshop until then",
      },
    },
    {
      id: "rita-blum",
      salutation: "ms",
      givenName: "Rita",
      familyName: "Blum",
      language: "de",
      contactPoints: [email("rita.blum@example.org"), phone("+4989120022")],
      earlier: {
        daysAgo: 50,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["sabine-keller"] },
          topics: { advice: ["email"], offers: ["email"] },
        },
      },
      decision: {
        daysAgo: 3,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "anyone", teams: ["sued"], blocked: ["sabine-keller"] },
          topics: { advice: ["email"], offers: ["email"] },
        },
      },
      story: {
        de: "alle aus Süd, nur nicht mehr Frau Keller",
        en: "anyone of South, except Ms Keller, whom she left",
      },
    },
    {
      id: "lena-hofer",
      salutation: "ms",
      givenName: "Lena",
      familyName: "Hofer",
      language: "de",
      contactPoints: [email("lena.hofer@example.org"), phone("+4989120023")],
      decision: {
        daysAgo: 12,
        preferences: {
          timeZone: demoTimeZone,
          people: {
            mode: "ranked",
            ranked: ["emre-yilmaz"],
            whenAway: "deputy",
            areas: { werkstatt: { mode: "ranked", ranked: ["petra-orth"], whenAway: "wait" } },
          },
          topics: { advice: ["email"], service: ["phone", "email"], repair: ["phone"] },
        },
      },
      story: { de: "in der Werkstatt eine andere Person", en: "another person for the workshop" },
    },
    {
      id: "nora-winkler",
      salutation: "ms",
      givenName: "Nora",
      familyName: "Winkler",
      language: "de",
      contactPoints: [email("familie.winkler@example.org"), phone("+4989120024")],
      decision: {
        daysAgo: 18,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "anyone", teams: ["sued"] },
          topics: { advice: ["email"] },
        },
      },
      story: {
        de: "teilt ihre E-Mail-Adresse mit Paul Winkler",
        en: "shares her e-mail address with Paul Winkler",
      },
    },
  ];
}
