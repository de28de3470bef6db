import { describe, expect, test } from "vitest";
import { claimJob } from "#db/queries/jobs";
import { describeOnBothDialects, testDatabases } from "#tests/support/databases";
import { shareDemoHouse } from "#tests/support/demo-house";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { getStaff } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { decidePermission } from "~/domain/permission/decide-permission";
import type { Decision } from "~/domain/permission/permission";
import { listInvitationsOf } from "~/operations/contacts/list-contacts-of.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { seedDemo } from "~/operations/demo/seed-demo.server";
import { readHouse } from "~/operations/house/read-house.server";
import { listAllowedContacts } from "~/operations/permission/list-allowed-contacts.server";
import { readCustomerFacts } from "~/operations/permission/read-customer-facts.server";

describeOnBothDialects("the demo's cast", ({ dialect, openTestContext }) => {
  const onItsTuesday = shareDemoHouse(dialect).openContext;
  async function openDemo(now: string): Promise<TestContext> {
    const context = await openTestContext(now);
    await seedDemo(context);
    return context;
  }

  test("is entered once, with a whole record of everybody", async () => {
    const context = await onItsTuesday();
    await seedDemo(context);
    const customers = await context.db.reader.selectFrom("customer").select("id").execute();
    expect(customers).toHaveLength(19);
    for (const { id } of customers) await expectWholeChain(context, id);
  });

  test("begins with nothing left to mail", async () => {
    const { db, clock } = await onItsTuesday();
    expect(await claimJob(db.writer, clock(), clock() + 1)).toBeNull();
  });

  test("tells no contact from before the decision that it names as its basis", async () => {
    const { db } = await onItsTuesday();
    const earliest = await db.reader
      .selectFrom("contact")
      .innerJoin("customer", "customer.id", "contact.customer_id")
      .select("customer.id")
      .where("contact.basis", "is not", null)
      .whereRef("contact.at", "<", "customer.chosen_at")
      .execute();
    expect(earliest).toEqual([]);
  });

  test("holds every hard case of the contact person", async () => {
    const context = await onItsTuesday();
    const lookedAfter = async (id: string) => {
      const { lookedAfterBy } = await showLetter(context, id);
      return lookedAfterBy.map(({ area, staff }) => [area, staff]);
    };
    expect(await lookedAfter("karl-vogt")).toEqual([[null, "jens-brandt"]]);
    expect(await lookedAfter("ilse-maurer")).toEqual([[null, "emre-yilmaz"]]);
    expect(await lookedAfter("lena-hofer")).toEqual([
      [null, "emre-yilmaz"],
      ["werkstatt", "petra-orth"],
    ]);
    expect(await lookedAfter("aylin-demir")).toEqual([
      [null, "sabine-keller"],
      ["werkstatt", null],
    ]);
    for (const undecided of ["paul-winkler", "frieda-lang", "stefan-kurz"]) {
      expect(await lookedAfter(undecided)).toEqual([[null, null]]);
    }
  });

  test("shows people as people: photos of a few kilobytes beside initials", async () => {
    const { db } = await onItsTuesday();
    const photos = await db.reader.selectFrom("staff_photo").selectAll().execute();
    expect(photos).toHaveLength(5);
    for (const { image } of photos) expect(image.byteLength).toBeLessThan(6_000);
  });

  test("lets Halina Wrona wait for Herr Nowak, and anyone of the workshop get in touch until then", async () => {
    const { lookedAfterBy, facts } = await showLetter(await onItsTuesday(), "halina-wrona");
    expect(lookedAfterBy[0]).toMatchObject({ staff: null });
    expect(facts).toContainEqual(
      expect.objectContaining({ kind: "while_full", teams: ["werkstatt"], isNow: true }),
    );
  });

  test.each(["2026-11-24T17:12:00+01:00", "2026-11-29T03:00:00+01:00", "2028-02-29T23:40:00+01:00"])(
    "has a call of which Halina Wrona can tell whether it is real, begun at %s",
    async (now) => {
      const { openPermits } = await showLetter(await openDemo(now), "halina-wrona");
      expect(openPermits).toMatchObject([
        { permit: { sender: { id: "petra-orth" }, channel: "phone" }, spokenWord: "Zwetschge", raised: null },
      ]);
    },
  );

  test.each([
    ["in the afternoon", "2026-11-24T17:12:00+01:00", "2026-11-24T20:00:00+01:00"],
    ["late on a Saturday evening", "2026-11-28T23:40:00+01:00", "2026-11-30T20:00:00+01:00"],
  ])("has wishes that end when the house stops calling, begun %s", async (_when, now, closing) => {
    const context = await openDemo(now);
    for (const customerId of ["bernd-oster", "martin-seidl"]) {
      const [wish] = await listInvitationsOf(context, customerId);
      expect(wish?.until).toBe(Date.parse(closing));
    }
  });

  test("lets Ilse Maurer wait for Herr Brandt, who has no place, as the first in his queue", async () => {
    const { view } = await showLetter(await onItsTuesday(), "ilse-maurer");
    expect(view.assignments).toMatchObject([
      { staff: "emre-yilmaz", rank: 2, waiting: [{ staff: "jens-brandt", position: 1 }] },
    ]);
  });

  describe("who may, and who may not", () => {
    const cases: [string, string, string, string, string, Partial<Decision> | string][] = [
      [
        "Frau Keller may call Aylin Demir now",
        "aylin-demir",
        "sabine-keller",
        "phone",
        "advice",
        { allowed: true, basis: "consent" },
      ],
      [
        "nobody whom Aylin Demir blocked may",
        "aylin-demir",
        "rolf-wolf",
        "phone",
        "advice",
        "sender_blocked",
      ],
      [
        "anyone of the workshop may call Aylin Demir about service",
        "aylin-demir",
        "tomasz-nowak",
        "phone",
        "service",
        { allowed: true },
      ],
      [
        "Frau Keller may not call Aylin Demir about service",
        "aylin-demir",
        "sabine-keller",
        "phone",
        "service",
        "not_chosen",
      ],
      [
        "Frau Keller may call Bernd Oster, who asked for it",
        "bernd-oster",
        "sabine-keller",
        "phone",
        "contract",
        { allowed: true, basis: "invitation" },
      ],
      [
        "Clara Wolters can be reached later, not now",
        "clara-wolters",
        "sabine-keller",
        "email",
        "test-drive",
        "outside_hours",
      ],
      ["Dieter Haas takes a break", "dieter-haas", "sabine-keller", "email", "advice", "paused"],
      ["Eva Brandl's limit is used up", "eva-brandl", "sabine-keller", "email", "advice", "cap_reached"],
      [
        "James Carter may be called in his morning",
        "james-carter",
        "sabine-keller",
        "phone",
        "advice",
        { allowed: false },
      ],
      [
        "Frau Reuter's deputy writes to Martin Seidl",
        "martin-seidl",
        "sabine-keller",
        "email",
        "advice",
        { allowed: true },
      ],
      ["nobody else of her branch does", "martin-seidl", "emre-yilmaz", "email", "advice", "not_chosen"],
      [
        "Olga Petrova gets an answer to her question",
        "olga-petrova",
        "sabine-keller",
        "email",
        "contract",
        { allowed: true, basis: "invitation" },
      ],
      [
        "Rita Blum lets anyone of South write",
        "rita-blum",
        "emre-yilmaz",
        "email",
        "advice",
        { allowed: true },
      ],
      ["and Frau Keller not", "rita-blum", "sabine-keller", "email", "advice", "sender_blocked"],
      [
        "Herr Brandt, for whom Ilse Maurer waits, may not call her",
        "ilse-maurer",
        "jens-brandt",
        "phone",
        "advice",
        "not_chosen",
      ],
      [
        "Herr Yilmaz, who looks after her, may",
        "ilse-maurer",
        "emre-yilmaz",
        "phone",
        "advice",
        { allowed: true },
      ],
      [
        "Frau Orth calls Lena Hofer about the repair",
        "lena-hofer",
        "petra-orth",
        "phone",
        "repair",
        { allowed: true },
      ],
      ["Herr Yilmaz does not", "lena-hofer", "emre-yilmaz", "phone", "repair", "not_chosen"],
      [
        "nobody writes advertising to Stefan Kurz, who has not chosen",
        "stefan-kurz",
        "sabine-keller",
        "email",
        "advice",
        "topic_refused",
      ],
      [
        "Georg Albers has no e-mail address for his contract",
        "georg-albers",
        "sabine-keller",
        "email",
        "contract",
        "no_contact_point",
      ],
    ];
    test("is decided for each as their story says", async () => {
      const context = await onItsTuesday();
      for (const [title, customer, sender, channel, topic, expected] of cases) {
        const decision = await decideFor(context, customer, sender, channel, topic);
        if (typeof expected === "string") {
          const codes = decision.reasons.map(({ code }) => code);
          expect(codes, title).toContain(expected);
        } else expect(decision, title).toMatchObject(expected);
      }
    });
  });
});

