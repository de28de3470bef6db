import { expect, test } from "vitest";
import { claimAs, claimGranted } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import { minuteMs } from "~/domain/time/instant";
import { listCases } from "~/operations/cases/list-cases.server";
import { raiseCase } from "~/operations/cases/raise-case.server";
import { showCase } from "~/operations/cases/show-case.server";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { listStaffPermits } from "~/operations/permits/list-staff-permits.server";
import { listMissedWishes } from "~/operations/wishes/list-missed-wishes.server";
import { makeWish } from "~/operations/wishes/make-wish.server";

const customerId = "aylin-demir";
const danger = { topic: "danger", reason: "Bremsleitung falsch montiert" };

describeOnBothDialects("somebody who is erased while staff read of them", ({ openTestContext }) => {
  /** Aylin Demir has said that a call was not agreed, and waits for an answer; two permits are open for her. */
  async function openAylin(): Promise<{ context: TestContext; caseId: string }> {
    const context = await openTestContext("2026-11-24T17:12:00+01:00");
    await openSmallHouse(context);
    const people = { mode: "ranked" as const, ranked: ["keller"] };
    await enterCustomer(context, "Aylin Demir", { people, topics: { advice: ["phone"] } });
    const now = context.clock();
    const request = { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" } as const;
    const told = { at: now, outcome: "reached", recordedBy: "keller" } as const;
    const recorded = await recordContact(context, { customerId, request, ...told });
    const contactId = recorded.kind === "recorded" ? recorded.contactId : "";
    await raiseCase(context, { customerId, contactId, claim: "not_agreed" });
    const { id: caseId } = (await context.db.reader.selectFrom("contact_case").select("id").execute())[0]!;
    const wish = {
      customerId,
      source: "wish",
      channel: "email",
      topic: null,
      staff: null,
      note: "",
    } as const;
    await makeWish(context, { ...wish, from: now, until: now + minuteMs });
    await claimGranted(context, "keller");
    await claimAs(context, "keller", danger);
    return { context, caseId };
  }

  /** Everything else of her is taken away in the same transaction; whoever read a list of it before finds her gone. */
  async function erase({ db, clock }: TestContext): Promise<void> {
    await db.writer
      .updateTable("customer")
      .set({ erased_at: clock() })
      .where("id", "=", customerId)
      .execute();
  }

  async function countListed(context: TestContext) {
    const [lindner, keller] = [await getStaff(context, "lindner"), await getStaff(context, "keller")];
    const { open } = await listCases(context, lindner);
    const { missed, due } = await listMissedWishes(context);
    const { toConfirm } = await listStaffPermits(context, lindner);
    const { own } = await listStaffPermits(context, keller);
    return [open, [...missed, ...due], toConfirm, own].map(({ length }) => length);
  }

  test("is left out of the lists, which stay readable for all others", async () => {
    const { context } = await openAylin();
    expect(await countListed(context)).toEqual([1, 1, 1, 2]);
    await erase(context);
    expect(await countListed(context)).toEqual([0, 0, 0, 0]);
  });

  test("is told to be gone where a page is about them alone", async () => {
    const { context, caseId } = await openAylin();
    const staff = await getStaff(context, "lindner");
    expect(await showCase(context, { caseId, staff })).toMatchObject({ state: "open" });
    await erase(context);
    await expect(showCase(context, { caseId, staff })).rejects.toBeInstanceOf(ErasedCustomer);
  });
});
