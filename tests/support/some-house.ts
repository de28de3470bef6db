/** The small house with customers drawn at random: choices of every kind, contacts, permits, wishes, absences. */
import fc from "fast-check";
import type { HoursWindow } from "~/domain/preference/channel";
import {
  type Cap,
  type Pause,
  type PeopleChoice,
  type Preferences,
  peopleModes,
  senderTypes,
  whenAwayChoices,
  whileFullChoices,
} from "~/domain/preference/preference";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { makeWish } from "~/operations/wishes/make-wish.server";
import { claimAs } from "./claim-as";
import { decide, enterCustomer, openSmallHouse, sendOnLeave, weekdays } from "./small-house";
import type { TestContext } from "./test-context";

export const houseIds = {
  staff: ["keller", "lindner", "orth", "wolf", "yilmaz"],
  channels: ["email", "letter", "phone"],
  topics: ["advice", "offers", "contract", "repair", "recall", "danger"],
} as const;

const { staff, channels } = houseIds;
const set = <T>(values: readonly T[], maxLength = values.length) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const choice: fc.Arbitrary<PeopleChoice> = fc.record(
  {
    mode: fc.constantFrom(...peopleModes, "ranked" as const),
    ranked: fc.uniqueArray(fc.constantFrom(...staff), { minLength: 1, maxLength: 3 }),
    teams: set(["sued", "nord", "werkstatt"], 2),
    whenAway: fc.constantFrom(...whenAwayChoices),
    whileFull: fc.constantFrom(...whileFullChoices),
  },
  { requiredKeys: ["mode", "ranked"] },
);
const cap: fc.Arbitrary<Cap> = fc.record(
  {
    max: fc.constantFrom(0, 1, 1, 2),
    per: fc.constantFrom("P1W", "P1M"),
    channel: fc.constantFrom(...channels),
    sender: fc.constantFrom(...senderTypes),
  },
  { requiredKeys: ["max", "per"] },
);
const evenings: HoursWindow[] = [{ days: [...weekdays], from: "17:00", to: "18:00" }];
const mornings: HoursWindow[] = [{ days: [...weekdays], from: "08:00", to: "12:00" }];

export type SomeChoice = Omit<Preferences, "timeZone">;

export const someChoice: fc.Arbitrary<SomeChoice> = fc
  .record({
    general: choice,
    areas: sometimes(fc.record({ werkstatt: choice })),
    blocked: set(staff, 1),
    automated: set(channels),
    ai: set(channels),
    topics: fc.record({ advice: set(channels), offers: set(channels), contract: set(channels, 1) }),
    hours: sometimes(fc.record({ phone: fc.constantFrom(evenings, mornings) })),
    byAppointment: sometimes(set(channels, 1)),
    caps: fc.uniqueArray(cap, { maxLength: 2, selector: (each) => JSON.stringify(each) }),
    pauses: fc.constantFrom<Pause[]>([], [], [{ from: "2026-11-24", to: "2026-11-24", except: ["advice"] }]),
  })
  .map(({ general, areas, blocked, automated, ai, ...rest }) => ({
    ...rest,
    people: { ...general, ...(areas && { areas }), blocked, automated, ai },
  }));

const customer = fc.record({
  choice: fc.option(someChoice, { freq: 6 }),
  channels: fc.uniqueArray(fc.constantFrom(...channels), { minLength: 1 }),
  contact: fc.option(fc.constantFrom(...channels), { freq: 2 }),
  wish: fc.option(
    fc.record({ staff: fc.constantFrom(null, ...staff), channel: fc.constantFrom(...channels) }),
    { freq: 2 },
  ),
  claim: fc.option(fc.constantFrom(...staff), { freq: 2 }),
});

export type SomeCustomer = typeof customer extends fc.Arbitrary<infer Value> ? Value : never;

export const someHouse = fc.record({
  customers: fc.array(customer, { minLength: 6, maxLength: 8 }),
  away: set(staff, 2),
});

/** The ids of the customers. */
export async function settleHouse(
  context: TestContext,
  { customers, away }: { customers: SomeCustomer[]; away: readonly string[] },
): Promise<string[]> {
  await openSmallHouse(context);
  const ids: string[] = [];
  for (const [index, one] of customers.entries()) {
    ids.push(await enterSomeCustomer(context, `Kunde ${String(index).padStart(3, "0")}`, one));
  }
  for (const id of away) await sendOnLeave(context, id, { from: "2026-11-24", to: "2026-11-24" });
  return ids;
}

export async function enterSomeCustomer(
  context: TestContext,
  name: string,
  { choice, channels: openChannels, contact, wish, claim }: SomeCustomer,
): Promise<string> {
  const id = await enterCustomer(context, name, null, { openChannels });
  if (choice) await decide(context, id, choice);
  const now = context.clock();
  if (contact) {
    const request = { sender: { type: "staff", id: "keller" }, channel: contact, topic: "advice" } as const;
    await recordContact(context, {
      customerId: id,
      request,
      at: now,
      outcome: "reached",
      recordedBy: "keller",
    });
  }
  if (wish) {
    const rest = { source: "wish", topic: null, note: "", from: now, until: now + 3_600_000 } as const;
    await makeWish(context, { ...rest, ...wish, customerId: id });
  }
  if (claim) await claimAs(context, claim, { customer: id });
  return id;
}
