import { expect, test } from "vitest";
import { insertContactPoint, listContactPoints } from "#db/queries/contact-points";
import { bumpCustomerRevision } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { Preferences } from "~/domain/preference/preference";
import { doJob } from "~/jobs/do-job.server";
import type { Mail } from "~/mail/mail";
import {
  type ContactPointChange,
  changeContactPoint,
} from "~/operations/contact-points/change-contact-point.server";
import { removeOwnPoint } from "~/operations/contact-points/change-own-point.server";
import { putCustomer } from "~/operations/customers/put-customer.server";
import {
  answerConfirmationLink,
  showConfirmation,
} from "~/operations/on-behalf/answer-confirmation-link.server";
import { recordPreferences } from "~/operations/on-behalf/record-preferences.server";
import { showWaiting } from "~/operations/on-behalf/show-recorded.server";
import { workOffJob } from "~/operations/work-off-job.server";

const aylin = "aylin-demir";
const chosen = {
  people: { mode: "ranked", ranked: ["keller"] },
  topics: { advice: ["phone"], offers: ["email"] },
} satisfies Omit<Preferences, "timeZone">;

describeOnBothDialects("a confirmation by mail", ({ openTestContext }) => {
  async function openAylin(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", chosen);
    return context;
  }

  test("says who recorded what, what would hold, and carries a link; its secret is not stored", async () => {
    const context = await openAylin();
    await record(context, { advice: ["phone", "email"] });
    const [mail] = await sendMails(context);
    expect(mail).toMatchObject({ to: "aylin-demir email" });
    expect(mail?.text).toMatch(/keller hat am 24\.\sNovember 2026 für Sie eingetragen\./);
    expect(mail?.text).toMatch(/- Zu advice sind E.Mails jetzt erlaubt\./);
    const token = tokenIn(mail);
    const { link_hash } = await context.db.reader
      .selectFrom("waiting_preference")
      .select("link_hash")
      .executeTakeFirstOrThrow();
    expect(link_hash).not.toContain(token);
  });

  test("holds by the yes on the page of its link, once, and verifies the address", async () => {
    const context = await openAylin();
    await record(context, { advice: ["phone", "email"], offers: ["email"] });
    const token = tokenIn((await sendMails(context))[0]);
    expect(await answer(context, token, "yes")).toEqual({ kind: "saved", version: 2 });
    expect(await answer(context, token, "yes")).toEqual({ kind: "not_waiting" });
    const stored = await findPreferences(context.db.reader, aylin);
    expect(stored).toMatchObject({ source: "confirmation", recordedBy: "keller" });
    const points = await listContactPoints(context.db.reader, context.vault, aylin);
    expect(points.find(({ kind }) => kind === "email")?.verifiedAt).toBe(context.clock());
    const { body } = (await expectWholeChain(context, aylin)).at(-1)!;
    expect(body.confirmed).toMatchObject({ by: "mail", contactPoint: expect.any(String) });
  });

  test("changes nothing by being opened, and nothing by a no", async () => {
    const context = await openAylin();
    await record(context, { advice: ["phone", "email"], offers: ["email"] });
    const token = tokenIn((await sendMails(context))[0]);
    expect(await showConfirmation(context, token)).not.toBeNull();
    expect(await showConfirmation(context, token)).not.toBeNull();
    expect(await answer(context, token, "no")).toEqual({ kind: "declined" });
    expect((await findPreferences(context.db.reader, aylin))?.version).toBe(1);
    expect(await showConfirmation(context, token)).toBeNull();
  });

  test("ends after seven days, to the millisecond", async () => {
    const context = await openAylin();
    await record(context, { advice: ["phone", "email"], offers: ["email"] });
    const token = tokenIn((await sendMails(context))[0]);
    context.setNow("2026-12-01T17:11:59.999+01:00");
    expect(await showConfirmation(context, token)).not.toBeNull();
    context.setNow("2026-12-01T17:12:00+01:00");
    expect(await showConfirmation(context, token)).toBeNull();
    expect(await answer(context, token, "yes", "whatever")).toEqual({ kind: "not_waiting" });
  });

  test("ends when the customer decides otherwise", async () => {
    const context = await openAylin();
    await record(context, { advice: ["phone", "email"], offers: ["email"] });
    const token = tokenIn((await sendMails(context))[0]);
    await decide(context, aylin, { ...chosen, topics: {} });
    expect(await showConfirmation(context, token)).toBeNull();
  });

  const losses: [string, (context: TestContext, pointId: string) => Promise<unknown>][] = [
    [
      "the customer has removed the address",
      async (context, pointId) => {
        await addAddress(context);
        return removeOwnPoint(context, { customerId: aylin, pointId });
      },
    ],
    [
      "it is known that nothing arrives there",
      (context, pointId) => close(context, pointId, { isBad: true }),
    ],
    [
      "mails to the address are refused",
      (context, pointId) => close(context, pointId, { refusedChannels: ["email"] }),
    ],
    [
      "somebody else has the address as well",
      async (context) => {
        await enterCustomer(context, "Karl Vogt", null, { openChannels: ["phone"] });
        return shareAddress(context);
      },
    ],
  ];

  test.each(losses)("ends where %s: its reader may be anybody", async (_what, lose) => {
    const context = await openAylin();
    await record(context, { advice: ["phone", "email"], offers: ["email"] });
    const token = tokenIn((await sendMails(context))[0]);
    const shown = (await showConfirmation(context, token))!.shown;
    const points = await listContactPoints(context.db.reader, context.vault, aylin);
    await lose(context, points.find(({ kind }) => kind === "email")!.id);
    expect(await showConfirmation(context, token)).toBeNull();
    for (const yesOrNo of ["yes", "no"] as const)
      expect(await answer(context, token, yesOrNo, shown)).toEqual({ kind: "not_waiting" });
    expect((await findPreferences(context.db.reader, aylin))?.version).toBe(1);
    expect(await showWaiting(context, aylin)).not.toBeNull();
  });

  test("is not sent where the customer has no address, or one that several people share", async () => {
    const context = await openAylin();
    await enterCustomer(context, "Karl Vogt", null, { openChannels: ["phone"] });
    await record(context, { advice: ["phone"] }, "karl-vogt", 0);
    await shareAddress(context);
    await record(context, { advice: ["phone", "email"], offers: ["email"] });
    expect(await sendMails(context)).toEqual([]);
  });

  test("is not sent to an address that a program added to a customer who has chosen, until it is proven", async () => {
    const context = await openAylin();
    await haveAddressAdded(context);
    await record(context, { advice: ["phone", "email"], offers: ["email"] });
    expect(await sendMails(context)).toEqual([]);
    await context.db.writer.updateTable("contact_point").set({ verified_at: context.clock() }).execute();
    await record(context, { advice: ["phone", "letter"], offers: ["email"] });
    expect(await sendMails(context)).toMatchObject([{ to: "crm@example.org" }]);
  });

  test("is sent three times a day at most, however often something else is recorded", async () => {
    const context = await openAylin();
    const offers = ["email"];
    for (const advice of [
      ["phone", "email"],
      ["phone", "letter"],
      ["phone", "letter", "email"],
    ]) {
      await record(context, { advice, offers });
    }
    expect(await sendMails(context)).toHaveLength(1);
    for (const thing of ["a", "b", "c"]) {
      await record(context, { advice: ["phone", "email"], offers }, aylin, 1, { advice: thing });
      await sendMails(context);
    }
    const { rows } = { rows: await context.db.reader.selectFrom("waiting_preference").selectAll().execute() };
    expect(rows.filter(({ link_hash }) => link_hash !== null)).toHaveLength(3);
  });
});

