/**
 * Simulations meant to hurt: clocks that change by half an hour, at midnight, or by a whole day; windows of a
 * minute; caps, pauses, absences and invitations that meet. Everything lies close together around one date.
 */
import fc from "fast-check";
import type { Company } from "~/domain/permission/company";
import type { ContactFact, CustomerFacts, InvitationFact } from "~/domain/permission/permission";
import type { Simulation } from "~/domain/permission/simulate-decision";
import type { HoursWindow, Weekday } from "~/domain/preference/channel";
import type {
  Cap,
  Pause,
  PeopleChoice,
  PeopleMode,
  Preferences,
  SenderType,
} from "~/domain/preference/preference";
import { formatInstant } from "~/domain/time/instant";
import { formatLocalDate } from "~/domain/time/local-date";
import type { PublicHolidays } from "~/domain/time/public-holidays";

const hour = 3_600_000;
const day = 24 * hour;

/** Zones with the date around which their clocks do something. */
const scenes: [zone: string, date: string][] = [
  ["Europe/Berlin", "2026-03-29"],
  ["Europe/Berlin", "2026-10-25"],
  ["Europe/Berlin", "2026-12-26"],
  ["Europe/Berlin", "2028-02-28"],
  ["America/New_York", "2026-03-08"],
  ["Australia/Lord_Howe", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-10-04"],
  ["Asia/Kathmandu", "2026-12-31"],
  ["Pacific/Apia", "2011-12-30"],
  ["Pacific/Chatham", "2026-09-27"],
  ["America/St_Johns", "2010-11-07"],
  ["America/St_Johns", "2011-03-13"],
  ["America/Sao_Paulo", "2018-11-04"],
  ["America/Sao_Paulo", "2018-02-18"],
  ["Asia/Beirut", "2026-10-25"],
  ["Africa/Casablanca", "2026-02-15"],
  ["Antarctica/Troll", "2026-10-25"],
  ["America/Havana", "2026-11-01"],
  ["UTC", "2032-02-28"],
];

const staffIds = ["s-keller", "s-yilmaz", "s-brandt", "s-wolf", "constructor"];
const anyStaffId = [...staffIds, "s-gone", "__proto__"];
const channelIds = ["phone", "visit", "email", "toString"];
const topicIds = ["offers", "service", "contract", "repair", "recall", "legal", "danger"];
const anyTopicId = [...topicIds, "raffle"];
const times = [
  "00:00",
  "00:01",
  "00:30",
  "01:00",
  "01:30",
  "02:00",
  "02:15",
  "02:30",
  "03:00",
  "08:00",
  "17:00",
  "23:00",
  "23:30",
  "23:59",
  "24:00",
];

const set = <T>(values: readonly T[], maxLength = values.length) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const mostly = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 5 });
const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength });

/** Mostly the one that makes rules meet, now and then another. */
const often = <T>(usual: T, weight: number, others: readonly T[]) =>
  fc.oneof(
    { weight, arbitrary: fc.constant(usual) },
    { weight: others.length, arbitrary: fc.constantFrom(...others) },
  );

/** Close to the scene, on the full or half hour, now and then a millisecond beside it. */
const instantNear = (centre: number, days: number) =>
  fc
    .tuple(fc.integer({ min: -days * 48, max: days * 48 }), fc.constantFrom(0, 0, 0, 0, -1, 1, 500))
    .map(([halfHours, ms]) => formatInstant(centre + (halfHours * hour) / 2 + ms));

const dateNear = (centre: number, days: number) =>
  fc.integer({ min: -days, max: days }).map((offset) => formatLocalDate(centre + offset * day));

const datesNear = (centre: number, days: number) =>
  fc
    .tuple(dateNear(centre, days), dateNear(centre, days))
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const window: fc.Arbitrary<HoursWindow> = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1, maxLength: 7 }),
    edges: fc.uniqueArray(fc.constantFrom(...times), { minLength: 2, maxLength: 2 }),
  })
  .map(({ days, edges }) => ({ days, from: edges.sort()[0]!, to: edges[1]! }));

