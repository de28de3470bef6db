import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { showLetter } from "~/operations/customers/show-letter.server";
import { chooseWishOwner } from "~/operations/wishes/choose-wish-owner.server";
import { makeWish, openWishesMax, type Wish } from "~/operations/wishes/make-wish.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

const aylin = "aylin-demir";
const now = "2026-11-24T17:12:00+01:00";
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describeOnBothDialects("a wish to be contacted", ({ openTestContext }) => {
  async function openAylin(): Promise<TestContext> {
    const context = await openTestContext(now);
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", { people: { mode: "nobody" } });
    return context;
  }

  test("stands in the letter with the customer's own words, until it is over", async () => {
    const context = await openAylin();
    await wish(context, { staff: "keller", note: "Zum Ende meines Leasings" });
    expect((await showLetter(context, aylin)).wishes).toMatchObject([
      { channel: "phone", topic: "contract", staff: "keller", note: "Zum Ende meines Leasings" },
    ]);
    context.setNow("2026-11-24T18:12:00+01:00");
    expect((await showLetter(context, aylin)).wishes).toEqual([]);
  });

  test("keeps the words as ciphertext, and out of the record", async () => {
    const context = await openAylin();
    await wish(context, { note: "Zum Ende meines Leasings" });
    const rows = await context.db.reader.selectFrom("invitation").select("note").execute();
    expect(rows[0]?.note).not.toContain("Leasing");
    const records = await expectWholeChain(context, aylin);
    expect(records.at(-1)).toMatchObject({ kind: "invitation_made", actor: { type: "customer", id: aylin } });
    expect(JSON.stringify(records)).not.toContain("Leasing");
  });

  test("makes decisions anew, and so does withdrawing it", async () => {
    const context = await openAylin();
    const before = await readRevision(context);
    const made = await wish(context);
    const between = await readRevision(context);
    expect(between).toBeGreaterThan(before);
    await withdraw(context, made);
    expect(await readRevision(context)).toBeGreaterThan(between);
  });

  test.each<[string, Partial<Wish>, string]>([
    ["by a way that does not exist", { channel: "pigeon" }, "unknown_channel"],
    ["about a topic that does not exist", { topic: "horoscopes" }, "unknown_topic"],
    ["with somebody who is not here", { staff: "nobody-here" }, "unknown_staff"],
    ["that ends as it begins", { until: Date.parse(now) }, "ends_before_it_begins"],
    ["that is over", { from: Date.parse(now) - hourMs, until: Date.parse(now) }, "is_over"],
    ["further ahead than a year", { until: Date.parse(now) + 366 * dayMs + 1 }, "too_far"],
  ])("is refused %s", async (_what, given, fault) => {
    const context = await openAylin();
    expect(await wish(context, given)).toEqual({ kind: "refused", fault });
    expect((await showLetter(context, aylin)).wishes).toEqual([]);
  });

  test("too many is refused while so many are open, and made again once one is withdrawn", async () => {
    const context = await openAylin();
    const first = await wish(context);
    await Promise.all(Array.from({ length: openWishesMax }, () => wish(context)));
    expect((await showLetter(context, aylin)).wishes).toHaveLength(openWishesMax);
    expect(await wish(context)).toEqual({ kind: "refused", fault: "too_many" });
    await withdraw(context, first);
    expect((await wish(context)).kind).toBe("made");
  });

  test("to complain about the workshop goes to the lead of the team that was chosen for it", async () => {
    const context = await openAylin();
    const areas = { werkstatt: { mode: "anyone" as const, teams: ["werkstatt"] } };
    await decide(context, aylin, { people: { mode: "ranked", ranked: ["keller"], areas } });
    await context.db.writer
      .updateTable("staff_member")
      .set({ role: "lead" })
      .where("id", "=", "orth")
      .execute();
    const { view } = await showLetter(context, aylin);
    const asked = { channel: "phone", from: Date.parse(now), until: Date.parse(now) + hourMs };
    const ownerOf = (topic: string | null) =>
      chooseWishOwner(context, view, "complaint", { ...asked, topic });
    expect(await ownerOf("repair")).toBe("orth");
    expect(await ownerOf(null)).toBe("lindner");
  });

  test("that is withdrawn twice is withdrawn once", async () => {
    const context = await openAylin();
    const made = await wish(context);
    expect(await Promise.all([withdraw(context, made), withdraw(context, made)])).toContain(true);
    expect(await withdraw(context, made)).toBe(false);
    const records = await expectWholeChain(context, aylin);
    expect(records.filter(({ kind }) => kind === "invitation_withdrawn")).toHaveLength(1);
  });

  test("is withdrawn by nobody else", async () => {
    const context = await openAylin();
    await enterCustomer(context, "Karl Vogt", null);
    const made = await wish(context);
    expect(await withdraw(context, made, "karl-vogt")).toBe(false);
    expect((await showLetter(context, aylin)).wishes).toHaveLength(1);
  });

  test("that does not exist cannot be withdrawn, and leaves no trace", async () => {
    const context = await openAylin();
    const before = await expectWholeChain(context, aylin);
    expect(await withdrawWish(context, { customerId: aylin, id: "nothing" })).toBe(false);
    expect(await expectWholeChain(context, aylin)).toEqual(before);
  });
});

type Made = Awaited<ReturnType<typeof makeWish>>;

/** By telephone about the contract, within the next hour. */
function wish(context: TestContext, given: Partial<Wish> = {}): Promise<Made> {
  return makeWish(context, {
    customerId: aylin,
    source: "wish",
    channel: "phone",
    topic: "contract",
    staff: null,
    from: Date.parse(now),
    until: Date.parse(now) + hourMs,
    note: "",
    ...given,
  });
}

function withdraw(context: TestContext, made: Made, customerId = aylin): Promise<boolean> {
  return withdrawWish(context, { customerId, id: made.kind === "made" ? made.id : "none" });
}

async function readRevision({ db }: TestContext): Promise<number> {
  const customer = db.reader.selectFrom("customer").select("revision").where("id", "=", aylin);
  return (await customer.executeTakeFirstOrThrow()).revision;
}
