import { describe, expect, test } from "vitest";
import { listChangesAfter } from "#db/queries/changes";
import { claimAs, claimGranted } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import {
  listAnswersTo,
  openCasesMax,
  raisedTellingByMailPerDayMax,
  timesRaisedMax,
} from "~/domain/cases/contact-case";
import { dayMs, minuteMs } from "~/domain/time/instant";
import type { Mail } from "~/mail/mail";
import { answerCase, noteAnswerSeen } from "~/operations/cases/answer-case.server";
import { countCasesFor, listCases } from "~/operations/cases/list-cases.server";
import { raiseCase, withdrawCase } from "~/operations/cases/raise-case.server";
import { sendCaseMail } from "~/operations/cases/send-case-mail.server";
import { showCase } from "~/operations/cases/show-case.server";
import { giveThanks, listOwnThanks, takeThanksBack } from "~/operations/contacts/give-thanks.server";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { showContact } from "~/operations/contacts/show-contact.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { forgetLooks } from "~/operations/customers/forget-looks.server";
import { noteLook } from "~/operations/customers/note-look.server";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { showOpenQuestions } from "~/operations/customers/show-open-questions.server";
import { showHistory } from "~/operations/history/show-history.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { chooseOwnLanguage } from "~/operations/staff/choose-own-language.server";
import { makeWish } from "~/operations/wishes/make-wish.server";

