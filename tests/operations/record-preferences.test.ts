import { describe, expect, test } from "vitest";
import { findCustomer } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import { findOpenWaiting } from "#db/queries/waiting-preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { sayFault } from "~/domain/input-fault";
import type { Preferences } from "~/domain/preference/preference";
import { confirmWaiting } from "~/operations/on-behalf/confirm-waiting.server";
import { declineWaiting, undoDecline } from "~/operations/on-behalf/decline-waiting.server";
import {
  type PreferencesToRecord,
  recordPreferences,
} from "~/operations/on-behalf/record-preferences.server";
import { showWaiting } from "~/operations/on-behalf/show-recorded.server";
import { undoPreferences } from "~/operations/preferences/undo-preferences.server";

const aylin = "aylin-demir";
const people = { mode: "ranked", ranked: ["keller", "yilmaz"], automated: ["email"] } as const;
const chosen = { people: { ...people, ranked: [...people.ranked], automated: [...people.automated] } };

describeOnBothDialects("recording on a customer's behalf", ({ openTestContext }) => {
  /** Aylin wants advice by phone and offers by e-mail: version 1. */
  async function openAylin(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      ...chosen,
      topics: { advice: ["phone"], offers: ["email"] },
    });
    return context;
  }

  describe("what only narrows", () => {
    test("holds at once, with its source and recorder, and asks nobody", async () => {
      const context = await openAylin();
      const result = await record(context, withTopics({ advice: ["phone"] }));
      expect(result).toMatchObject({ kind: "recorded", version: 2, waits: [] });
      expect(result).toMatchObject({
        holds: [{ part: "topic", direction: "narrower", topic: "offers", channel: "email" }],
      });
      const { source, recordedBy, preferences } = await readVersion(context);
      expect({ source, recordedBy }).toEqual({ source: "staff", recordedBy: "keller" });
      expect(preferences.topics).toEqual({ advice: ["phone"] });
      expect(context.wakes).toBe(0);
      expect(await listJobs(context)).toEqual([]);
    });

    test("is kept as evidence with the member of staff as the actor, and the feed tells the withdrawal", async () => {
      const context = await openAylin();
      await record(context, withTopics({ advice: ["phone"] }));
      const { kind, actor, body } = (await expectWholeChain(context, aylin)).at(-1)!;
      expect({ kind, actor }).toEqual({
        kind: "preferences_saved",
        actor: { type: "staff", id: "keller" },
      });
      expect(body).toMatchObject({ version: 2, source: "staff", recordedBy: "keller" });
      expect(body.sentences).not.toEqual([]);
      expect((await listChanges(context)).slice(-2)).toEqual(["preference.changed", "consent.withdrawn"]);
    });

    test("a block by name holds at once and takes the person from the customer", async () => {
      const context = await openAylin();
      await record(context, (current) => ({
        ...current,
        people: { ...current.people, blocked: ["wolf"] },
      }));
      expect((await readVersion(context)).preferences.people.blocked).toEqual(["wolf"]);
    });

    test("is not the customer's first decision in person", async () => {
      const context = await openAylin();
      await enterCustomer(context, "Olga Petrova", null);
      const pause = { from: "2026-12-01", to: null };
      const result = await record(context, (current) => ({ ...current, pauses: [pause] }), {
        customerId: "olga-petrova",
        basedOnVersion: 0,
      });
      expect(result).toMatchObject({ kind: "recorded", version: 1 });
      expect((await findCustomer(context.db.reader, "olga-petrova"))?.chosenAt).toBeNull();
    });
  });

  describe("what widens", () => {
    test("waits, and nothing is different until the customer says so", async () => {
      const context = await openAylin();
      const before = await readVersion(context);
      const result = await record(context, withTopics({ advice: ["phone", "email"], offers: ["email"] }));
      expect(result).toMatchObject({ kind: "recorded", version: 1, holds: [] });
      expect(result).toMatchObject({ waits: [{ part: "topic", direction: "wider", topic: "advice" }] });
      expect(await readVersion(context)).toEqual(before);
    });

    test("is kept as evidence with its wording, told to the feed, and put on its way to the customer", async () => {
      const context = await openAylin();
      await record(context, wider);
      const { kind, actor, body } = (await expectWholeChain(context, aylin)).at(-1)!;
      const { id } = (await findOpenWaiting(context.db.reader, aylin))!;
      expect({ kind, actor }).toEqual({
        kind: "preferences_waiting",
        actor: { type: "staff", id: "keller" },
      });
      expect(body).toMatchObject({ waiting: id, state: "waiting", basedOnVersion: 1 });
      expect(body.sentences).not.toEqual([]);
      expect((await listChanges(context)).at(-1)).toBe("preference.waiting");
      expect(await listJobs(context)).toEqual([
        { kind: "send_confirmation_mail", payload: { customerId: aylin, waitingId: id } },
      ]);
      expect(context.wakes).toBe(1);
    });

    test("asks once, however often the same is recorded", async () => {
      const context = await openAylin();
      await record(context, wider);
      const first = await findOpenWaiting(context.db.reader, aylin);
      expect(await record(context, wider)).toMatchObject({ waits: [{ topic: "advice" }] });
      expect(await findOpenWaiting(context.db.reader, aylin)).toEqual(first);
      expect(await listJobs(context)).toHaveLength(1);
    });

    test("keeps the hours that the house has today as those that are confirmed", async () => {
      const context = await openAylin();
      await enterCustomer(context, "Olga Petrova", null);
      await record(context, (current) => ({ ...current, ...chosen, topics: { advice: ["phone"] } }), {
        customerId: "olga-petrova",
        basedOnVersion: 0,
      });
      const waiting = await findOpenWaiting(context.db.reader, "olga-petrova");
      expect(waiting?.preferences.hours).toEqual({
        phone: [{ days: [1, 2, 3, 4, 5], from: "08:00", to: "20:00" }],
      });
      expect(await findPreferences(context.db.reader, "olga-petrova")).toBeNull();
    });
  });

  test("a mixed change is split: the narrowing holds, the widening waits", async () => {
    const context = await openAylin();
    const result = await record(context, withTopics({ advice: ["phone", "email"] }));
    expect(result).toMatchObject({
      version: 2,
      holds: [{ direction: "narrower", topic: "offers" }],
      waits: [{ direction: "wider", topic: "advice", channel: "email" }],
    });
    expect((await readVersion(context)).preferences.topics).toEqual({ advice: ["phone"] });
    expect(await findOpenWaiting(context.db.reader, aylin)).toMatchObject({ basedOnVersion: 2 });
  });

  describe("is refused, and stores nothing,", () => {
    test("where the customer saved something in between, with what that was", async () => {
      const context = await openAylin();
      await decide(context, aylin, { ...chosen, topics: { advice: ["phone"] } });
      expect(await record(context, wider)).toMatchObject({
        kind: "conflict",
        version: 2,
        changes: [{ direction: "narrower", topic: "offers" }],
      });
      expect(await findOpenWaiting(context.db.reader, aylin)).toBeNull();
    });

    test("where it names what the house does not have, with its place", async () => {
      const context = await openAylin();
      const result = await record(context, withTopics({ yoga: ["phone"] }));
      expect(result).toEqual({
        kind: "invalid",
        faults: [{ path: ["topics", "yoga"], message: sayFault("no_such_topic") }],
      });
    });
  });

  describe("the customer's yes", () => {
    test("makes it hold, whole, as the customer's own act with the recorder named", async () => {
      const context = await openAylin();
      await record(context, wider);
      context.setNow("2026-11-25T09:00:00+01:00");
      expect(await confirm(context)).toEqual({ kind: "saved", version: 2 });
      expect(await readVersion(context)).toMatchObject({
        source: "confirmation",
        recordedBy: "keller",
        decidedAt: context.clock(),
        preferences: { topics: { advice: ["phone", "email"], offers: ["email"] } },
      });
      const { actor, body } = (await expectWholeChain(context, aylin)).at(-1)!;
      expect(actor).toEqual({ type: "customer", id: aylin });
      expect(body.confirmed).toMatchObject({ by: "portal", source: "staff", recordedBy: "keller" });
      expect(await findOpenWaiting(context.db.reader, aylin)).toBeNull();
    });

    test("is the first decision of a customer who had not chosen yet, people included", async () => {
      const context = await openAylin();
      await enterCustomer(context, "Olga Petrova", null, { proposedStaff: "keller" });
      const about = { customerId: "olga-petrova", basedOnVersion: 0 };
      await record(context, (current) => ({ ...current, ...chosen, topics: { advice: ["phone"] } }), about);
      await confirm(context, "olga-petrova");
      const customer = await findCustomer(context.db.reader, "olga-petrova");
      expect(customer).toMatchObject({ chosenAt: context.clock(), proposedStaff: null });
      const { staff_id } = await context.db.reader
        .selectFrom("assignment")
        .selectAll()
        .where("customer_id", "=", "olga-petrova")
        .executeTakeFirstOrThrow();
      expect(staff_id).toBe("keller");
    });

    test("counts once", async () => {
      const context = await openAylin();
      await record(context, wider);
      const { id, shown } = (await showWaiting(context, aylin))!;
      const yes = () =>
        confirmWaiting(context, { customerId: aylin, waitingId: id, shown, language: "de", by: "portal" });
      const answers = await Promise.all([yes(), yes()]);
      expect(answers.map(({ kind }) => kind).toSorted()).toEqual(["not_waiting", "saved"]);
    });

    test("to a text that means something else by now stores nothing", async () => {
      const context = await openAylin();
      await record(context, wider);
      const { id, shown } = (await showWaiting(context, aylin))!;
      await loseStaff(context, "yilmaz");
      const about = { customerId: aylin, waitingId: id, language: "de", by: "portal" } as const;
      expect(await confirmWaiting(context, { ...about, shown })).toEqual({ kind: "text_changed" });
      const again = (await showWaiting(context, aylin))!;
      expect(await confirmWaiting(context, { ...about, shown: again.shown })).toMatchObject({
        kind: "saved",
      });
      expect((await readVersion(context)).preferences.people.ranked).toEqual(["keller"]);
    });

    test("can be undone like every other save", async () => {
      const context = await openAylin();
      const before = (await readVersion(context)).preferences;
      await record(context, wider);
      await confirm(context);
      await undoPreferences(context, { customerId: aylin, version: 2, language: "de" });
      expect((await readVersion(context)).preferences).toEqual(before);
      expect(await findOpenWaiting(context.db.reader, aylin)).toBeNull();
    });

    test("comes too late once the customer decided otherwise: what became narrower stays narrower", async () => {
      const context = await openAylin();
      await record(context, wider);
      const { id, shown } = (await showWaiting(context, aylin))!;
      await decide(context, aylin, { ...chosen, topics: {} });
      const late = { customerId: aylin, waitingId: id, shown, language: "de", by: "portal" } as const;
      expect(await confirmWaiting(context, late)).toEqual({ kind: "not_waiting" });
      expect((await readVersion(context)).preferences.topics).toEqual({});
    });

    test("belongs to the last that was recorded", async () => {
      const context = await openAylin();
      await record(context, wider);
      const { id, shown } = (await showWaiting(context, aylin))!;
      await record(context, withTopics({ advice: ["phone", "letter"], offers: ["email"] }));
      const late = { customerId: aylin, waitingId: id, shown, language: "de", by: "portal" } as const;
      expect(await confirmWaiting(context, late)).toEqual({ kind: "not_waiting" });
      await confirm(context);
      expect((await readVersion(context)).preferences.topics?.advice).toEqual(["phone", "letter"]);
    });

    test("of somebody else counts for nothing", async () => {
      const context = await openAylin();
      await enterCustomer(context, "Olga Petrova", null);
      await record(context, wider);
      const { id, shown } = (await showWaiting(context, aylin))!;
      const hers = { waitingId: id, shown, language: "de", by: "portal" } as const;
      const result = await confirmWaiting(context, { customerId: "olga-petrova", ...hers });
      expect(result).toEqual({ kind: "not_waiting" });
      expect(await findOpenWaiting(context.db.reader, aylin)).not.toBeNull();
    });
  });

  describe("at the same time as the customer's own no", () => {
    const stop = (context: TestContext) => decide(context, aylin, { ...chosen, topics: {} });

    test("a recording comes first and is superseded, or second and is refused: the no holds either way", async () => {
      const context = await openAylin();
      const [, result] = await Promise.all([stop(context), record(context, wider)]);
      expect(["recorded", "conflict"]).toContain(result.kind);
      expect((await readVersion(context)).preferences.topics).toEqual({});
      expect(await showWaiting(context, aylin)).toBeNull();
    });

    test("a yes in another window never outlives it", async () => {
      const context = await openAylin();
      await record(context, wider);
      const [confirmed] = await Promise.all([confirm(context), stop(context)]);
      expect(["saved", "not_waiting"]).toContain(confirmed.kind);
      expect((await readVersion(context)).preferences.topics).toEqual({});
      await expectWholeChain(context, aylin);
    });
  });

  describe("the customer's no", () => {
    test("leaves everything as it is, and can be taken back", async () => {
      const context = await openAylin();
      await record(context, wider);
      const { id: waitingId } = (await showWaiting(context, aylin))!;
      expect(await declineWaiting(context, { customerId: aylin, waitingId })).toBe(true);
      expect(await showWaiting(context, aylin)).toBeNull();
      expect((await readVersion(context)).version).toBe(1);
      expect(await undoDecline(context, { customerId: aylin, waitingId })).toBe(true);
      expect((await showWaiting(context, aylin))?.id).toBe(waitingId);
      const kinds = (await expectWholeChain(context, aylin)).map(({ kind }) => kind);
      expect(kinds.slice(-2)).toEqual(["preferences_declined", "preferences_waiting"]);
    });

    test("is a no: the same is not put to the customer again", async () => {
      const context = await openAylin();
      await record(context, wider);
      const { id: waitingId } = (await showWaiting(context, aylin))!;
      await declineWaiting(context, { customerId: aylin, waitingId });
      expect(await record(context, wider)).toMatchObject({ kind: "recorded", holds: [], waits: [] });
      expect(await showWaiting(context, aylin)).toBeNull();
      expect(await listJobs(context)).toHaveLength(1);
    });

    test("cannot be taken back once something else was decided", async () => {
      const context = await openAylin();
      await record(context, wider);
      const { id: waitingId } = (await showWaiting(context, aylin))!;
      await declineWaiting(context, { customerId: aylin, waitingId });
      await decide(context, aylin, { ...chosen, topics: {} });
      expect(await undoDecline(context, { customerId: aylin, waitingId })).toBe(false);
      expect(await showWaiting(context, aylin)).toBeNull();
    });
  });
});

