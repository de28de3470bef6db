import { describe, expect, test } from "vitest";
import { listNewestContacts } from "#db/queries/contacts";
import { claimAs, claimGranted } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { PermitOutcome } from "~/domain/permission/permit";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { noteUnreportedPermits } from "~/operations/permits/note-unreported-permits.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { makeWish } from "~/operations/wishes/make-wish.server";

const aylin = "aylin-demir";
const claimedAt = Date.parse("2026-11-24T17:12:00+01:00");

describeOnBothDialects("reporting on a permit", ({ openTestContext }) => {
  async function openAylin(): Promise<TestContext> {
    const context = await openTestContext("2026-11-24T17:12:00+01:00");
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone"] },
      caps: [{ max: 1, per: "P1M" }],
    });
    return context;
  }

  async function openWithPermit() {
    const context = await openAylin();
    const { permit } = await claimGranted(context, "keller");
    return { context, permit };
  }

  test.each(["reached", "not_reached"] as const)(
    "%s: it becomes a contact at the instant of the claim, and keeps its place",
    async (outcome) => {
      const { context, permit } = await openWithPermit();
      context.setNow("2026-11-24T17:20:00+01:00");
      expect(await report(context, permit.id, outcome)).toMatchObject({
        kind: "reported",
        contact: { at: claimedAt, outcome, counts: true, basis: "consent" },
      });
      expect(await used(context)).toBe(1);
      expect(await listNewestContacts(context.db.reader, aylin, 10)).toHaveLength(1);
      const kinds = (await expectWholeChain(context, aylin)).map(({ kind }) => kind);
      expect(kinds.slice(-3)).toEqual(["permit_granted", "contact_recorded", "permit_reported"]);
    },
  );

  test("not contacted: its place is free again, and nothing is on the list of contacts", async () => {
    const { context, permit } = await openWithPermit();
    await report(context, permit.id, "not_contacted");
    expect(await used(context)).toBe(0);
    expect(await listNewestContacts(context.db.reader, aylin, 10)).toEqual([]);
    expect((await claimAs(context, "keller")).kind).toBe("granted");
    expect((await expectWholeChain(context, aylin)).map(({ kind }) => kind)).toContain("permit_released");
  });

  test("names another instant within its life, and none outside", async () => {
    const { context, permit } = await openWithPermit();
    context.setNow("2026-11-24T17:40:00+01:00");
    const at = (time: string) => report(context, permit.id, "reached", `2026-11-24T${time}+01:00`);
    expect(await at("17:11:59.999")).toEqual({ kind: "outside_permit" });
    expect(await at("17:27:00")).toEqual({ kind: "outside_permit" });
    expect(await at("17:40:00.001")).toEqual({ kind: "in_the_future" });
    expect(await at("17:26:59.999")).toMatchObject({ kind: "reported" });
    const [contact] = await listNewestContacts(context.db.reader, aylin, 1);
    expect(contact?.at).toBe(Date.parse("2026-11-24T17:26:59.999+01:00"));
  });

  test("twice reports once", async () => {
    const { context, permit } = await openWithPermit();
    const results = await Promise.all(
      (["reached", "not_contacted"] as const).map((outcome) => report(context, permit.id, outcome)),
    );
    expect(results.map(({ kind }) => kind).sort()).toEqual(["ended", "reported"]);
  });

  test("is not for others, to whom it does not exist", async () => {
    const { context, permit } = await openWithPermit();
    const asYilmaz = { type: "staff", id: "yilmaz" } as const;
    const result = await reportPermit(context, {
      permitId: permit.id,
      reportedBy: asYilmaz,
      outcome: "not_contacted",
      at: null,
    });
    expect(result).toEqual(await report(context, "no-such-permit", "reached"));
    expect(await used(context)).toBe(1);
  });

  test("forgets what the caller said", async () => {
    const { context, permit } = await openWithPermit();
    await report(context, permit.id, "reached");
    const rows = await context.db.reader.selectFrom("permit").select("spoken_word").execute();
    expect(rows).toEqual([{ spoken_word: null }]);
  });

  describe("that was granted on a wish", () => {
    async function openWithWish() {
      const context = await openAylin();
      const wish = { source: "wish", channel: "phone", topic: null, staff: null, note: "" } as const;
      const [from, until] = [claimedAt, Date.parse("2026-11-25T17:12:00+01:00")];
      await makeWish(context, { customerId: aylin, ...wish, from, until });
      return { context, permit: (await claimGranted(context, "keller")).permit };
    }

    test.each<[PermitOutcome, number]>([
      ["reached", 0],
      ["not_reached", 1],
      ["not_contacted", 1],
    ])("%s: %i wishes stay open", async (outcome, open) => {
      const { context, permit } = await openWithWish();
      await report(context, permit.id, outcome);
      expect((await showLetter(context, aylin)).view.facts.invitations).toHaveLength(open);
      expect(await used(context)).toBe(0);
    });
  });

  describe("that nobody reported on", () => {
    test("keeps counting, is noted once, and is reported late", async () => {
      const { context, permit } = await openWithPermit();
      context.setNow("2026-11-24T17:26:59.999+01:00");
      expect(await noteUnreportedPermits(context)).toBe(0);
      context.setNow("2026-11-24T17:27:00+01:00");
      expect(await noteUnreportedPermits(context)).toBe(1);
      expect(await noteUnreportedPermits(context)).toBe(0);
      expect(await used(context)).toBe(1);
      const records = await expectWholeChain(context, aylin);
      expect(records.filter(({ kind }) => kind === "permit_unreported")).toHaveLength(1);
      context.setNow("2026-11-26T09:00:00+01:00");
      expect(await report(context, permit.id, "not_contacted")).toMatchObject({ kind: "reported" });
      expect(await used(context)).toBe(0);
    });
  });

  describe("by recording the contact instead", () => {
    test("counts once, on the permit's basis", async () => {
      const { context } = await openWithPermit();
      context.setNow("2026-11-24T17:15:00+01:00");
      expect(await record(context)).toMatchObject({ kind: "recorded", basis: "consent" });
      expect(await used(context)).toBe(1);
      const rows = await context.db.reader.selectFrom("permit").select("outcome").execute();
      expect(rows).toEqual([{ outcome: "reached" }]);
    });

    test.each<[string, Parameters<typeof record>[1]]>([
      ["about something else", { topic: "offers" }],
      ["by another person", { staff: "yilmaz" }],
      ["after its end", { at: "2026-11-24T17:27:00+01:00" }],
    ])("%s leaves the permit as it is, and counts beside it", async (_what, given) => {
      const { context } = await openWithPermit();
      context.setNow("2026-11-24T17:27:00+01:00");
      await record(context, { at: "2026-11-24T17:15:00+01:00", ...given });
      expect(await used(context)).toBe(2);
    });
  });
});

async function report(context: TestContext, permitId: string, outcome: PermitOutcome, at?: string) {
  const reportedBy = { type: "staff", id: "keller" } as const;
  return reportPermit(context, { permitId, reportedBy, outcome, at: at ? Date.parse(at) : null });
}

function record(context: TestContext, given: { topic?: string; staff?: string; at?: string } = {}) {
  const { topic = "advice", staff = "keller", at } = given;
  return recordContact(context, {
    customerId: aylin,
    request: { sender: { type: "staff", id: staff }, channel: "phone", topic },
    at: at ? Date.parse(at) : context.clock(),
    outcome: "reached",
    recordedBy: staff,
  });
}

async function used(context: TestContext): Promise<number | undefined> {
  return (await showLetter(context, aylin)).budgets[0]?.used;
}