const aylin = "aylin-demir";
const words = "Das tut uns leid.";
const call = { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" } as const;

describeOnBothDialects("what a customer says is wrong about a contact", ({ openTestContext }) => {
  /** One call a month, and it has been made. */
  async function openCalled() {
    const context = await openTestContext();
    await openSmallHouse(context);
    await context.db.writer
      .updateTable("staff_member")
      .set({ role: "privacy-officer" })
      .where("id", "=", "orth")
      .execute();
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone"] },
      caps: [{ max: 1, per: "P1M" }],
    });
    return { context, contactId: await makeCall(context) };
  }

  async function raise(context: TestContext, contactId: string, claim: "not_agreed" | "never_took_place") {
    const result = await raiseCase(context, { customerId: aylin, contactId, claim });
    if (result.kind !== "raised") throw new Error(result.kind);
    return result.raised.id;
  }

  test("never brings the next call sooner while it is open, nor when it was not agreed", async () => {
    const { context, contactId } = await openCalled();
    const caseId = await raise(context, contactId, "not_agreed");
    expect(await mayCall(context)).toBe(false);
    const lindner = await getStaff(context, "lindner");
    const freed = { caseId, staff: lindner, answer: "never_took_place", words } as const;
    expect(await answerCase(context, freed)).toEqual({ kind: "answer_unfit" });
    expect(await answerCase(context, { ...freed, answer: "not_agreed" })).toEqual({ kind: "answered" });
    expect(await mayCall(context)).toBe(false);
  });

  test("frees a contact that never took place once somebody else has answered so, and tells programs", async () => {
    const { context, contactId } = await openCalled();
    const caseId = await raise(context, contactId, "never_took_place");
    expect(await mayCall(context)).toBe(false);
    const staff = await getStaff(context, "lindner");
    await answerCase(context, { caseId, staff, answer: "never_took_place", words });
    const records = await expectWholeChain(context, aylin);
    expect(await mayCall(context)).toBe(true);
    expect(records.slice(-3).map(({ kind }) => kind)).toEqual([
      "case_raised",
      "case_answered",
      "contact_freed",
    ]);
    expect(JSON.stringify(records)).not.toContain(words);
    const changes = await listChangesAfter(context.db.reader, 0, 100);
    expect(changes.find(({ kind }) => kind === "contact.freed")?.data).toMatchObject({
      contactId,
      topic: "advice",
    });
  });

  test("can be taken back until it is answered, and raised anew only so often", async () => {
    const { context, contactId } = await openCalled();
    const about = { customerId: aylin, contactId };
    for (let times = 1; times <= timesRaisedMax; times++) {
      await raise(context, contactId, "not_agreed");
      expect(await withdrawCase(context, about)).toBe(true);
    }
    expect(await withdrawCase(context, about)).toBe(false);
    expect(await raiseCase(context, { ...about, claim: "not_agreed" })).toEqual({ kind: "too_many" });
    expect((await listCases(context, await getStaff(context, "lindner"))).open).toEqual([]);
  });

  test("is one per contact: pressed twice the same, and nothing more once it is answered", async () => {
    const { context, contactId } = await openCalled();
    const caseId = await raise(context, contactId, "not_agreed");
    expect(await raise(context, contactId, "not_agreed")).toBe(caseId);
    const other = { customerId: aylin, contactId, claim: "never_took_place" } as const;
    expect(await raiseCase(context, other)).toEqual({ kind: "raised_before" });
    const staff = await getStaff(context, "lindner");
    await answerCase(context, { caseId, staff, answer: "in_order", words });
    expect(await withdrawCase(context, other)).toBe(false);
    expect(await raiseCase(context, other)).toEqual({ kind: "raised_before" });
    expect(await answerCase(context, { caseId, staff, answer: "in_order", words })).toEqual({
      kind: "not_open",
    });
  });

  test("is not to be flooded, and never about somebody else's contact", async () => {
    const { context, contactId } = await openCalled();
    await enterCustomer(context, "Stefan Kurz", null);
    const stranger = { customerId: "stefan-kurz", contactId, claim: "not_agreed" } as const;
    expect(await raiseCase(context, stranger)).toEqual({ kind: "unknown_contact" });
    expect(await showContact(context, { customerId: "stefan-kurz", contactId })).toBeNull();
    for (let times = 1; times <= openCasesMax; times++)
      await raise(context, await makeCall(context), "not_agreed");
    const one = { customerId: aylin, contactId, claim: "not_agreed" } as const;
    expect(await raiseCase(context, one)).toEqual({ kind: "too_many" });
  });

  test("is read and answered by leads and the data protection officer, never by whom it is about", async () => {
    const { context, contactId } = await openCalled();
    await context.db.writer
      .updateTable("staff_member")
      .set({ role: "lead" })
      .where("id", "=", "keller")
      .execute();
    const caseId = await raise(context, contactId, "not_agreed");
    const seenBy = async (id: string) => {
      const staff = await getStaff(context, id);
      const { open } = await listCases(context, staff);
      return [open.length, (await showCase(context, { caseId, staff })) !== null];
    };
    expect(await seenBy("lindner")).toEqual([1, true]);
    expect(await seenBy("orth")).toEqual([1, true]);
    expect(await seenBy("keller")).toEqual([0, false]);
    expect(await seenBy("yilmaz")).toEqual([0, false]);
    const staff = await getStaff(context, "keller");
    expect(await answerCase(context, { caseId, staff, answer: "in_order", words })).toEqual({
      kind: "not_found",
    });
  });

  test("shows what was allowed then; only the data protection officer reads that somebody is blocked", async () => {
    const { context } = await openCalled();
    context.setNow("2026-11-25T09:00:00+01:00");
    await decide(context, aylin, {
      people: { mode: "anyone", blocked: ["keller"] },
      topics: { advice: ["phone"] },
    });
    const caseId = await raise(context, await makeCall(context), "not_agreed");
    context.setNow("2026-11-25T10:00:00+01:00");
    await decide(context, aylin, { people: { mode: "anyone" }, topics: { advice: ["phone"] } });
    const readBy = async (id: string) => {
      const shown = await showCase(context, { caseId, staff: await getStaff(context, id) });
      return shown?.reasons.map(({ code }) => code);
    };
    expect(await readBy("orth")).toEqual(["sender_blocked"]);
    expect(await readBy("lindner")).toEqual(["not_chosen"]);
    const shown = await showCase(context, { caseId, staff: await getStaff(context, "lindner") });
    expect(shown?.evidence.map(({ kind }) => kind)).toEqual(["contact_recorded", "case_raised"]);
    expect(JSON.stringify([shown?.heldThen, shown?.reasons])).not.toContain("blocked");
  });

  test("opens the wish again that such a contact had answered, and says so to the customer and its owner", async () => {
    const { context } = await openCalled();
    const wishId = await makeAnsweredWish(context, { until: "2026-11-30T19:00:00+01:00" });
    const wishes = async () => (await showLetter(context, aylin)).wishes;
    expect(await wishes()).toEqual([]);
    const { items } = await showHistory(context, aylin, { kinds: ["contact"], after: null, limit: 1 });
    const caseId = await raise(context, items[0]!.id, "never_took_place");
    expect(await wishes()).toEqual([]);
    const lindner = await getStaff(context, "lindner");
    await answerCase(context, { caseId, staff: lindner, answer: "never_took_place", words });
    expect(await wishes()).toMatchObject([{ id: wishId, isReopened: true, owner: "keller" }]);
    const staff = await getStaff(context, "keller");
    const seen = await showCustomerToStaff(context, { staff, customerId: aylin });
    expect(seen?.wishes).toMatchObject([{ id: wishId, isReopened: true }]);
    const kinds = (await expectWholeChain(context, aylin)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(["contact_freed", "invitation_reopened"]);
    expect((await claimAs(context, "keller")).kind).toBe("granted");
  });

  test("asks about such a wish where its time is over, and leaves one alone that was answered all the same", async () => {
    const { context } = await openCalled();
    const wishId = await makeAnsweredWish(context, { until: "2026-11-24T19:00:00+01:00" });
    const { items } = await showHistory(context, aylin, { kinds: ["contact"], after: null, limit: 1 });
    const caseId = await raise(context, items[0]!.id, "never_took_place");
    context.setNow("2026-12-10T09:00:00+01:00");
    const staff = await getStaff(context, "lindner");
    await answerCase(context, { caseId, staff, answer: "never_took_place", words });
    const { unanswered } = await showOpenQuestions(context, aylin);
    expect(unanswered.map(({ wish }) => wish.id)).toEqual([wishId]);
    const other = await makeAnsweredWish(context, { until: "2026-12-12T19:00:00+01:00" });
    const [first] = (await showHistory(context, aylin, { kinds: ["contact"], after: null, limit: 1 })).items;
    await context.db.writer
      .updateTable("contact")
      .set({ invitation_id: other })
      .where("invitation_id", "is", null)
      .execute();
    const again = await raise(context, first!.id, "never_took_place");
    await answerCase(context, { caseId: again, staff, answer: "never_took_place", words });
    expect((await showLetter(context, aylin)).wishes).toEqual([]);
  });

  test("is told by mail to whoever may answer it, and to none of those whom it is about", async () => {
    const { context, contactId } = await openCalled();
    const caseId = await raise(context, contactId, "not_agreed");
    expect((await listCaseJobs(context)).map(({ staffId }) => staffId).sort()).toEqual(["lindner", "orth"]);
    const mails = await sendCaseMails(context);
    expect(mails.map(({ to }) => to).sort()).toEqual(["lindner@lindner.example", "orth@lindner.example"]);
    expect(mails[0]?.text).toContain(`https://kontaktwahl.example/staff/cases/${caseId}`);
    expect(mails[0]?.text).toContain("8.\u00a0Dezember");
    expect(JSON.stringify(mails)).not.toMatch(/Aylin|Demir/);
    await withdrawCase(context, { customerId: aylin, contactId });
    await raise(context, contactId, "not_agreed");
    await withdrawCase(context, { customerId: aylin, contactId });
    expect(await sendCaseMails(context)).toEqual([]);
  });

  test("is told by mail in the language that the reader chose", async () => {
    const { context, contactId } = await openCalled();
    await chooseOwnLanguage(context, { staffId: "lindner", language: "en" });
    await raise(context, contactId, "not_agreed");
    const mails = new Map((await sendCaseMails(context)).map(({ to, subject }) => [to, subject]));
    expect(mails.get("lindner@lindner.example")).toContain("a new report on a contact");
    expect(mails.get("orth@lindner.example")).toContain("neue Meldung zu einem Kontakt");
  });

  test("fills nobody's mailbox, however often cases are raised and taken back", async () => {
    const { context } = await openCalled();
    for (let contacts = 1; contacts <= 4; contacts++) {
      const contactId = await makeCall(context);
      for (let times = 1; times <= timesRaisedMax; times++) {
        await raise(context, contactId, "not_agreed");
        if (times < timesRaisedMax) await withdrawCase(context, { customerId: aylin, contactId });
      }
    }
    const mails = await sendCaseMails(context);
    expect(mails.filter(({ to }) => to === "lindner@lindner.example")).toHaveLength(
      raisedTellingByMailPerDayMax,
    );
    expect((await listCases(context, await getStaff(context, "lindner"))).open).toHaveLength(4);
    context.setNow(new Date(context.clock() + 2 * dayMs).toISOString());
    await raise(context, await makeCall(context), "not_agreed");
    expect(await sendCaseMails(context)).toHaveLength(mails.length + 2);
  });

  test("is counted for whoever may answer it", async () => {
    const { context, contactId } = await openCalled();
    const countFor = async (id: string) => countCasesFor(context, await getStaff(context, id));
    expect(await countFor("lindner")).toBe(0);
    await raise(context, contactId, "not_agreed");
    expect([await countFor("lindner"), await countFor("orth")]).toEqual([1, 1]);
    expect([await countFor("keller"), await countFor("yilmaz")]).toEqual([0, 0]);
    await withdrawCase(context, { customerId: aylin, contactId });
    expect(await countFor("lindner")).toBe(0);
  });

  test("may be about a permit: not agreed, taken back, and about the contact that it becomes", async () => {
    const { context } = await openCalled();
    context.setNow("2026-11-24T17:20:00+01:00");
    await decide(context, aylin, { people: { mode: "anyone" }, topics: { advice: ["phone"] } });
    const { permit } = await claimGranted(context, "yilmaz");
    const about = { customerId: aylin, contactId: permit.id };
    const denied = { ...about, claim: "never_took_place" } as const;
    expect(await raiseCase(context, denied)).toEqual({ kind: "unknown_contact" });
    await raise(context, permit.id, "not_agreed");
    expect(await withdrawCase(context, about)).toBe(true);
    const caseId = await raise(context, permit.id, "not_agreed");
    expect((await showLetter(context, aylin)).openPermits).toMatchObject([{ raised: { id: caseId } }]);
    const shown = await showCase(context, { caseId, staff: await getStaff(context, "lindner") });
    expect(shown).toMatchObject({ contact: { outcome: null }, permit: { id: permit.id } });
    expect(shown?.evidence.map(({ kind }) => kind)).toContain("permit_granted");
    expect(await showCase(context, { caseId, staff: await getStaff(context, "yilmaz") })).toBeNull();
    const reportedBy = { type: "staff", id: "yilmaz" } as const;
    await reportPermit(context, { permitId: permit.id, outcome: "reached", at: null, reportedBy });
    const { items } = await showHistory(context, aylin, { kinds: ["contact"], after: null, limit: 1 });
    expect(items).toMatchObject([{ contact: { sender: { id: "yilmaz" } }, raised: { id: caseId } }]);
    expect(await showContact(context, about)).toMatchObject({ contact: { outcome: "reached" }, raised: {} });
    expect(await withdrawCase(context, about)).toBe(true);
  });

  test("about a permit that is given back is answered all the same, and is nobody else's", async () => {
    const { context } = await openCalled();
    await decide(context, aylin, { people: { mode: "anyone" }, topics: { advice: ["phone"] } });
    const { permit } = await claimGranted(context, "yilmaz");
    await enterCustomer(context, "Stefan Kurz", null);
    const stranger = { customerId: "stefan-kurz", contactId: permit.id, claim: "not_agreed" } as const;
    expect(await raiseCase(context, stranger)).toEqual({ kind: "unknown_contact" });
    const caseId = await raise(context, permit.id, "not_agreed");
    const reportedBy = { type: "staff", id: "yilmaz" } as const;
    await reportPermit(context, { permitId: permit.id, outcome: "not_contacted", at: null, reportedBy });
    const staff = await getStaff(context, "lindner");
    expect((await listCases(context, staff)).open).toMatchObject([{ contact: { id: permit.id } }]);
    await answerCase(context, { caseId, staff, answer: "in_order", words });
    expect((await showLetter(context, aylin)).caseAnswers).toMatchObject([{ contact: { id: permit.id } }]);
    await noteAnswerSeen(context, { customerId: aylin, contactId: permit.id });
    expect((await showLetter(context, aylin)).caseAnswers).toEqual([]);
  });

  test("tells the customer the answer on the next visit, until it is read", async () => {
    const { context, contactId } = await openCalled();
    const caseId = await raise(context, contactId, "not_agreed");
    expect((await showLetter(context, aylin)).caseAnswers).toEqual([]);
    const staff = await getStaff(context, "lindner");
    await answerCase(context, { caseId, staff, answer: "not_agreed", words });
    const answered = { answer: "not_agreed", words, answeredBy: "lindner" };
    expect((await showLetter(context, aylin)).caseAnswers).toMatchObject([answered]);
    await noteAnswerSeen(context, { customerId: aylin, contactId });
    expect((await showLetter(context, aylin)).caseAnswers).toEqual([]);
    const shown = await showContact(context, { customerId: aylin, contactId });
    expect(shown?.raised).toMatchObject({ state: "answered", words });
  });
});