const wider = withTopics({ advice: ["phone", "email"], offers: ["email"] });

function withTopics(topics: Preferences["topics"]) {
  return (current: Preferences): Preferences => ({ ...current, topics });
}

function record(
  context: TestContext,
  change: PreferencesToRecord["change"],
  facts: Partial<PreferencesToRecord> = {},
) {
  const usual = { customerId: aylin, basedOnVersion: 1, source: "staff", recordedBy: "keller" } as const;
  return recordPreferences(context, { ...usual, language: "de", change, ...facts });
}

async function confirm(context: TestContext, customerId = aylin) {
  const { id, shown } = (await showWaiting(context, customerId)) ?? { id: "gone", shown: "" };
  return confirmWaiting(context, { customerId, waitingId: id, shown, language: "de", by: "portal" });
}

async function readVersion({ db }: TestContext) {
  return (await findPreferences(db.reader, aylin))!;
}

async function listJobs({ db }: TestContext) {
  const jobs = await db.reader.selectFrom("job").select(["kind", "payload"]).execute();
  return jobs.map(({ kind, payload }) => ({ kind, payload: JSON.parse(payload) }));
}

async function listChanges({ db }: TestContext): Promise<string[]> {
  const changes = await db.reader.selectFrom("change").select("kind").orderBy("written").execute();
  return changes.map(({ kind }) => kind);
}

function loseStaff({ db, clock }: TestContext, id: string): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.updateTable("staff_member").set({ left_at: clock() }).where("id", "=", id).execute();
    await tx
      .updateTable("company")
      .set((row) => ({ revision: row("revision", "+", 1) }))
      .execute();
  });
}
