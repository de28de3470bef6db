import { expect, test } from "vitest";
import { claimGranted, dialer } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import { permitOutcomes } from "~/domain/permission/permit";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { forgetErased } from "~/operations/customers/forget-erased.server";
import { putCustomer } from "~/operations/customers/put-customer.server";
import { showCustomerToProgram } from "~/operations/customers/show-customer-to-program.server";
import { claimPermit } from "~/operations/permits/claim-permit.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { showPermitToStaff } from "~/operations/permits/show-permit-to-staff.server";
import { setCallWord } from "~/operations/preferences/set-call-word.server";
import { signInCustomer } from "~/operations/sign-in/sign-in-customer.server";
import { makeWish } from "~/operations/wishes/make-wish.server";

const reference = { system: "crm", externalId: "4711-0815" };
const erase = (context: TestContext) => eraseCustomer(context, { reference, recordedBy: "crm" });
const traces =
  /Zacharias|Quellwasser|zacharias@example\.org|171 ?2345678|1712345678|Leasing|Schmetterling|4711-0815/i;

describeOnBothDialects("erasing a customer", ({ openTestContext }) => {
  async function openZacharias(): Promise<{ context: TestContext; id: string }> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await context.db.writer
      .updateTable("staff_member")
      .set({ capacity: 1 })
      .where("id", "=", "keller")
      .execute();
    const put = await putCustomer(context, {
      reference,
      alsoKnownAs: [{ system: "shop", externalId: "4711-0815" }],
      name: { givenName: "Zacharias", familyName: "Quellwasser" },
      language: "de",
      points: [
        { kind: "email", value: "zacharias@example.org" },
        { kind: "phone", value: "0171 2345678" },
      ],
      refusals: [{ channels: ["sms"], column: "NoSms" }],
      proposedStaff: undefined,
      recordedBy: "crm",
    });
    const id = "customerId" in put ? put.customerId : "";
    const people = { mode: "ranked" as const, ranked: ["keller"] };
    await decide(context, id, {
      people,
      topics: { advice: ["phone"] },
      notes: { advice: "nur zum Leasing" },
    });
    await makeWish(context, {
      customerId: id,
      source: "wish",
      channel: "phone",
      topic: "advice",
      staff: null,
      from: context.clock(),
      until: context.clock() + 3_600_000,
      note: "wegen des Leasings",
    });
    await setCallWord(context, { customerId: id, word: "Schmetterling" });
    await signInCustomer(context, { customerId: id, by: "link", addressHash: null });
    return { context, id };
  }

  test("leaves no name, address, number, word or foreign id anywhere in the database", async () => {
    const { context } = await openZacharias();
    await erase(context);
    for (const { name } of await context.db.reader.introspection.getTables()) {
      const rows = await context.db.reader
        .selectFrom(name as "customer")
        .selectAll()
        .execute();
      expect(JSON.stringify(rows), name).not.toMatch(traces);
    }
    for (const table of [
      "contact_point",
      "preference",
      "invitation",
      "customer_session",
      "choice",
    ] as const) {
      expect(await context.db.reader.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });

  test("takes the answers along that are kept for requests and forms that are sent again", async () => {
    const { context, id } = await openZacharias();
    const keptNow = () => context.db.reader.selectFrom("idempotency_key").selectAll().execute();
    const claim = {
      customer: reference,
      request: { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" },
      through: dialer,
      periodMs: null,
      reason: "",
      issuer: null,
    } as const;
    const ofAnother = { ...claim, customer: { id: "nobody" } };
    const once = (key: string) => {
      const answer = (result: object) => ({ status: 200, body: result });
      return { clientId: "dialer", key, asked: key, answer };
    };
    const form = { by: { type: "staff", id: "keller" }, sent: "form" } as const;
    const claimed = await claimPermit(context, claim, once("granted"));
    await claimPermit(
      context,
      { ...claim, request: { ...claim.request, channel: "email" } },
      once("refused"),
    );
    await claimPermit({ ...context, form }, claim);
    await claimPermit(context, ofAnother, once("somebody else"));
    expect(claimed).toMatchObject({ kind: "granted" });
    const reportedBy = { type: "api", id: dialer.id } as const;
    const report = { permitId: "permit" in claimed ? claimed.permit.id : "", reportedBy };
    await reportPermit(context, { ...report, outcome: "reached", at: null }, once("reported"));
    expect(await keptNow()).toHaveLength(5);
    expect((await keptNow()).filter(({ customer_id }) => customer_id === id)).toHaveLength(4);
    await erase(context);
    expect(await keptNow()).toMatchObject([{ customer_id: null }]);
    expect(await claimPermit(context, claim, once("granted"))).toMatchObject({ kind: "refused" });
  });

  test("looks like nobody afterwards, by any name, and is done twice as well as once", async () => {
    const { context, id } = await openZacharias();
    await erase(context);
    expect(await showCustomerToProgram(context, reference)).toBeNull();
    expect(await showCustomerToProgram(context, { id })).toBeNull();
    const before = await expectWholeChain(context, id);
    await erase(context);
    await eraseCustomer(context, { reference: { id }, recordedBy: "crm" });
    expect(await expectWholeChain(context, id)).toEqual(before);
  });

  test("keeps the evidence whole, and the refusal in force for whoever gets the number next", async () => {
    const { context, id } = await openZacharias();
    await erase(context);
    const records = await expectWholeChain(context, id);
    expect(records.at(-1)).toMatchObject({ kind: "customer_erased", actor: { type: "api", id: "crm" } });
    expect(records.map(({ kind }) => kind)).toContain("preferences_saved");
    const refusals = await context.db.reader.selectFrom("contact_refusal").select("channel").execute();
    expect(refusals).toMatchObject([{ channel: "sms" }]);
  });

  test("frees the place, and tells the feed", async () => {
    const { context, id } = await openZacharias();
    await enterCustomer(context, "Karl Vogt", { people: { mode: "ranked", ranked: ["keller"] } });
    await erase(context);
    const held = await context.db.reader
      .selectFrom("assignment")
      .select(["customer_id", "staff_id"])
      .execute();
    expect(held).toEqual([{ customer_id: "karl-vogt", staff_id: "keller" }]);
    const told = await context.db.reader
      .selectFrom("change")
      .select("kind")
      .where("customer_id", "=", id)
      .orderBy("position", "desc")
      .executeTakeFirst();
    expect(told?.kind).toBe("customer.erased");
  });

  test.each([
    ["a no had ended", { people: { mode: "nobody" } }],
    ["was open", null],
  ] as const)("keeps nothing of what is reported afterwards, on a permit that %s", async (_what, no) => {
    const { context, id } = await openZacharias();
    const { permit } = await claimGranted(context, "keller", { customer: id });
    if (no) await decide(context, id, no);
    await erase(context);
    const before = await expectWholeChain(context, id);
    const report = { permitId: permit.id, reportedBy: permit.claimedBy, at: null };
    for (const outcome of permitOutcomes) {
      expect(await reportPermit(context, { ...report, outcome })).toMatchObject({ kind: "ended" });
    }
    const staff = await getStaff(context, "keller");
    expect(await showPermitToStaff(context, { permitId: permit.id, staff })).toBeNull();
    expect(await context.db.reader.selectFrom("contact").selectAll().execute()).toEqual([]);
    expect(await expectWholeChain(context, id)).toEqual(before);
  });

  test("keeps nothing that is written by whoever had looked the customer up before", async () => {
    const { context, id } = await openZacharias();
    await erase(context);
    const sent = { source: "reply", channel: "email", topic: "advice", staff: null, note: "" } as const;
    const from = context.clock();
    const wish = { customerId: id, ...sent, from, until: from + 3_600_000 };
    const toldBy = { client: "crm", sourceHash: "hash of a mail" };
    await expect(makeWish(context, { ...wish, toldBy })).rejects.toThrow(ErasedCustomer);
    expect(await context.db.reader.selectFrom("invitation").selectAll().execute()).toEqual([]);
  });

  test("lets the proof go five years later, and never the refusal", async () => {
    const { context, id } = await openZacharias();
    await erase(context);
    context.setNow("2031-11-24T17:12:00+01:00");
    await forgetErased(context);
    expect((await expectWholeChain(context, id)).length).toBeGreaterThan(0);
    context.setNow("2031-12-24T17:12:00+01:00");
    await forgetErased(context);
    expect(await expectWholeChain(context, id)).toEqual([]);
    const refusals = await context.db.reader.selectFrom("contact_refusal").selectAll().execute();
    expect(refusals).toHaveLength(1);
  });

  test("is whole or not at all", async () => {
    const { context, id } = await openZacharias();
    const before = await showCustomerToProgram(context, { id });
    await context.db.writer.schema.alterTable("evidence").renameTo("evidence_elsewhere").execute();
    await expect(erase(context)).rejects.toThrow();
    expect(await showCustomerToProgram(context, { id })).toEqual(before);
  });
});