describeOnBothDialects("a thank-you", ({ openTestContext }) => {
  test("is read by the person thanked alone, taken back at will, and leaves no trace elsewhere", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "anyone" },
      topics: { advice: ["phone"] },
    });
    const about = { customerId: aylin, contactId: await makeCall(context) };
    const before = (await expectWholeChain(context, aylin)).length;
    expect(await giveThanks(context, about)).toBe(true);
    expect(await giveThanks(context, about)).toBe(true);
    const readBy = async (id: string) => (await listOwnThanks(context, await getStaff(context, id))).length;
    expect([await readBy("keller"), await readBy("yilmaz"), await readBy("lindner")]).toEqual([1, 0, 0]);
    expect(await expectWholeChain(context, aylin)).toHaveLength(before);
    await takeThanksBack(context, about);
    expect(await readBy("keller")).toBe(0);
  });

  test("is for a person who was spoken with", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "anyone" },
      topics: { advice: ["phone"] },
    });
    const contactId = await makeCall(context, "not_reached");
    expect(await giveThanks(context, { customerId: aylin, contactId })).toBe(false);
    expect(await giveThanks(context, { customerId: aylin, contactId: "none" })).toBe(false);
  });
});

describeOnBothDialects("that somebody looked", ({ openTestContext }) => {
  async function openAylin() {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "anyone" },
      topics: { advice: ["phone"] },
    });
    return context;
  }

  const looksOf = async (context: TestContext) => {
    const { items } = await showHistory(context, aylin, { kinds: ["look"], after: null, limit: 50 });
    return items.flatMap((item) => (item.kind === "look" ? [item] : []));
  };

  test("is told with role, time and purpose, a day's work as one", async () => {
    const context = await openAylin();
    const staff = await getStaff(context, "keller");
    const open = () => showCustomerToStaff(context, { staff, customerId: aylin });
    const first = context.clock();
    await open();
    await open();
    context.setNow("2026-11-24T19:00:00+01:00");
    await open();
    expect(await looksOf(context)).toMatchObject([
      {
        look: {
          purpose: "list",
          firstAt: first,
          lastAt: context.clock(),
          viewer: { id: "keller", role: "staff" },
        },
        viewer: { type: "person", name: { familyName: "keller" } },
      },
    ]);
    context.setNow("2026-11-25T09:00:00+01:00");
    await open();
    expect(await looksOf(context)).toHaveLength(2);
  });

  test("is nothing where nothing was shown, and nothing is shown where it cannot be written down", async () => {
    const context = await openAylin();
    await decide(context, aylin, {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone"] },
    });
    const wolf = await getStaff(context, "wolf");
    expect(await showCustomerToStaff(context, { staff: wolf, customerId: aylin })).toBeNull();
    expect(await looksOf(context)).toEqual([]);
    const keller = await getStaff(context, "keller");
    await context.db.writer.schema.dropTable("look").execute();
    await expect(showCustomerToStaff(context, { staff: keller, customerId: aylin })).rejects.toThrow();
  });

  test("is forgotten after a year, and at once with the customer", async () => {
    const context = await openAylin();
    const viewer = { type: "api", id: "crm" } as const;
    await noteLook(context, { customerId: aylin, viewer, purpose: "program" });
    context.setNow("2027-11-24T17:12:00+01:00");
    await forgetLooks(context);
    expect(await looksOf(context)).toHaveLength(1);
    context.setNow("2027-11-27T17:12:00+01:00");
    await forgetLooks(context);
    expect(await looksOf(context)).toEqual([]);
    await noteLook(context, { customerId: aylin, viewer, purpose: "program" });
    const contactId = await makeCall(context);
    await raiseCase(context, { customerId: aylin, contactId, claim: "not_agreed" });
    await giveThanks(context, { customerId: aylin, contactId });
    await eraseCustomer(context, { reference: { id: aylin }, recordedBy: "crm" });
    for (const table of ["look", "contact_case", "contact_thanks"] as const)
      expect(await context.db.reader.selectFrom(table).selectAll().execute()).toEqual([]);
  });
});

