import { describe, expect, test } from "vitest";
import { getCustomer } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import { findOpenWaiting } from "#db/queries/waiting-preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { LinkAct } from "~/domain/preference/act-by-link";
import type { Preferences } from "~/domain/preference/preference";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import {
  applyPortalLink,
  findPortalLinkAddress,
  isPortalLinkGood,
} from "~/operations/links/apply-portal-link.server";
import {
  type InvitedCustomer,
  invitePendingCustomers,
  makePortalLink,
  revokePortalLinksOf,
} from "~/operations/links/make-portal-links.server";
import { recordPreferences } from "~/operations/on-behalf/record-preferences.server";
import { listHeld } from "~/operations/on-behalf/show-recorded.server";
import { undoPreferences } from "~/operations/preferences/undo-preferences.server";

const aylin = "aylin-demir";
const terms = { days: 90, baseUrl: "https://k.example", madeBy: null };
const stop: LinkAct = { kind: "stop" };
const chosen = {
  people: { mode: "ranked", ranked: ["keller"], automated: ["email"] },
  topics: { offers: ["email"], advice: ["phone"], contract: ["letter"] },
} satisfies Omit<Preferences, "timeZone">;

describeOnBothDialects("an invitation link", ({ openTestContext }) => {
  async function openAylin(preferences: Omit<Preferences, "timeZone"> | null = chosen): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", preferences);
    return context;
  }

  test("stops everything but the contract, keeps the contact person, and costs nothing else", async () => {
    const context = await openAylin();
    expect(await press(context, await linkTo(context), stop)).toBe("done");
    const stored = await findPreferences(context.db.reader, aylin);
    expect(stored).toMatchObject({ version: 2, source: "portal_link", recordedBy: null });
    expect(stored?.preferences.topics).toEqual({ contract: ["letter"] });
    expect(stored?.preferences.people).toMatchObject({ mode: "ranked", ranked: ["keller"], automated: [] });
  });

  test("pauses from today until a day, or until further notice", async () => {
    for (const until of ["2026-12-24", "2026-11-24", null]) {
      const context = await openAylin();
      expect(await press(context, await linkTo(context), { kind: "pause", until })).toBe("done");
      const stored = await findPreferences(context.db.reader, aylin);
      expect(stored?.preferences.pauses).toEqual([{ from: "2026-11-24", to: until }]);
      expect(stored?.preferences.topics).toEqual(chosen.topics);
    }
  });

  test.each(["2026-11-23", "2026-13-01", "", "soon"])("pauses until no such day as '%s'", async (until) => {
    const context = await openAylin();
    expect(await press(context, await linkTo(context), { kind: "pause", until })).toBe("date_invalid");
    expect((await findPreferences(context.db.reader, aylin))?.version).toBe(1);
  });

  test("does once what is pressed many times, also at once, and counts each press", async () => {
    const context = await openAylin();
    const token = await linkTo(context);
    const results = await Promise.all([1, 2, 3].map(() => press(context, token, stop)));
    expect(results).toEqual(["done", "done", "done"]);
    await press(context, token, { kind: "pause", until: "2026-12-24" });
    await press(context, token, { kind: "pause", until: "2026-12-01" });
    expect((await findPreferences(context.db.reader, aylin))?.version).toBe(3);
    const link = await context.db.reader.selectFrom("portal_link").selectAll().executeTakeFirstOrThrow();
    expect(link).toMatchObject({ uses: 5, last_used_at: context.clock() });
  });

  test("is kept as evidence of its own source, with the link that was used", async () => {
    const context = await openAylin();
    await press(context, await linkTo(context), stop);
    const { id } = await context.db.reader.selectFrom("portal_link").select("id").executeTakeFirstOrThrow();
    const { kind, body } = (await expectWholeChain(context, aylin)).at(-1)!;
    expect(kind).toBe("preferences_saved");
    expect(body).toMatchObject({ version: 2, source: "portal_link", portalLink: id });
  });

  test("is told to the customer at the next visit, who can undo it, and to staff", async () => {
    const context = await openAylin();
    await press(context, await linkTo(context), stop);
    expect(await listHeld(context, aylin)).toMatchObject([{ version: 2, source: "portal_link" }]);
    const page = { staff: await getStaff(context, "keller"), customerId: aylin };
    expect((await showCustomerToStaff(context, page))?.heldByLinkAt).toBe(context.clock());
    await undoPreferences(context, { customerId: aylin, version: 2, language: "de" });
    expect((await findPreferences(context.db.reader, aylin))?.preferences.topics).toEqual(chosen.topics);
    expect((await showCustomerToStaff(context, page))?.heldByLinkAt).toBeNull();
  });

  test("is kept where it changes nothing, and leaves the first choice to be made in person", async () => {
    const context = await openAylin(null);
    await press(context, await linkTo(context), stop);
    expect(await findPreferences(context.db.reader, aylin)).toMatchObject({
      version: 1,
      source: "portal_link",
    });
    expect((await getCustomer(context.db.reader, aylin)).chosenAt).toBeNull();
  });

  test("supersedes what waits for a yes, so that it opens nothing again", async () => {
    const context = await openAylin();
    const token = await linkTo(context);
    await press(context, token, stop);
    const change = () => ({ timeZone: "Europe/Berlin", ...chosen });
    const by = { source: "staff", recordedBy: "keller", language: "de" } as const;
    await recordPreferences(context, { customerId: aylin, basedOnVersion: 2, change, ...by });
    expect(await findOpenWaiting(context.db.reader, aylin)).not.toBeNull();
    await press(context, token, stop);
    expect(await findOpenWaiting(context.db.reader, aylin)).toBeNull();
  });

  describe("is good for nothing", () => {
    async function expectGone(context: TestContext, token: string): Promise<void> {
      expect(await isPortalLinkGood(context, token)).toBe(false);
      expect(await press(context, token, stop)).toBe("gone");
      expect(await findPortalLinkAddress(context, token)).toBeNull();
    }

    test("once it has expired", async () => {
      const context = await openAylin();
      const token = await linkTo(context);
      context.setNow("2027-02-22T17:12:00+01:00");
      await expectGone(context, token);
      expect((await findPreferences(context.db.reader, aylin))?.version).toBe(1);
    });

    test("once it is revoked, as are all others of the customer", async () => {
      const context = await openAylin();
      const tokens = [await linkTo(context), await linkTo(context)];
      expect(await revokePortalLinksOf(context, { id: aylin })).toBe(2);
      for (const token of tokens) await expectGone(context, token);
      expect(await revokePortalLinksOf(context, { id: aylin })).toBe(0);
      expect(await revokePortalLinksOf(context, { id: "nobody" })).toBeNull();
    });

    test("once the customer is erased", async () => {
      const context = await openAylin();
      const token = await linkTo(context);
      await eraseCustomer(context, { reference: { id: aylin }, recordedBy: "crm" });
      await expectGone(context, token);
    });

    test.each(["", "x", "%00", "A".repeat(5000)])("as '%s'", async (token) => {
      await expectGone(await openAylin(), token);
    });
  });

  test("is stored as a hash, and is never the same twice", async () => {
    const context = await openAylin();
    const tokens = [await linkTo(context), await linkTo(context)];
    expect(new Set(tokens).size).toBe(2);
    const stored = JSON.stringify(await context.db.reader.selectFrom("portal_link").selectAll().execute());
    for (const token of tokens) expect(stored).not.toContain(token);
  });

  test("stands for the address on record, and for one that nobody has where there is none", async () => {
    const context = await openAylin();
    await enterCustomer(context, "Frieda Lang", null, { openChannels: ["letter"] });
    const { value_hash: known } = await context.db.reader
      .selectFrom("contact_point")
      .select("value_hash")
      .where("customer_id", "=", aylin)
      .where("kind", "=", "email")
      .executeTakeFirstOrThrow();
    expect(await findPortalLinkAddress(context, await linkTo(context))).toBe(known);
    expect(await findPortalLinkAddress(context, await linkTo(context, "frieda-lang"))).toMatch(/./);
  });

  test("is made for everybody who has not chosen, by the name that their own system gave them", async () => {
    const context = await openAylin();
    await enterCustomer(context, "Frieda Lang", null);
    await enterCustomer(context, "Stefan Kurz", null);
    const source = { system: "crm", external_id: "4711", customer_id: "stefan-kurz" };
    await context.db.writer.insertInto("customer_source").values(source).execute();
    const invited: InvitedCustomer[] = [];
    for await (const batch of invitePendingCustomers(context, terms)) invited.push(...batch);
    expect(invited.map(({ reference }) => reference)).toEqual(["frieda-lang", "crm:4711"]);
    for (const { link } of invited) expect(await isPortalLinkGood(context, tokenOf(link.url))).toBe(true);
  });
});

function press(context: TestContext, token: string, act: LinkAct) {
  return applyPortalLink(context, { token, act, language: "de" });
}

async function linkTo(context: TestContext, id = aylin): Promise<string> {
  return tokenOf((await makePortalLink(context, { id }, terms))!.url);
}

function tokenOf(url: string): string {
  return url.split("/").at(-1)!;
}
