/** Frau Keller holds permits to reach Aylin Demir for advice, for the newsletter and for the contract, and then a no is said. */
import { describe, expect, test } from "vitest";
import { listChangesAfter } from "#db/queries/changes";
import { insertContactPoint } from "#db/queries/contact-points";
import { findPermit } from "#db/queries/permits";
import { claimGranted } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { fileOf } from "#tests/support/import-house";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { Permit } from "~/domain/permission/permit";
import type { Preferences } from "~/domain/preference/preference";
import { changeContactPoint } from "~/operations/contact-points/change-contact-point.server";
import { openOwnPoint, removeOwnPoint } from "~/operations/contact-points/change-own-point.server";
import { closeAccount } from "~/operations/customers/close-account.server";
import { eraseDueAccounts } from "~/operations/customers/erase-closed-account.server";
import { type CustomerToPut, putCustomer } from "~/operations/customers/put-customer.server";
import { showCustomerToProgram } from "~/operations/customers/show-customer-to-program.server";
import { importCustomers } from "~/operations/import/import-customers.server";
import { applyPortalLink } from "~/operations/links/apply-portal-link.server";
import { makePortalLink } from "~/operations/links/make-portal-links.server";
import { makeUnsubscribeLink } from "~/operations/links/make-unsubscribe-link.server";
import { unsubscribeByLink } from "~/operations/links/unsubscribe-by-link.server";
import { recordPreferences } from "~/operations/on-behalf/record-preferences.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { makeWish } from "~/operations/wishes/make-wish.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

const customerId = "aylin-demir";
const keller = { type: "staff", id: "keller" } as const;
const chosen = {
  people: { mode: "ranked", ranked: ["keller"] },
  topics: { advice: ["phone"], offers: ["email"], contract: ["email"] },
} satisfies Omit<Preferences, "timeZone">;

interface Held {
  context: TestContext;
  call: Permit;
  newsletter: Permit;
  contract: Permit;
}

type Name = "call" | "newsletter" | "contract";

const withoutAdvice = { ...chosen, topics: { offers: ["email"], contract: ["email"] } };

const number = "+4989120010";
const crm = { system: "crm", externalId: "7" };
const karl: CustomerToPut = {
  ...{ reference: crm, alsoKnownAs: [], name: { givenName: "Karl", familyName: "Vogt" }, language: null },
  ...{
    points: [{ kind: "phone", value: number }],
    refusals: [],
    proposedStaff: undefined,
    recordedBy: "crm",
  },
};

async function importRows(context: TestContext, ...rows: string[]) {
  const file = fileOf(["id;givenName;familyName;email;phone;doNotCall", ...rows].join("\n"));
  const result = await importCustomers(context, { file, system: "crm" });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
}

/** By Karl Vogt, who has the same number as Aylin Demir. */
const nosOfAnother: [string, (context: TestContext) => Promise<unknown>][] = [
  [
    "a program closes it for him",
    async (context) => {
      const [point] = (await showCustomerToProgram(context, crm))!.points;
      const closing = { isBad: false, refusedChannels: ["phone"], recordedBy: "crm" };
      return changeContactPoint(context, { reference: crm, pointId: point!.id, ...closing });
    },
  ],
  [
    "a program tells that he refused it",
    (context) => putCustomer(context, { ...karl, refusals: [{ channels: ["phone"], column: "counter" }] }),
  ],
  ["an import tells so", (context) => importRows(context, `7;Karl;Vogt;;${number};yes`)],
  ["an import tells so of somebody new", (context) => importRows(context, `8;Rosa;Winter;;${number};yes`)],
  [
    "an import tells so in a row that is not imported",
    (context) => importRows(context, `8;Rosa;Winter;;${number};yes`, `8;Rosa;Sommer;;${number};yes`),
  ],
];

