import { describe, expect, test } from "vitest";
import { listAssignments } from "#db/queries/assignments";
import { claimJob } from "#db/queries/jobs";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { People } from "~/domain/preference/preference";
import type { Mail } from "~/mail/mail";
import { acceptMove, declineMove } from "~/operations/assignment/answer-move-offer.server";
import { lapseMoveOffers } from "~/operations/assignment/lapse-move-offers.server";
import { sendMoveOfferMail } from "~/operations/assignment/send-move-offer-mail.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";

const rank = (...ranked: string[]): People => ({ mode: "ranked", ranked });
const ilse = "ilse-maurer";

describeOnBothDialects("somebody dearer has a place free", ({ openTestContext }) => {
  /** Keller's one place was Karl Vogt's; Ilse Maurer is with Yilmaz, and Clara Wolters waits behind her, with nobody. */
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext("2026-11-24T17:12:00+01:00");
    await openSmallHouse(context);
    await context.db.writer
      .updateTable("staff_member")
      .set({ capacity: 1 })
      .where("id", "=", "keller")
      .execute();
    await enterCustomer(context, "Karl Vogt", { people: rank("keller") });
    await enterCustomer(context, "Ilse Maurer", { people: rank("keller", "yilmaz") });
    context.setNow("2026-11-25T09:00:00+01:00");
    await enterCustomer(context, "Clara Wolters", { people: rank("keller") });
    context.setNow("2026-12-01T09:00:00+01:00");
    await decide(context, "karl-vogt", { people: { mode: "nobody" } });
    return context;
  }

  const offersOf = async (context: TestContext, id: string) => (await showLetter(context, id)).moveOffers;
  const personOf = async ({ db }: TestContext, id: string) =>
    (await listAssignments(db.reader, [id]))[0]?.staff ?? null;
  const answered = async (context: TestContext) => ({
    customerId: ilse,
    offerId: (await offersOf(context, ilse))[0]?.id ?? "none",
    language: "de" as const,
  });

  test("is asked and not moved; the place is held for fourteen days, and nobody behind gets it", async () => {
    const context = await openHouse();
    expect(await personOf(context, ilse)).toBe("yilmaz");
    expect(await personOf(context, "clara-wolters")).toBe(null);
    const [offer] = await offersOf(context, ilse);
    expect(offer).toMatchObject({ from: "yilmaz", to: "keller" });
    expect(offer?.expiresAt).toBe(Date.parse("2026-12-15T09:00:00+01:00"));
    const { lookedAfterBy } = await showLetter(context, ilse);
    expect(lookedAfterBy[0]?.why).toEqual([
      { kind: "has_place_free", staff: "keller", rank: 1 },
      { kind: "looks_after", staff: "yilmaz", rank: 2, isMeanwhile: false },
    ]);
    expect((await expectWholeChain(context, ilse)).at(-1)?.kind).toBe("move_offered");
  });

  test("is not asked a second time by whatever others change", async () => {
    const context = await openHouse();
    await decide(context, "clara-wolters", { people: rank("keller", "wolf") });
    await enterCustomer(context, "Lena Hofer", { people: rank("keller") });
    expect(await offersOf(context, ilse)).toHaveLength(1);
    expect(await personOf(context, "lena-hofer")).toBe(null);
  });

  test("moves who accepts, even where somebody who chose earlier has joined the queue since", async () => {
    const context = await openHouse();
    await context.db.writer
      .updateTable("choice")
      .set({ chosen_at: 1 })
      .where("customer_id", "=", "clara-wolters")
      .execute();
    expect(await acceptMove(context, await answered(context))).toBe(true);
    expect(await personOf(context, ilse)).toBe("keller");
    expect(await personOf(context, "clara-wolters")).toBe(null);
    expect(await offersOf(context, ilse)).toEqual([]);
    const kinds = (await expectWholeChain(context, ilse)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(["move_accepted", "assignment_changed"]);
  });

  test("strikes the dearer people from the list of who stays, and gives the place to who waits", async () => {
    const context = await openHouse();
    expect((await declineMove(context, await answered(context))).kind).toBe("saved");
    const letter = await showLetter(context, ilse);
    expect(letter.preferences.people.ranked).toEqual(["yilmaz"]);
    expect(letter.moveOffers).toEqual([]);
    expect(await personOf(context, ilse)).toBe("yilmaz");
    expect(await personOf(context, "clara-wolters")).toBe("keller");
  });

  describe("who does not answer", () => {
    test("stays after fourteen days and not a moment sooner, keeps the list, and is not asked again", async () => {
      const context = await openHouse();
      context.setNow("2026-12-15T08:59:59.999+01:00");
      await lapseMoveOffers(context);
      expect(await offersOf(context, ilse)).toHaveLength(1);
      context.setNow("2026-12-15T09:00:00+01:00");
      await lapseMoveOffers(context);
      expect(await offersOf(context, ilse)).toEqual([]);
      expect(await personOf(context, "clara-wolters")).toBe("keller");
      await decide(context, "clara-wolters", { people: { mode: "nobody" } });
      const { lookedAfterBy, preferences, moveOffers } = await showLetter(context, ilse);
      expect(moveOffers).toEqual([]);
      expect(preferences.people.ranked).toEqual(["keller", "yilmaz"]);
      expect(lookedAfterBy[0]?.why[0]).toEqual({ kind: "had_place_free", staff: "keller", rank: 1 });
    });

    test("waits again after saving the same people once more", async () => {
      const context = await openHouse();
      context.setNow("2026-12-15T09:00:00+01:00");
      await lapseMoveOffers(context);
      await saveSamePeople(context);
      expect((await showLetter(context, ilse)).lookedAfterBy[0]?.why[0]).toEqual({
        kind: "waits",
        staff: "keller",
        rank: 1,
        position: 1,
      });
    });

    test("finds the place gone when answering too late", async () => {
      const context = await openHouse();
      const late = await answered(context);
      context.setNow("2026-12-15T09:00:00+01:00");
      await lapseMoveOffers(context);
      expect(await acceptMove(context, late)).toBe(false);
      expect(await personOf(context, ilse)).toBe("yilmaz");
    });
  });

  test("moves at once who chooses people anew while asked", async () => {
    const context = await openHouse();
    await saveSamePeople(context);
    expect(await personOf(context, ilse)).toBe("keller");
  });

  test("asks nobody about a person who is blocked in the meantime, and lets the place go", async () => {
    const context = await openHouse();
    await decide(context, ilse, { people: { ...rank("keller", "yilmaz"), blocked: ["keller"] } });
    expect(await offersOf(context, ilse)).toEqual([]);
    expect(await personOf(context, "clara-wolters")).toBe("keller");
  });

  test("lets nobody answer for somebody else, nor twice", async () => {
    const context = await openHouse();
    const own = await answered(context);
    expect(await acceptMove(context, { ...own, customerId: "clara-wolters" })).toBe(false);
    expect(await acceptMove(context, own)).toBe(true);
    expect(await acceptMove(context, own)).toBe(false);
    expect(await declineMove(context, own)).toEqual({ kind: "not_offered" });
  });

  test("is told by a mail that names both people and the day, and opens nothing by itself", async () => {
    const context = await openHouse();
    const job = await claimJob(context.db.writer, context.clock(), context.clock() + 1);
    if (job?.kind !== "send_move_offer_mail") throw new Error("No mail is due.");
    const mails: Mail[] = [];
    const mailer = { send: async (mail: Mail) => void mails.push(mail) };
    const makeStaffLinkToken = async () => "";
    const mailing = { ...context, mailer, baseUrl: "https://kontakt.example", makeStaffLinkToken };
    await sendMoveOfferMail(mailing, job.payload);
    expect(mails).toMatchObject([{ to: "ilse-maurer email", subject: "Bei keller ist ein Platz frei" }]);
    for (const part of ["keller", "yilmaz", "15.", "https://kontakt.example/sign-in"]) {
      expect(mails[0]?.text).toContain(part);
    }
    await declineMove(context, await answered(context));
    await sendMoveOfferMail(mailing, job.payload);
    expect(mails).toHaveLength(1);
  });
});

function saveSamePeople(context: TestContext) {
  const again = { customerId: ilse, basedOnVersion: null, language: "de", choosesPeople: true } as const;
  return changePreferences(context, { ...again, change: (current) => current });
}
