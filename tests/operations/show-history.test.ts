import { describe, expect, test } from "vitest";
import { claimGranted } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { Sender } from "~/domain/permission/permission";
import type { Preferences } from "~/domain/preference/preference";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { noteLook } from "~/operations/customers/note-look.server";
import { type HappenedKind, happenedKinds } from "~/operations/history/happened.server";
import type { HistoryFilter } from "~/operations/history/history-filter";
import { type HistoryQuery, showHistory } from "~/operations/history/show-history.server";
import { recordPreferences } from "~/operations/on-behalf/record-preferences.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { listChangesOf } from "~/operations/programs/list-changes-of.server";

const aylin = "aylin-demir";

describeOnBothDialects("the customer's history", ({ openTestContext }) => {
  async function openAylin(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone"] },
    });
    return context;
  }

  test("tells each decision by what it changed, the newest first", async () => {
    const context = await openAylin();
    context.setNow("2026-11-25T09:00:00+01:00");
    await decide(context, aylin, { people: { mode: "nobody" }, topics: { advice: ["phone"] } });
    const changes = (await tell(context, "change")).map(({ made }) => made);
    expect(changes.map(({ version, at }) => [version, at])).toEqual([
      [2, Date.parse("2026-11-25T09:00:00+01:00")],
      [1, Date.parse("2026-11-24T17:12:00+01:00")],
    ]);
    expect(changes.every(({ changes }) => changes.length > 0)).toBe(true);
    expect(await listChangesOf(context, aylin, 2)).toEqual(changes[0]?.changes);
  });

  test("tells who recorded what the customer did not decide in person", async () => {
    const context = await openAylin();
    const change = (current: Preferences) => ({ ...current, topics: {} });
    const by = { source: "staff", recordedBy: "keller", language: "de" } as const;
    await recordPreferences(context, { customerId: aylin, basedOnVersion: 1, change, ...by });
    const changes = (await tell(context, "change")).map(({ made }) => made);
    expect(changes.map(({ source, recorder }) => ({ source, recorder }))).toEqual([
      { source: "staff", recorder: { type: "person", name: { givenName: "", familyName: "keller" } } },
      { source: "portal", recorder: null },
    ]);
  });

  test("tells every contact, also one that was not agreed, the newest first", async () => {
    const context = await openAylin();
    await call(context, "offers", "2026-11-23T10:00:00+01:00");
    await call(context, "advice", "2026-11-24T17:12:00+01:00");
    const contacts = (await tell(context, "contact")).map(({ contact }) => contact);
    expect(contacts.map(({ topic, basis }) => [topic, basis])).toEqual([
      ["advice", "consent"],
      ["offers", null],
    ]);
  });

  test("tells with a contact what the customer had said then, not what holds now", async () => {
    const context = await openAylin();
    await call(context, "advice", "2026-11-24T17:12:00+01:00");
    context.setNow("2026-11-25T09:00:00+01:00");
    await decide(context, aylin, { people: { mode: "nobody" }, topics: {} });
    await call(context, "advice", "2026-11-25T09:00:00+01:00");
    const told = (await tell(context, "contact")).map(({ heldThen }) => heldThen);
    expect(told).toMatchObject([
      [{ kind: "nobody_allowed" }],
      [{ kind: "contact_allowed", topics: ["advice"], chosen: { mode: "person", staff: "keller" } }],
    ]);
  });

  test("tells hundreds page by page: each once, in order, whatever happened at the same instant", async () => {
    const context = await openAylin();
    const at = "2026-11-24T17:12:00+01:00";
    for (let day = 1; day <= 12; day++) await call(context, "advice", at);
    const viewer = { type: "staff", id: "keller", role: "staff" } as const;
    await noteLook(context, { customerId: aylin, viewer, purpose: "list" });
    const pages = await readPages(context, { kinds: happenedKinds, after: null, limit: 5 });
    expect(pages.map((page) => page.length)).toEqual([5, 5, 4]);
    const kinds = pages.flat().map(({ kind }) => kind);
    expect(kinds).toEqual([...Array(12).fill("contact"), "change", "look"]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(14);
  });

  describe("narrowed", () => {
    const keller = { type: "staff", id: "keller" } as const;

    test("to a person: what they did, tried and looked at, page by page, and nobody else's", async () => {
      const context = await openNarrowable();
      const tried = ["permit", "permit", "look", "contact", "contact", "contact"];
      expect(await tellKinds(context, { sender: keller })).toEqual(tried);
      expect(await tellKinds(context, { sender: { type: "staff", id: "yilmaz" } })).toEqual(["contact"]);
      expect(await tellKinds(context, { sender: { type: "automated" } })).toEqual(["contact"]);
      expect(await tellKinds(context, { sender: keller }, ["change"])).toEqual([]);
    });

    test("to a way, and to what came of it", async () => {
      const context = await openNarrowable();
      expect(await tellKinds(context, { channel: "email" })).toEqual(["contact", "contact"]);
      expect(await tellKinds(context, { sender: keller, channel: "email" })).toEqual(["contact"]);
      expect(await tellKinds(context, { result: "not_reached" })).toEqual(["contact", "contact"]);
      expect(await tellKinds(context, { result: "reached" })).toEqual(["contact", "contact", "contact"]);
      expect(await tellKinds(context, { result: "unused" })).toEqual(["permit"]);
      expect(await tellKinds(context, { result: "open" })).toEqual(["permit"]);
      expect(await tellKinds(context, { result: "open", channel: "email" })).toEqual([]);
    });

    test("offers whoever got in touch, also by a permit that came to nothing", async () => {
      const context = await openNarrowable();
      const { senders } = await showHistory(context, aylin);
      expect(senders).toHaveLength(4);
      expect(senders).toEqual(
        expect.arrayContaining([
          { ...keller, channel: "phone" },
          { ...keller, channel: "email" },
          { type: "staff", id: "yilmaz", channel: "phone" },
          { type: "automated", id: "newsletter", channel: "email" },
        ]),
      );
    });

    /** Two permits of Keller's, one given back; two calls of hers that failed, and one e-mail; three of others. */
    async function openNarrowable(): Promise<TestContext> {
      const context = await openAylin();
      const { permit } = await claimGranted(context, "keller");
      await reportPermit(context, {
        permitId: permit.id,
        outcome: "not_contacted",
        at: null,
        reportedBy: keller,
      });
      await claimGranted(context, "keller");
      const viewer = { ...keller, role: "staff" } as const;
      context.setNow("2026-11-24T17:00:00+01:00");
      await noteLook(context, { customerId: aylin, viewer, purpose: "list" });
      const at = Date.parse("2026-11-24T16:00:00+01:00");
      const add = (sender: Sender, channel: string, outcome: "reached" | "not_reached") => {
        const request = { sender, channel, topic: "advice" };
        return recordContact(context, { customerId: aylin, request, at, outcome, recordedBy: "keller" });
      };
      for (let call = 0; call < 2; call++) await add(keller, "phone", "not_reached");
      await add(keller, "email", "reached");
      await add({ type: "staff", id: "yilmaz" }, "phone", "reached");
      await add({ type: "automated", id: "newsletter" }, "email", "reached");
      return context;
    }

    async function tellKinds(
      context: TestContext,
      filter: HistoryFilter,
      kinds: readonly HappenedKind[] = happenedKinds,
    ) {
      const pages = await readPages(context, { kinds, filter, after: null, limit: 2 });
      return pages.flat().map(({ kind }) => kind);
    }
  });

  test("is empty for whoever has no history, and never another's", async () => {
    const context = await openAylin();
    await enterCustomer(context, "Stefan Kurz", null);
    expect(await showHistory(context, "stefan-kurz")).toMatchObject({ items: [], next: null });
  });

  test("a version that never was changed nothing", async () => {
    const context = await openAylin();
    expect(await listChangesOf(context, aylin, 99)).toEqual([]);
  });
});

function call(context: TestContext, topic: string, at: string) {
  const request = { sender: { type: "staff", id: "keller" }, channel: "phone", topic } as const;
  const when = { at: Date.parse(at), outcome: "reached", recordedBy: "keller" } as const;
  return recordContact(context, { customerId: aylin, request, ...when });
}

type Told<Kind extends HappenedKind> = Extract<
  Awaited<ReturnType<typeof showHistory>>["items"][number],
  { kind: Kind }
>;

async function tell<Kind extends HappenedKind>(context: TestContext, kind: Kind) {
  const { items } = await showHistory(context, aylin, { kinds: [kind], after: null, limit: 50 });
  return items as Told<Kind>[];
}

async function readPages(context: TestContext, query: HistoryQuery) {
  const { items, next } = await showHistory(context, aylin, query);
  const rest: (typeof items)[] = next === null ? [] : await readPages(context, { ...query, after: next });
  return [items, ...rest];
}