const nos: [string, readonly Name[], (held: Held) => Promise<unknown>][] = [
  ["a topic is taken back", ["call"], ({ context }) => decide(context, customerId, withoutAdvice)],
  [
    "the person is blocked",
    ["call", "newsletter", "contract"],
    ({ context }) =>
      decide(context, customerId, { ...chosen, people: { mode: "nobody", blocked: ["keller"] } }),
  ],
  [
    "everything is stopped by the link of an invitation",
    ["call", "newsletter"],
    async ({ context }) => {
      const terms = { days: 90, baseUrl: "https://k.example", madeBy: null };
      const link = await makePortalLink(context, { id: customerId }, terms);
      const token = link!.url.split("/").at(-1)!;
      return applyPortalLink(context, { token, act: { kind: "stop" }, language: "de" });
    },
  ],
  [
    "a mailing is unsubscribed from",
    ["newsletter"],
    async ({ context }) => {
      const subscription = { topic: "offers", channel: "email", baseUrl: "https://k.example" };
      const made = await makeUnsubscribeLink(context, { reference: customerId, ...subscription });
      return made.ok && unsubscribeByLink(context, made.link.url.split("/").at(-1)!);
    },
  ],
  [
    "a program records it on the customer's behalf",
    ["call"],
    ({ context }) =>
      recordPreferences(context, {
        customerId,
        basedOnVersion: 1,
        change: (current) => ({ ...current, topics: withoutAdvice.topics }),
        ...{ source: "api", recordedBy: "crm", language: "de" },
      }),
  ],
  [
    "the number is removed",
    ["call"],
    ({ context, call }) => removeOwnPoint(context, { customerId, pointId: call.contactPointId! }),
  ],
  [
    "the number is no longer for calls",
    ["call"],
    ({ context, call }) => openOwnPoint(context, { customerId, pointId: call.contactPointId!, channels: [] }),
  ],
  [
    "a program closes the number",
    ["call"],
    ({ context, call }) =>
      changeContactPoint(context, {
        ...{ reference: { id: customerId }, pointId: call.contactPointId! },
        ...{ isBad: false, refusedChannels: ["phone"], recordedBy: "crm" },
      }),
  ],
];