const hours: fc.Arbitrary<HoursWindow[]> = fc.oneof(
  { weight: 8, arbitrary: fc.array(window, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant<HoursWindow[]>([]) },
  {
    weight: 1,
    arbitrary: fc.constant<HoursWindow[]>([{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }]),
  },
);

const companyNear = (centre: number): fc.Arbitrary<Company> =>
  fc.record({
    timeZone: fc.constantFrom("Europe/Berlin", ...scenes.map(([zone]) => zone)),
    region: sometimes(often("XA", 1, ["XB"])),
    channels: fc
      .tuple(sometimes(hours), sometimes(hours), fc.boolean())
      .map(([phoneHours, emailHours, byAppointment]) => [
        { id: "phone", live: true, hours: phoneHours },
        { id: "visit", live: true, byAppointment },
        { id: "email", live: false, hours: emailHours },
        { id: "toString", live: false },
      ]),
    topics: fc.tuple(sometimes(set(channelIds)), sometimes(set(channelIds))).map(([contract, recall]) => [
      { id: "offers", basis: "consent" as const },
      { id: "service", basis: "consent" as const, area: "workshop" },
      { id: "contract", basis: "contract" as const, channels: contract },
      { id: "repair", basis: "contract" as const, area: "workshop", channels: ["email", "phone"] },
      { id: "recall", basis: "legal-obligation" as const, channels: recall },
      { id: "legal", basis: "legal-obligation" as const },
      { id: "danger", basis: "vital-interest" as const },
    ]),
    staff: fc.tuple(...staffIds.map((id) => staffMember(id, centre))),
  });

const staffMember = (id: string, centre: number) =>
  fc.record({
    id: fc.constant(id),
    team: fc.constantFrom("t-muc", "t-hh"),
    deputy: mostly(often("s-brandt", 8, anyStaffId)),
    absences: mostly(list(datesNear(centre, 8), 3)),
  });

const choice: fc.Arbitrary<PeopleChoice> = fc.record({
  mode: often<PeopleMode>("ranked", 6, ["anyone", "nobody"]),
  ranked: fc.uniqueArray(fc.constantFrom(...anyStaffId), { minLength: 1, maxLength: 5 }),
  teams: sometimes(set(["t-muc", "t-hh", "t-gone"])),
  whenAway: mostly(fc.constantFrom("deputy", "deputy", "next-choice", "next-choice", "wait")),
  whileFull: sometimes(fc.constantFrom("branch", "branch", "nobody")),
});

const cap: fc.Arbitrary<Cap> = fc.record({
  max: often(1, 10, [0, 2, 3]),
  per: fc.constantFrom("P1D", "P2D", "P1W", "P14D", "P1M", "P3M", "P1M1D", "P1Y", "P400D", "P1Y1M1W1D"),
  channel: sometimes(often("phone", 4, channelIds)),
  topic: sometimes(fc.constantFrom("offers", ...anyTopicId)),
  sender: sometimes(often<SenderType>("staff", 4, ["automated", "ai"])),
});

const pauseNear = (centre: number): fc.Arbitrary<Pause> =>
  fc
    .oneof(
      {
        weight: 6,
        arbitrary: fc.record({ dates: datesNear(centre, 8), except: sometimes(set(anyTopicId)) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ dates: dateNear(centre, 400).map((from) => ({ from, to: null })) }),
      },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 395, max: 405 }).map((days) => ({
          dates: { from: formatLocalDate(centre - 10 * day), to: formatLocalDate(centre + days * day) },
        })),
      },
    )
    .map(({ dates, ...rest }) => ({ ...dates, ...rest }));

