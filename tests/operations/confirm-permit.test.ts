import { describe, expect, test } from "vitest";
import { bumpCustomerRevision } from "#db/queries/customers";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { Permit } from "~/domain/permission/permit";
import type { Mail } from "~/mail/mail";
import { confirmPermit } from "~/operations/permits/confirm-permit.server";
import { findOwnPermit } from "~/operations/permits/find-own-permit.server";
import { listStaffPermits } from "~/operations/permits/list-staff-permits.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { sendVitalInterestMail } from "~/operations/permits/send-vital-interest-mail.server";
import { showPermitToConfirm } from "~/operations/permits/show-permit-to-staff.server";

const aylin = "aylin-demir";
const reason = "Bremsleitung falsch montiert";

describeOnBothDialects("a permit because of a danger", ({ openTestContext }) => {
  async function openWaiting(): Promise<{ context: TestContext; permit: Permit }> {
    const context = await openTestContext("2026-11-24T22:12:00+01:00");
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", { people: { mode: "nobody" } });
    const result = await claimAs(context, "wolf", { topic: "danger", reason });
    if (result.kind !== "waiting") throw new Error(JSON.stringify(result));
    return { context, permit: result.permit };
  }

  test("waits for a second person, gives nothing out, and cannot be reported as a contact", async () => {
    const { context, permit } = await openWaiting();
    expect(await findOwnPermit(context, ownedByWolf(permit))).toMatchObject({ access: null });
    const reportedBy = { type: "staff", id: "wolf" } as const;
    const report = { permitId: permit.id, reportedBy, outcome: "reached", at: null } as const;
    expect(await reportPermit(context, report)).toEqual({ kind: "not_granted" });
    const records = await expectWholeChain(context, aylin);
    expect(records.at(-1)).toMatchObject({ kind: "permit_claimed", actor: { type: "staff", id: "wolf" } });
    expect(JSON.stringify(records)).not.toContain(reason);
  });

  test("is granted by the second one's word, and the customer is told who they were", async () => {
    const { context, permit } = await openWaiting();
    context.setNow("2026-11-24T22:20:00+01:00");
    expect(await confirm(context, permit, "lindner")).toMatchObject({
      kind: "confirmed",
      permit: { confirmedBy: { id: "lindner" }, grantedAt: context.clock() },
    });
    expect(await findOwnPermit(context, ownedByWolf(permit))).toMatchObject({
      access: { contactPoint: { value: "aylin-demir phone" } },
    });
    const [mail] = await sendMail(context, permit);
    expect(mail).toMatchObject({ to: "aylin-demir email" });
    expect(mail?.text).toMatch(/wolf.*lindner/s);
    expect(mail?.text).not.toContain(reason);
    expect(context.wakes).toBeGreaterThan(0);
    const records = await expectWholeChain(context, aylin);
    expect(records.at(-1)).toMatchObject({ kind: "permit_confirmed", actor: { id: "lindner" } });
  });

  test("is put to who may confirm it, and left out for them where nobody can read whom the customer blocked", async () => {
    const { context, permit } = await openWaiting();
    const lists = async () => {
      const list = await listStaffPermits(context, await getStaff(context, "lindner"));
      return { own: list.own.length, toConfirm: list.toConfirm.map((one) => one.permit.id) };
    };
    expect(await lists()).toEqual({ own: 0, toConfirm: [permit.id] });
    await context.db.writer.updateTable("preference").set({ document: "{" }).execute();
    expect(await lists()).toEqual({ own: 0, toConfirm: [] });
  });

  test("is put to nobody where the customer's no leaves nothing to confirm, and to everybody where it is taken back", async () => {
    const { context, permit } = await openWaiting();
    const asked = async () => {
      const staff = await getStaff(context, "lindner");
      const { toConfirm } = await listStaffPermits(context, staff);
      const page = await showPermitToConfirm(context, { permitId: permit.id, staff });
      return { onList: toConfirm.length === 1, isRefused: page?.isRefused };
    };
    expect(await asked()).toEqual({ onList: true, isRefused: false });
    await decide(context, aylin, { people: { mode: "nobody", blocked: ["wolf"] } });
    expect(await asked()).toEqual({ onList: false, isRefused: true });
    await decide(context, aylin, { people: { mode: "nobody" } });
    expect(await asked()).toEqual({ onList: true, isRefused: false });
  });

  describe("is not granted", () => {
    test("by the first person", async () => {
      const { context, permit } = await openWaiting();
      expect(await confirm(context, permit, "wolf")).toEqual({ kind: "same_person" });
    });

    test("by nobody of the house", async () => {
      const { context, permit } = await openWaiting();
      expect(await confirm(context, permit, "nobody")).toEqual({ kind: "unknown_staff" });
    });

    test("by somebody whom the customer blocked, to whom it does not exist", async () => {
      const { context, permit } = await openWaiting();
      await decide(context, aylin, { people: { mode: "nobody", blocked: ["keller"] } });
      expect(await confirm(context, permit, "keller")).toEqual({ kind: "not_found" });
    });

    test("twice, nor when the time is over", async () => {
      const { context, permit } = await openWaiting();
      const results = await Promise.all(["lindner", "keller"].map((who) => confirm(context, permit, who)));
      expect(results.map(({ kind }) => kind).sort()).toEqual(["confirmed", "not_waiting"]);
      const { context: late, permit: lapsed } = await openWaiting();
      late.setNow("2026-11-24T22:27:00+01:00");
      expect(await confirm(late, lapsed, "lindner")).toMatchObject({ kind: "not_waiting" });
    });

    test("where the customer has blocked the first person meanwhile", async () => {
      const { context, permit } = await openWaiting();
      await decide(context, aylin, { people: { mode: "nobody", blocked: ["wolf"] } });
      expect(await confirm(context, permit, "lindner")).toMatchObject({
        kind: "refused",
        decision: { reasons: [{ code: "unavailable", until: null }] },
      });
    });
  });

  test("stays unmailed where the customer has no address for mails", async () => {
    const { context, permit } = await openWaiting();
    await confirm(context, permit, "lindner");
    await context.db.transaction(async (tx) => {
      await tx.deleteFrom("contact_point").where("kind", "=", "email").execute();
      await bumpCustomerRevision(tx, permit.customerId);
    });
    expect(await sendMail(context, permit)).toEqual([]);
  });
});

function confirm(context: TestContext, { id: permitId }: Permit, secondPerson: string) {
  return confirmPermit(context, { permitId, secondPerson, through: null });
}

function ownedByWolf({ id: permitId }: Permit) {
  return { permitId, holder: { type: "staff", id: "wolf" } as const, issuer: null };
}

async function sendMail(context: TestContext, { id: permitId }: Permit): Promise<Mail[]> {
  const mails: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail) };
  await sendVitalInterestMail({ ...context, mailer, baseUrl: "https://kontaktwahl.example" }, { permitId });
  return mails;
}
