/** Those of the cast who have to do with Sabine Keller: her list shows every state there is. */
import { type DemoCalendar, demoTimeZone } from "./demo-calendar";
import { automated, type DemoCustomer, email, phone, postal, staff } from "./demo-customer";

export function thoseOfKeller(calendar: DemoCalendar): DemoCustomer[] {
  const { now, at, date, weekday, workday, openNow, openLater, closing } = calendar;
  const hour = 60 * 60 * 1000;
  const day = 24 * hour;
  return [
    {
      id: "aylin-demir",
      crmId: "4711",
      salutation: "ms",
      givenName: "Aylin",
      familyName: "Demir",
      language: "de",
      contactPoints: [
        email("aylin.demir@example.org"),
        phone("+4989120010"),
        postal("Lindwurmstraße 12\n80337 München"),
      ],
      callWord: "Kastanie",
      decision: {
        daysAgo: 45,
        preferences: {
          timeZone: demoTimeZone,
          people: {
            mode: "ranked",
            ranked: ["sabine-keller", "emre-yilmaz"],
            whenAway: "deputy",
            areas: { werkstatt: { mode: "anyone", teams: ["werkstatt"] } },
            blocked: ["rolf-wolf"],
            automated: ["email"],
          },
          topics: {
            advice: ["phone", "email"],
            offers: ["email"],
            service: ["phone"],
            contract: ["letter", "email"],
          },
          hours: { phone: [openNow(), { ...openNow(), days: [weekday(2)] }] },
          caps: [
            { max: 2, per: "P1M", channel: "phone", sender: "staff" },
            { max: 1, per: "P14D", topic: "offers" },
          ],
        },
      },
      contacts: [
        {
          daysAgo: 19,
          time: "17:20",
          channel: "phone",
          topic: "advice",
          sender: staff("sabine-keller"),
          outcome: "not_reached",
        },
        {
          daysAgo: 33,
          time: "10:05",
          channel: "email",
          topic: "offers",
          sender: automated,
          outcome: "reached",
        },
      ],
      story: { de: "hat alles geregelt; jetzt erreichbar", en: "has settled everything; can be reached now" },
    },
    {
      id: "bernd-oster",
      salutation: "mr",
      givenName: "Bernd",
      familyName: "Oster",
      language: "de",
      contactPoints: [email("bernd.oster@example.org"), phone("+4989120011")],
      decision: {
        daysAgo: 40,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["sabine-keller"], whenAway: "wait" },
          topics: { thanks: ["email"] },
          hours: { email: [{ days: [weekday(3)], from: "09:00", to: "12:00" }] },
        },
      },
      invitations: [
        {
          source: "wish",
          channel: "phone",
          topic: "contract",
          staff: "sabine-keller",
          from: now - hour,
          until: closing(),
          note: "Bitte zum Ende meines Leasings. Ich habe eine Frage zur Rückgabe.",
        },
      ],
      story: { de: "möchte zurückgerufen werden", en: "asked to be called back" },
    },
    {
      id: "minh-nguyen",
      salutation: "mr",
      givenName: "Minh",
      familyName: "Nguyen",
      language: "de",
      contactPoints: [email("minh.nguyen@example.org"), postal("Implerstraße 7\n81371 München")],
      decision: {
        daysAgo: 60,
        preferences: {
          timeZone: demoTimeZone,
          people: {
            mode: "ranked",
            ranked: ["sabine-keller", "emre-yilmaz"],
            whenAway: "next-choice",
            ai: ["email"],
          },
          topics: { advice: ["email", "letter"] },
          notes: { advice: "nur zu Elektroautos" },
          caps: [{ max: 2, per: "P1M", topic: "advice" }],
        },
      },
      contacts: [
        {
          daysAgo: 9,
          time: "14:30",
          channel: "email",
          topic: "advice",
          sender: staff("sabine-keller"),
          outcome: "reached",
        },
      ],
      introduction: {
        daysAgo: 1,
        proposedBy: "sabine-keller",
        staff: "emre-yilmaz",
        reason: "Herr Yilmaz fährt selbst elektrisch und kennt sich mit dem Laden viel besser aus als ich.",
      },
      story: {
        de: "schriftlich, zweimal im Monat; ihm wird jemand empfohlen",
        en: "in writing, twice a month; somebody is recommended to him",
      },
    },
    {
      id: "clara-wolters",
      salutation: "ms",
      givenName: "Clara",
      familyName: "Wolters",
      language: "de",
      contactPoints: [email("clara.wolters@example.org"), phone("+4989120012")],
      decision: {
        daysAgo: 3,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["sabine-keller"], whenAway: "deputy" },
          topics: { "test-drive": ["phone", "email"] },
          hours: { phone: [openLater()], email: [openLater()] },
        },
      },
      appointment: {
        proposedDaysAgo: 1,
        ...{ staff: "sabine-keller", channel: "phone", topic: "test-drive" },
        ...{ from: at(workday(3), "16:00"), until: at(workday(3), "16:30") },
      },
      story: {
        de: "heute noch, aber später; ihr wird ein Termin vorgeschlagen",
        en: "later today; an appointment is proposed to her",
      },
    },
    {
      id: "georg-albers",
      salutation: "mr",
      givenName: "Georg",
      familyName: "Albers",
      language: "de",
      contactPoints: [phone("+4989120013"), postal("Fürstenrieder Straße 40\n80686 München")],
      decision: {
        daysAgo: 90,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["sabine-keller"], whenAway: "wait" },
          topics: { advice: ["letter", "phone"], "test-drive": ["phone"] },
        },
      },
      mandates: [
        {
          holder: "Julia Albers",
          email: "julia.albers@example.org",
          relation: "relative",
          scope: "full",
          grantedDaysAgo: 60,
          decision: {
            daysAgo: 21,
            preferences: {
              timeZone: demoTimeZone,
              people: { mode: "ranked", ranked: ["sabine-keller"], whenAway: "wait" },
              topics: { advice: ["letter"], "test-drive": ["phone"] },
              hours: {
                letter: [{ days: [weekday(3)], from: "00:00", to: "24:00" }],
                phone: [{ days: [weekday(3)], from: "10:00", to: "12:00" }],
              },
            },
          },
          story: { de: "handelt für ihren Vater Georg Albers", en: "acts for her father Georg Albers" },
        },
      ],
      introduction: {
        daysAgo: 1,
        proposedBy: "sabine-keller",
        staff: "anja-reuter",
        reason: "Frau Reuter rechnet Ihnen die Finanzierung besser aus, als ich es kann.",
      },
      story: {
        de: "ohne E-Mail, seine Tochter handelt für ihn",
        en: "without e-mail, his daughter acts for him",
      },
    },
    {
      id: "dieter-haas",
      salutation: "mr",
      givenName: "Dieter",
      familyName: "Haas",
      language: "de",
      contactPoints: [email("dieter.haas@example.org"), phone("+4989120014")],
      decision: {
        daysAgo: 20,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["sabine-keller", "emre-yilmaz"], whenAway: "deputy" },
          topics: { advice: ["email", "phone"] },
          pauses: [{ from: date(-5), to: date(40) }],
        },
      },
      invitations: [
        {
          source: "wish",
          channel: "phone",
          topic: "contract",
          staff: "emre-yilmaz",
          from: now - 28 * hour,
          until: now - 26 * hour,
          note: "Wann ist der Winterreifensatz abholbereit?",
        },
      ],
      story: {
        de: "macht Pause; auf seinen Wunsch hat sich niemand gemeldet",
        en: "takes a break; nobody answered what he asked for",
      },
    },
    {
      id: "eva-brandl",
      salutation: "ms",
      givenName: "Eva",
      familyName: "Brandl",
      language: "de",
      contactPoints: [email("eva.brandl@example.org"), phone("+4989120015")],
      earlier: {
        daysAgo: 80,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["sabine-keller"], whenAway: "deputy" },
          topics: { advice: ["phone", "email"], offers: ["email"] },
        },
      },
      decision: {
        daysAgo: 70,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["sabine-keller"], whenAway: "deputy" },
          topics: { advice: ["phone", "email"] },
          caps: [{ max: 2, per: "P1M" }],
        },
      },
      contacts: [
        {
          daysAgo: 4,
          time: "11:10",
          channel: "phone",
          topic: "advice",
          sender: staff("sabine-keller"),
          outcome: "reached",
        },
        {
          daysAgo: 8,
          time: "16:45",
          channel: "email",
          topic: "advice",
          sender: staff("sabine-keller"),
          outcome: "reached",
        },
      ],
      appointment: {
        proposedDaysAgo: 3,
        ...{ staff: "sabine-keller", channel: "phone", topic: "advice" },
        ...{ from: at(workday(9), "11:00"), until: at(workday(9), "11:30") },
        askedInstead: { from: at(workday(10), "15:00"), until: at(workday(10), "15:30") },
      },
      story: {
        de: "ihre Höchstzahl ist verbraucht; ihren Termin möchte sie verschieben",
        en: "her limit is used up; she would like to move her appointment",
      },
    },
    {
      id: "james-carter",
      salutation: "mr",
      givenName: "James",
      familyName: "Carter",
      language: "en",
      contactPoints: [email("james.carter@example.org"), phone("+12125550142")],
      decision: {
        daysAgo: 15,
        preferences: {
          timeZone: "America/New_York",
          region: "US-NY",
          people: { mode: "ranked", ranked: ["sabine-keller"], whenAway: "wait" },
          topics: { advice: ["phone", "email"] },
          hours: {
            phone: [{ days: [1, 2, 3, 4, 5, 6], from: "08:00", to: "11:00" }],
            email: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "08:00", to: "20:00" }],
          },
        },
      },
      story: { de: "lebt in New York, auf seiner Uhr", en: "lives in New York, on his own clock" },
    },
    {
      id: "martin-seidl",
      salutation: "mr",
      givenName: "Martin",
      familyName: "Seidl",
      language: "de",
      contactPoints: [email("martin.seidl@example.org"), phone("+4989120016")],
      decision: {
        daysAgo: 100,
        preferences: {
          timeZone: demoTimeZone,
          people: { mode: "ranked", ranked: ["anja-reuter"], whenAway: "deputy" },
          topics: { advice: ["email"] },
        },
      },
      invitations: [
        {
          source: "wish",
          channel: "phone",
          topic: "contract",
          staff: "anja-reuter",
          from: now - hour,
          until: closing(),
          note: "Es geht um die Schlussrate.",
        },
      ],
      story: {
        de: "seine Beraterin ist im Urlaub; darf jemand anderes anrufen?",
        en: "his adviser is on leave; may somebody else call?",
      },
    },
    {
      id: "olga-petrova",
      salutation: "ms",
      givenName: "Olga",
      familyName: "Petrova",
      language: "de",
      contactPoints: [email("olga.petrova@example.org")],
      decision: {
        daysAgo: 30,
        preferences: { timeZone: demoTimeZone, people: { mode: "nobody" } },
      },
      invitations: [
        {
          source: "reply",
          channel: "email",
          topic: "contract",
          staff: "sabine-keller",
          from: now - 20 * hour,
          until: now - 20 * hour + 7 * day,
          note: "Frage per E-Mail: Wann läuft meine Garantie ab?",
        },
      ],
      story: { de: "will niemanden, hat aber eine Frage geschickt", en: "wants nobody, but sent a question" },
    },
  ];
}