function record(
  context: TestContext,
  topics: Preferences["topics"],
  customerId = aylin,
  basedOnVersion = 1,
  notes?: Preferences["notes"],
) {
  const change = (current: Preferences) => ({
    ...current,
    people: chosen.people,
    topics,
    ...(notes && { notes }),
  });
  const by = { source: "staff", recordedBy: "keller", language: "de" } as const;
  return recordPreferences(context, { customerId, basedOnVersion, change, ...by });
}

/** All that the queue has to send. */
async function sendMails(context: TestContext): Promise<Mail[]> {
  const sent: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void sent.push(mail) };
  const makeStaffLinkToken = async () => "";
  const forJobs = { ...context, mailer, baseUrl: "https://k.example", makeStaffLinkToken };
  const step = () => workOffJob(context, (job) => doJob(forJobs as never, job));
  for (let result = await step(); result.outcome !== "none_due"; result = await step()) {
    expect(result.outcome).toBe("done");
  }
  return sent;
}

function tokenIn(mail: Mail | undefined): string {
  return /\/confirm\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "none";
}

async function answer(context: TestContext, token: string, said: "yes" | "no", shown?: string) {
  const text = shown ?? (await showConfirmation(context, token))?.shown ?? "gone";
  return answerConfirmationLink(context, { token, answer: said, shown: text, language: "de" });
}

function close(context: TestContext, pointId: string, change: Partial<ContactPointChange>) {
  const nothing = { isBad: false, refusedChannels: [], recordedBy: "crm" };
  return changeContactPoint(context, { reference: { id: aylin }, pointId, ...nothing, ...change });
}

/** Another one, so that the first can be removed. */
function addAddress({ db, vault, clock }: TestContext) {
  const another = { id: "another", kind: "email", value: "another address" } as const;
  const given = { ...another, openChannels: [], verifiedAt: null, badSince: null, createdAt: clock() };
  return db.transaction(async (tx) => {
    await insertContactPoint(tx, vault, aylin, given);
    await bumpCustomerRevision(tx, aylin);
  });
}

/** All addresses that Aylin Demir has are the one that a program says she has. */
async function haveAddressAdded(context: TestContext) {
  await context.db.writer.deleteFrom("contact_point").where("kind", "=", "email").execute();
  return putCustomer(context, {
    ...{ reference: { id: aylin }, alsoKnownAs: [], name: { givenName: "Aylin", familyName: "Demir" } },
    ...{ language: null, refusals: [], proposedStaff: undefined, recordedBy: "crm" },
    points: [{ kind: "email", value: "crm@example.org" }],
  });
}

/** Karl Vogt's row gets Aylin Demir's address. */
async function shareAddress({ db }: TestContext): Promise<void> {
  const hers = await db.reader
    .selectFrom("contact_point")
    .selectAll()
    .where("customer_id", "=", aylin)
    .where("kind", "=", "email")
    .executeTakeFirstOrThrow();
  const shared = { ...hers, id: "shared", customer_id: "karl-vogt" };
  await db.transaction(async (tx) => {
    await tx.insertInto("contact_point").values(shared).execute();
    await bumpCustomerRevision(tx, shared.customer_id);
  });
}