/** What depends on the clock alone is the same on every database. */
describe("the demo's cast on its clock", () => {
  const { openTestContext } = testDatabases("sqlite");
  async function openDemo(now: string): Promise<TestContext> {
    const context = await openTestContext(now);
    await seedDemo(context);
    return context;
  }

  test.each([
    ["at 14 h in Munich", "2026-11-24T13:59:59+01:00", "2026-11-24T14:00:00+01:00"],
    ["at 13 h while the clocks differ", "2027-03-15T12:00:00+01:00", "2027-03-15T13:00:00+01:00"],
  ])("James Carter's morning in New York begins %s", async (_when, now, from) => {
    const context = await openDemo(now);
    const { window } = await decideFor(context, "james-carter", "sabine-keller", "phone", "advice");
    expect(Date.parse(window!.from)).toBe(Date.parse(from));
  });

  describe("fills every group of Frau Keller's list", () => {
    test.each([
      ["on a Tuesday evening", "2026-11-24T17:12:00+01:00"],
      ["on a Sunday", "2026-11-22T11:00:00+01:00"],
      ["on a public holiday", "2026-12-25T10:00:00+01:00"],
      ["on the night before one", "2026-12-31T23:00:00+01:00"],
      ["late in the evening", "2026-11-24T23:00:00+01:00"],
      ["early in the morning", "2026-11-25T00:00:00+01:00"],
      ["on the day the clocks go back", "2026-10-25T02:30:00+02:00"],
      ["on a leap day", "2028-02-29T12:00:00+01:00"],
    ])("%s", async (_when, now) => {
      const context = await openDemo(now);
      const staff = await getStaff(context, "sabine-keller");
      const filter = { channel: null, topic: null };
      const { counts, rows } = await listAllowedContacts(context, { staff, filter, search: "", page: 1 });
      const groups = Object.fromEntries(rows.map(({ customerId, group }) => [customerId, group]));
      expect(
        Object.values(counts).every((count) => count > 0),
        JSON.stringify(groups),
      ).toBe(true);
      expect(groups).toMatchObject({
        "bernd-oster": "now",
        "clara-wolters": "today",
        "georg-albers": "week",
        "dieter-haas": "notNow",
        "stefan-kurz": "notChosenYet",
      });
      expect(Object.keys(groups)).not.toContain("rita-blum");
    });
  });
});

async function decideFor(
  context: TestContext,
  customerId: string,
  sender: string,
  channel: string,
  topic: string,
): Promise<Decision> {
  const house = await readHouse(context.db.reader);
  const { compiled } = await readCustomerFacts(context.db.reader, house, customerId, context.clock());
  const request = { sender: { type: "staff", id: sender }, channel, topic } as const;
  return decidePermission(compiled, request, context.clock());
}