describe("the answers that fit", () => {
  test("never free what the customer does not deny", () => {
    expect(listAnswersTo("not_agreed")).not.toContain("never_took_place");
    expect(listAnswersTo("never_took_place")).toContain("never_took_place");
  });
});

async function makeCall(
  context: TestContext,
  outcome: "reached" | "not_reached" = "reached",
): Promise<string> {
  const done = { customerId: aylin, request: call, at: context.clock(), outcome, recordedBy: "keller" };
  const result = await recordContact(context, done);
  if (result.kind !== "recorded") throw new Error(result.kind);
  return result.contactId;
}

/** A wish for a call by Keller, and a call recorded a minute later that reached her. */
async function makeAnsweredWish(context: TestContext, { until }: { until: string }): Promise<string> {
  const from = context.clock() + minuteMs;
  context.setNow(new Date(from).toISOString());
  const asked = { channel: "phone", topic: "advice", staff: "keller", note: "", source: "wish" } as const;
  const made = await makeWish(context, { customerId: aylin, ...asked, from, until: Date.parse(until) });
  if (made.kind !== "made") throw new Error(made.fault);
  context.setNow(new Date(from + minuteMs).toISOString());
  await makeCall(context);
  return made.id;
}

async function listCaseJobs({ db }: TestContext): Promise<{ caseId: string; staffId: string }[]> {
  const jobs = await db.reader
    .selectFrom("job")
    .select("payload")
    .where("kind", "=", "send_case_mail")
    .execute();
  return jobs.map(({ payload }) => JSON.parse(payload));
}

/** What the jobs that wait would send now. */
async function sendCaseMails(context: TestContext): Promise<Mail[]> {
  const mails: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail) };
  const forMails = { ...context, mailer, baseUrl: "https://kontaktwahl.example" } as never;
  for (const job of await listCaseJobs(context)) await sendCaseMail(forMails, job);
  return mails;
}

async function mayCall(context: TestContext): Promise<boolean> {
  return (await claimAs(context, "keller")).kind === "granted";
}