const preferencesNear = (zone: string, centre: number): fc.Arbitrary<Preferences> =>
  fc.record({
    timeZone: fc.constant(zone),
    region: sometimes(often("XA", 1, ["XB"])),
    people: fc
      .tuple(choice, sometimes(choice), set(anyStaffId, 4), set(channelIds), set(channelIds))
      .map(([general, workshop, blocked, automated, ai]) => ({
        ...general,
        ...(workshop && { areas: { workshop } }),
        blocked: blocked.length === 4 ? blocked : [],
        automated,
        ai,
      })),
    topics: fc
      .record({
        offers: set(channelIds),
        service: set(channelIds),
        contract: fc.constantFrom(channelIds, ["phone"], []),
      })
      .map((named) => ({ ...named, offers: named.offers.length < 3 ? channelIds : named.offers })),
    hours: mostly(
      fc.dictionary(fc.constantFrom(...channelIds), hours, { maxKeys: 3, noNullPrototype: true }),
    ),
    byAppointment: often<string[] | undefined>([], 10, [undefined, ["visit"], ["phone"]]),
    publicHolidays: sometimes(fc.boolean()),
    caps: fc.array(cap, { maxLength: 3 }),
    pauses: sometimes(list(pauseNear(centre), 2)),
  });

const contactNear = (centre: number): fc.Arbitrary<ContactFact> =>
  fc.record(
    {
      at: fc.oneof(instantNear(centre, 3), instantNear(centre - 31 * day, 3), instantNear(centre, 60)),
      channel: often("phone", 4, channelIds),
      topic: often("offers", 8, anyTopicId),
      sender: fc.constantFrom("staff", "automated", "ai"),
      counts: fc.constantFrom(true, true, true, false),
    },
    { requiredKeys: ["at", "channel", "topic"] },
  );

const invitationNear = (centre: number): fc.Arbitrary<InvitationFact> =>
  fc
    .record({
      channel: often("phone", 4, ["email", "visit"]),
      topic: sometimes(often("offers", 4, ["contract", "raffle"])),
      staff: sometimes(often("s-keller", 4, anyStaffId)),
      edges: fc.uniqueArray(instantNear(centre, 4), { minLength: 2, maxLength: 2 }),
    })
    .map(({ edges, ...named }) => ({ ...named, from: edges.sort()[0]!, until: edges[1]! }));

const customerNear = (zone: string, centre: number): fc.Arbitrary<CustomerFacts> =>
  fc.record(
    {
      preferences: preferencesNear(zone, centre),
      contactPoints: often(channelIds, 12, [["email"]]),
      assignment: often<string | null>("s-keller", 8, ["s-yilmaz", "s-gone", null]),
      assignments: fc.record({ workshop: fc.constantFrom("s-brandt", "s-keller", null) }),
      contacts: list(contactNear(centre), 8),
      invitations: list(invitationNear(centre), 4),
    },
    { requiredKeys: ["preferences", "assignment", "contacts", "invitations"] },
  );

const request = fc.record({
  sender: fc.record({
    type: often<SenderType>("staff", 8, ["automated", "ai"]),
    id: fc.oneof(
      { weight: 3, arbitrary: often("s-keller", 8, anyStaffId) },
      { weight: 1, arbitrary: fc.constant("s-brandt") },
    ),
  }),
  channel: often("phone", 6, channelIds),
  topic: often("offers", 10, topicIds),
});

export const nastySimulation: fc.Arbitrary<Simulation> = fc.constantFrom(...scenes).chain(([zone, date]) => {
  const centre = Date.parse(`${date}T00:00Z`);
  return fc.record({
    company: companyNear(centre),
    customer: customerNear(zone, centre),
    request,
    at: instantNear(centre, 3),
  });
});

/** Two made-up regions; XA has holidays on both sides of New Year. */
export function isNastyHoliday(region: string, date: string): boolean {
  const inRegion =
    region === "XA" ? ["12-31", "01-01", "12-26", "02-28"] : ["03-29", "10-25", "11-07", "12-30"];
  return inRegion.includes(date.slice(5));
}

export const nastyHolidays: PublicHolidays = {
  isKnownRegion: (region) => region === "XA" || region === "XB",
  listInYear: (region, year) => new Set(listDays(year).filter((date) => isNastyHoliday(region, date))),
};

function listDays(year: number): string[] {
  const firstDay = Date.UTC(year, 0, 1);
  return Array.from({ length: 366 }, (_, index) => formatLocalDate(firstDay + index * day));
}
