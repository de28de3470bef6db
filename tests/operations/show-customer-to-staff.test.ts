import { expect, test } from "vitest";
import { proposeStaffMember } from "#db/queries/customers";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, getStaff, openSmallHouse, sendOnLeave } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { People } from "~/domain/preference/preference";
import { recordContact } from "~/operations/contacts/record-contact.server";
import {
  type CustomerForStaff,
  showCustomerToStaff,
} from "~/operations/customers/show-customer-to-staff.server";
import { makeWish } from "~/operations/wishes/make-wish.server";

/** A Tuesday. */
const noon = "2026-11-24T12:00:00+01:00";
const hourMs = 3_600_000;
const chooseKeller: People = { mode: "ranked", ranked: ["keller"] };

describeOnBothDialects("a customer's page for staff", ({ openTestContext }) => {
  async function openHouse(now = noon): Promise<TestContext> {
    const context = await openTestContext(now);
    await openSmallHouse(context);
    return context;
  }

  test("is nothing for whoever was not chosen, whoever is blocked, and for an unknown customer alike", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Aylin Demir", { people: chooseKeller });
    await enterCustomer(context, "Rita Blum", { people: { mode: "anyone", blocked: ["keller"] } });
    expect(await show(context, "yilmaz", "aylin-demir")).toBeNull();
    expect(await show(context, "keller", "rita-blum")).toBeNull();
    expect(await show(context, "keller", "nobody-at-all")).toBeNull();
  });

  test("is open to a former contact person until the customer has decided, and not after", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Frieda Lang", null, { proposedStaff: "keller" });
    await enterCustomer(context, "Karl Vogt", { people: { mode: "nobody" } });
    await context.db.transaction((tx) => proposeStaffMember(tx, "karl-vogt", "keller"));
    expect(await show(context, "keller", "frieda-lang")).not.toBeNull();
    expect(await show(context, "keller", "karl-vogt")).toBeNull();
  });

  test("opens for a stand-in on the days of absence alone", async () => {
    const context = await openHouse("2026-12-14T23:59:59+01:00");
    await sendOnLeave(context, "keller", { from: "2026-12-01", to: "2026-12-14" });
    await enterCustomer(context, "Aylin Demir", { people: { ...chooseKeller, whenAway: "deputy" } });
    expect(await show(context, "yilmaz", "aylin-demir")).not.toBeNull();
    context.setNow("2026-12-15T00:00:00+01:00");
    expect(await show(context, "yilmaz", "aylin-demir")).toBeNull();
  });

  test("shows the owner of a wish what the customer said, and whoever is chosen for something else does not read it", async () => {
    const context = await openHouse();
    const areas = { werkstatt: { mode: "anyone" as const, teams: ["werkstatt"] } };
    await enterCustomer(context, "Lena Hofer", { people: { ...chooseKeller, areas } });
    const now = context.clock();
    const asked = { channel: "phone", topic: "advice", staff: null, from: now, until: now + hourMs } as const;
    const note = "Bitte nach fünf.";
    await makeWish(context, { customerId: "lena-hofer", ...asked, note, source: "wish" });
    expect((await show(context, "keller", "lena-hofer"))?.wishes).toMatchObject([{ note }]);
    expect((await show(context, "orth", "lena-hofer"))?.wishes).toEqual([]);
  });

  test("tells every channel's answer for every topic, and never that somebody is blocked", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Aylin Demir", {
      people: { ...chooseKeller, blocked: ["wolf"] },
      topics: { advice: ["email"] },
    });
    const page = await show(context, "keller", "aylin-demir");
    expect(answer(page, "advice", "email")).toMatchObject({ allowed: true, basis: "consent" });
    expect(answer(page, "advice", "phone")?.reasons).toEqual([{ code: "channel_refused", until: null }]);
    expect(answer(page, "recall", "phone")).toMatchObject({ allowed: true, basis: "legal-obligation" });
    expect(JSON.stringify([page?.answers, page?.facts])).not.toMatch(/blocked|wolf/);
  });

  test("leaves out what was said about other people", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "ranked", ranked: ["keller", "wolf"], whenAway: "next-choice", blocked: ["yilmaz"] },
      topics: { advice: ["phone"] },
    });
    const page = await show(context, "keller", "aylin-demir");
    expect(page?.facts.length).toBeGreaterThan(0);
    expect(JSON.stringify(page?.facts)).not.toMatch(/wolf|yilmaz/);
  });

  test("says what took place, and what is left of the caps that bind staff", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Aylin Demir", {
      people: chooseKeller,
      topics: { advice: ["phone"] },
      caps: [
        { max: 2, per: "P1M", sender: "staff" },
        { max: 1, per: "P1M", sender: "automated" },
      ],
    });
    const request = { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" } as const;
    const done = { customerId: "aylin-demir", request, at: context.clock(), outcome: "reached" } as const;
    await recordContact(context, { ...done, recordedBy: "keller" });
    const page = await show(context, "keller", "aylin-demir");
    expect(page?.contacts).toMatchObject([{ channel: "phone", topic: "advice", outcome: "reached" }]);
    expect(page?.budgets).toMatchObject([{ used: 1, left: 1 }]);
  });

  test("forgets a topic that the company retired", async () => {
    const context = await openHouse();
    await enterCustomer(context, "Aylin Demir", { people: chooseKeller, topics: { advice: ["phone"] } });
    await context.db.writer.updateTable("topic").set({ retired_at: 1 }).where("id", "=", "advice").execute();
    const page = await show(context, "keller", "aylin-demir");
    expect(page?.answers.map(({ topic }) => topic.id)).not.toContain("advice");
    expect(JSON.stringify(page?.facts)).not.toContain("advice");
  });
});

async function show(context: TestContext, staffId: string, customerId: string) {
  return showCustomerToStaff(context, { staff: await getStaff(context, staffId), customerId });
}

function answer(page: CustomerForStaff | null, topic: string, channel: string) {
  const ofTopic = page?.answers.find((answers) => answers.topic.id === topic);
  return ofTopic?.channels.find((one) => one.channel === channel)?.decision;
}
