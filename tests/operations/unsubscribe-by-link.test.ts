import { describe, expect, test } from "vitest";
import { findPreferences } from "#db/queries/preferences";
import { findOpenWaiting } from "#db/queries/waiting-preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import type { TestContext } from "#tests/support/test-context";
import {
  aylin,
  chosen,
  linkTo,
  listAllowed,
  nameAylin,
  offers,
  openAylin,
} from "#tests/support/unsubscribe-house";
import type { Preferences } from "~/domain/preference/preference";
import { showUnsubscribe, unsubscribeByLink } from "~/operations/links/unsubscribe-by-link.server";
import { recordPreferences } from "~/operations/on-behalf/record-preferences.server";

describeOnBothDialects("unsubscribing by a link", ({ openTestContext }) => {
  test("ends the topic over this channel for automated senders, AI and staff alike, and nothing else", async () => {
    const context = await openAylin(openTestContext);
    expect(await listAllowed(context)).toEqual(["staff", "automated", "ai"]);
    await unsubscribeByLink(context, await linkTo(context));
    expect(await listAllowed(context)).toEqual([]);
    const { preferences } = (await findPreferences(context.db.reader, aylin))!;
    expect(preferences.topics).toEqual({ offers: ["letter"], advice: ["email"] });
    expect(preferences.people).toEqual(chosen.people);
  });

  test("is kept as evidence of its own source, and told to the feed as a withdrawal", async () => {
    const context = await openAylin(openTestContext);
    await unsubscribeByLink(context, await linkTo(context));
    expect(await findPreferences(context.db.reader, aylin)).toMatchObject({
      version: 2,
      source: "unsubscribe",
      recordedBy: null,
    });
    const { kind, body } = (await expectWholeChain(context, aylin)).at(-1)!;
    expect(kind).toBe("preferences_saved");
    expect(body).toMatchObject({ version: 2, source: "unsubscribe", unsubscribed: offers });
    const { kind: told, data } = await context.db.reader
      .selectFrom("change")
      .select(["kind", "data"])
      .orderBy("written", "desc")
      .executeTakeFirstOrThrow();
    expect({ told, data: JSON.parse(data) }).toEqual({
      told: "consent.withdrawn",
      data: { topics: [offers] },
    });
  });

  test("does once what is asked many times, also at once", async () => {
    const context = await openAylin(openTestContext);
    const link = await linkTo(context);
    const pages = await Promise.all([1, 2, 3, 4].map(() => unsubscribeByLink(context, link)));
    expect(pages.every((page) => page?.subscription?.topic === "offers")).toBe(true);
    await unsubscribeByLink(context, await linkTo(context));
    expect((await findPreferences(context.db.reader, aylin))?.version).toBe(2);
  });

  test("works years later, for whoever a program named by its own id", async () => {
    const context = await openAylin(openTestContext);
    await nameAylin(context, "crm", "4711");
    const link = await linkTo(context, "crm:4711");
    context.setNow("2036-01-01T09:00:00+01:00");
    await unsubscribeByLink(context, link);
    expect(await listAllowed(context)).toEqual([]);
  });

  test.each<[string, (context: TestContext) => Promise<unknown>]>([
    [
      "is no longer offered",
      ({ db }) => db.writer.updateTable("topic").set({ retired_at: 1 }).where("id", "=", "offers").execute(),
    ],
    [
      "rests on a contract by now",
      ({ db }) =>
        db.writer.updateTable("topic").set({ basis: "contract" }).where("id", "=", "offers").execute(),
    ],
    ["has lost its way", ({ db }) => db.writer.deleteFrom("channel").where("id", "=", "email").execute()],
  ])("works where the topic %s, and is stored for the day on which it comes back", async (_what, change) => {
    const context = await openAylin(openTestContext);
    const link = await linkTo(context);
    await change(context);
    await context.db.writer
      .updateTable("company")
      .set((row) => ({ revision: row("revision", "+", 1) }))
      .execute();
    expect(await showUnsubscribe(context, link)).not.toBeNull();
    expect(await unsubscribeByLink(context, link)).not.toBeNull();
    const { preferences, source } = (await findPreferences(context.db.reader, aylin))!;
    expect([preferences.topics?.offers, source]).toEqual([["letter"], "unsubscribe"]);
    await expectWholeChain(context, aylin);
  });

  test("shows what it is about without reading or changing anything of the customer", async () => {
    const context = await openAylin(openTestContext);
    expect(await showUnsubscribe(context, await linkTo(context))).toMatchObject({ subscription: offers });
    expect((await findPreferences(context.db.reader, aylin))?.version).toBe(1);
  });

  test("answers the same where nobody is a customer (any more), and stores nothing", async () => {
    const context = await openAylin(openTestContext);
    const link = await linkTo(context, "nobody");
    expect(await unsubscribeByLink(context, link)).toMatchObject({ subscription: offers });
    expect(await context.db.reader.selectFrom("preference").selectAll().execute()).toHaveLength(1);
  });

  test("supersedes what waits, so that no late yes opens it again", async () => {
    const context = await openAylin(openTestContext);
    const change = (current: Preferences) => ({
      ...current,
      topics: { ...chosen.topics, advice: ["phone"] },
    });
    const by = { source: "staff", recordedBy: "keller", language: "de" } as const;
    await recordPreferences(context, { customerId: aylin, basedOnVersion: 1, change, ...by });
    expect(await findOpenWaiting(context.db.reader, aylin)).not.toBeNull();
    await unsubscribeByLink(context, await linkTo(context));
    expect(await findOpenWaiting(context.db.reader, aylin)).toBeNull();
  });

  describe("a link that was tampered with", () => {
    test("is none of ours, whichever character differs", async () => {
      const context = await openAylin(openTestContext);
      const link = await linkTo(context);
      for (let place = 0; place < link.length; place += 7) {
        const other = link[place] === "A" ? "B" : "A";
        const altered = link.slice(0, place) + other + link.slice(place + 1);
        expect(await unsubscribeByLink(context, altered)).toBeNull();
      }
      expect((await findPreferences(context.db.reader, aylin))?.version).toBe(1);
    });

    test.each(["", "x", "%00", "../me", "A".repeat(5000)])("nor is '%s'", async (link) => {
      const context = await openAylin(openTestContext);
      expect(await showUnsubscribe(context, link)).toBeNull();
    });

    test("nor is something else that we sealed", async () => {
      const context = await openAylin(openTestContext);
      const sealed = context.vault.seal(JSON.stringify(["call word", aylin, "offers", "email"]));
      const link = Buffer.from(sealed, "base64").toString("base64url");
      expect(await showUnsubscribe(context, link)).toBeNull();
    });
  });

  test("no two links are alike, and none says who or what it is for", async () => {
    const context = await openAylin(openTestContext);
    const links = [await linkTo(context), await linkTo(context), await linkTo(context, "b")];
    expect(new Set(links).size).toBe(3);
    expect(new Set(links.map(({ length }) => length)).size).toBe(1);
    const plain = links.map((link) => Buffer.from(link, "base64url").toString("latin1")).join();
    expect(plain).not.toMatch(/aylin|offers|email/);
  });
});