describeOnBothDialects("an open permit", ({ openTestContext }) => {
  async function openHeld(): Promise<Held> {
    const context = await openTestContext("2026-11-24T17:12:00+01:00");
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", chosen);
    const { permit: call } = await claimGranted(context, "keller");
    const mail = { channel: "email", topic: "offers" };
    const { permit: newsletter } = await claimGranted(context, "keller", mail);
    const { permit: contract } = await claimGranted(context, "keller", { ...mail, topic: "contract" });
    context.setNow("2026-11-24T17:14:00+01:00");
    return { context, call, newsletter, contract };
  }

  test.each(nos)(
    "ends at once where %s, which is told; what is not refused stays",
    async (_no, names, say) => {
      const held = await openHeld();
      const { context } = held;
      await say(held);
      const ended = names.map((name) => held[name].id);
      const permits = await Promise.all(
        [held.call, held.newsletter, held.contract].map(({ id }) => findPermit(context.db.reader, id)),
      );
      expect(
        permits.filter((permit) => permit?.endedAt === context.clock()).map((permit) => permit?.id),
      ).toEqual(ended);
      const told = (await listChangesAfter(context.db.reader, 0, 100)).filter(
        ({ kind }) => kind === "permit.ended",
      );
      expect(told.map(({ data }) => data)).toEqual(
        ended.map((permitId) => ({ permitId, outcome: "not_contacted", refused: true })),
      );
      await expectWholeChain(context, customerId);
    },
  );

  test("that was granted on a wish ends with the wish", async () => {
    const { context } = await openHeld();
    const stretch = { from: context.clock(), until: context.clock() + 3_600_000, note: "" };
    const wish = { customerId, source: "wish", channel: "phone", topic: "offers", staff: "keller" } as const;
    const made = await makeWish(context, { ...wish, ...stretch });
    const { permit } = await claimGranted(context, "keller", { topic: "offers" });
    expect(permit.basis).toBe("invitation");
    await withdrawWish(context, { customerId, id: made.kind === "made" ? made.id : "" });
    expect(await findPermit(context.db.reader, permit.id)).toMatchObject({ outcome: "not_contacted" });
  });

  test("stays where nothing is refused, and so does the place of one that is overdue", async () => {
    const { context, call } = await openHeld();
    await decide(context, customerId, {
      ...chosen,
      topics: { ...chosen.topics, offers: ["email", "phone"] },
    });
    expect(await findPermit(context.db.reader, call.id)).toMatchObject({ endedAt: null });
    context.setNow("2026-11-24T17:27:00+01:00");
    await decide(context, customerId, withoutAdvice);
    expect(await findPermit(context.db.reader, call.id)).toMatchObject({ endedAt: null });
  });

  test("that ended by a no is reported where the contact was made before, once, and counts", async () => {
    const { context, call } = await openHeld();
    await decide(context, customerId, withoutAdvice);
    context.setNow("2026-11-24T17:20:00+01:00");
    const report = (outcome: "reached" | "not_contacted", at: string | null = null) =>
      reportPermit(context, {
        ...{ permitId: call.id, reportedBy: keller, outcome },
        at: at === null ? null : Date.parse(at),
      });
    expect((await report("not_contacted")).kind).toBe("ended");
    expect((await report("reached", "2026-11-24T17:14:00.001+01:00")).kind).toBe("outside_permit");
    expect((await report("reached", "2026-11-24T17:14:00+01:00")).kind).toBe("reported");
    expect((await report("reached")).kind).toBe("ended");
    const permit = await findPermit(context.db.reader, call.id);
    expect(permit).toMatchObject({ outcome: "reached", contactId: expect.any(String) });
  });

  test("that its holder released is reported no more", async () => {
    const { context, call } = await openHeld();
    const report = { permitId: call.id, reportedBy: keller, at: null };
    await reportPermit(context, { ...report, outcome: "not_contacted" });
    expect((await reportPermit(context, { ...report, outcome: "reached" })).kind).toBe("ended");
  });

  describe("by a number that somebody else has as well", () => {
    async function openShared() {
      const context = await openTestContext("2026-11-24T17:12:00+01:00");
      await openSmallHouse(context);
      await enterCustomer(context, "Aylin Demir", chosen, { openChannels: ["email"] });
      await putCustomer(context, karl);
      const point = { id: "shared", kind: "phone", value: number, openChannels: ["phone"] } as const;
      const state = { verifiedAt: null, badSince: null, createdAt: context.clock() };
      await context.db.transaction((tx) =>
        insertContactPoint(tx, context.vault, customerId, { ...point, openChannels: ["phone"], ...state }),
      );
      return context;
    }

    async function claimBoth(context: TestContext) {
      const { permit: call } = await claimGranted(context, "keller");
      const { permit: mail } = await claimGranted(context, "keller", { channel: "email", topic: "offers" });
      return { call, mail };
    }

    async function expectEnded(context: TestContext, { call, mail }: { call: Permit; mail: Permit }) {
      const { reader } = context.db;
      const ended = { endedAt: context.clock(), outcome: "not_contacted" };
      expect(await findPermit(reader, call.id)).toMatchObject(ended);
      expect(await findPermit(reader, mail.id)).toMatchObject({ endedAt: null });
      const changes = await listChangesAfter(reader, 0, 100);
      expect(changes.filter(({ kind }) => kind === "permit.ended")).toMatchObject([
        { customerId, data: { permitId: call.id, outcome: "not_contacted", refused: true } },
      ]);
      await expectWholeChain(context, customerId);
    }

    test.each(nosOfAnother)("ends with the no, when %s", async (_no, say) => {
      const context = await openShared();
      const held = await claimBoth(context);
      context.setNow("2026-11-24T17:14:00+01:00");
      await say(context);
      await expectEnded(context, held);
    });

    test("ends when he leaves for good, and wants it to stay refused", async () => {
      const context = await openShared();
      const { id } = (await showCustomerToProgram(context, crm))!.customer;
      const leaving = { customerId: id, refusesContacts: true, language: "de", tokenHash: null } as const;
      await closeAccount(context, leaving);
      context.setNow("2026-12-01T17:12:00+01:00");
      const held = await claimBoth(context);
      await eraseDueAccounts(context);
      await expectEnded(context, held);
    });

    test("ends for each of them once where both refuse it at the same moment", async () => {
      const context = await openShared();
      const held = await claimBoth(context);
      context.setNow("2026-11-24T17:14:00+01:00");
      const [point] = (await showCustomerToProgram(context, crm))!.points;
      const closing = { isBad: false, refusedChannels: ["phone"], recordedBy: "crm" };
      await Promise.all([
        changeContactPoint(context, { reference: crm, pointId: point!.id, ...closing }),
        changeContactPoint(context, { reference: { id: customerId }, pointId: "shared", ...closing }),
      ]);
      await expectEnded(context, held);
    });

    test("stays where it is the other's own affair: nothing arrives there any more", async () => {
      const context = await openShared();
      const { call } = await claimBoth(context);
      const [point] = (await showCustomerToProgram(context, crm))!.points;
      const closing = { isBad: true, refusedChannels: [], recordedBy: "crm" };
      await changeContactPoint(context, { reference: crm, pointId: point!.id, ...closing });
      expect(await findPermit(context.db.reader, call.id)).toMatchObject({ endedAt: null });
    });
  });

  test("ends with the number that a program no longer lists", async () => {
    const context = await openTestContext("2026-11-24T17:12:00+01:00");
    await openSmallHouse(context);
    const opened = { ...karl, points: [{ kind: "phone" as const, value: number, openChannels: ["phone"] }] };
    await putCustomer(context, opened);
    const { id } = (await showCustomerToProgram(context, crm))!.customer;
    const { permit } = await claimGranted(context, "keller", { customer: id, topic: "recall" });
    await putCustomer(context, { ...karl, points: [] });
    expect(await findPermit(context.db.reader, permit.id)).toMatchObject({ outcome: "not_contacted" });
  });
});
