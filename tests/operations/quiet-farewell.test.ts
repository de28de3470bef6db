import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { decide, enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import { openTestApi } from "#tests/support/test-api";
import type { TestContext } from "#tests/support/test-context";
import { blockStaff, leaveStaff } from "~/domain/preference/block-staff";
import type { Preferences } from "~/domain/preference/preference";
import { listFarewells } from "~/operations/assignment/list-farewells.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import { listAllowedContacts } from "~/operations/permission/list-allowed-contacts.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";

const chooseBoth: Preferences = {
  timeZone: "Europe/Berlin",
  people: { mode: "ranked", ranked: ["keller", "yilmaz"] },
  topics: { advice: ["phone"] },
};

/** What each of three customers says of Ms Keller; she must not be able to tell which. */
const farewells = {
  "aylin-demir": (current: Preferences) => leaveStaff(current, "keller"),
  "karl-vogt": (current: Preferences) => blockStaff(current, "keller"),
  "lena-hofer": (current: Preferences) => ({ ...current, people: { ...current.people, ranked: ["yilmaz"] } }),
};

async function sayFarewell(context: TestContext): Promise<void> {
  await openSmallHouse(context);
  for (const name of ["Aylin Demir", "Karl Vogt", "Lena Hofer"]) {
    await enterCustomer(context, name, chooseBoth);
  }
  for (const [customerId, change] of Object.entries(farewells)) {
    await changePreferences(context, { customerId, basedOnVersion: null, change, language: "de" });
  }
}

describeOnBothDialects("after a farewell", ({ dialect, openTestContext }) => {
  test("the person left finds the customer nowhere, however it was said", async () => {
    const context = await openTestContext();
    await sayFarewell(context);
    const staff = await getStaff(context, "keller");
    const list = await listAllowedContacts(context, {
      staff,
      filter: { channel: null, topic: null },
      search: "",
      page: 1,
    });
    for (const customerId of Object.keys(farewells)) {
      expect(await showCustomerToStaff(context, { staff, customerId })).toBeNull();
      expect(JSON.stringify(list)).not.toContain(customerId);
    }
  });

  test("the person left is told for a week that it has ended, the same of all, and nobody else is", async () => {
    const context = await openTestContext("2026-11-24T12:00:00+01:00");
    await sayFarewell(context);
    const staff = await getStaff(context, "keller");
    const told = await listFarewells(context, staff);
    expect(told.map(({ customerId, ...rest }) => [customerId, Object.keys(rest)])).toEqual(
      Object.keys(farewells).map((id) => [id, ["customer"]]),
    );
    expect(await listFarewells(context, await getStaff(context, "yilmaz"))).toEqual([]);
    context.setNow("2026-12-01T12:00:00.001+01:00");
    expect(await listFarewells(context, staff)).toEqual([]);
  });

  test("a farewell taken back was none, and an erased customer leaves none", async () => {
    const context = await openTestContext();
    await sayFarewell(context);
    await decide(context, "aylin-demir", chooseBoth);
    await eraseCustomer(context, { reference: { id: "karl-vogt" }, recordedBy: "crm" });
    const left = await listFarewells(context, await getStaff(context, "keller"));
    expect(left.map(({ customerId }) => customerId)).toEqual(["lena-hofer"]);
  });

  test("who comes next looks after the customer and reads nothing of who was left", async () => {
    const context = await openTestContext();
    await sayFarewell(context);
    const staff = await getStaff(context, "yilmaz");
    for (const customerId of Object.keys(farewells)) {
      const page = await showCustomerToStaff(context, { staff, customerId });
      expect(JSON.stringify(page?.facts)).not.toContain("keller");
    }
  });

  if (dialect === "postgres") return;
  test("programs that ask and follow are told the same of all three", async () => {
    const context = await openTestContext();
    await sayFarewell(context);
    const { post } = await openTestApi({ context });
    const answers = await Promise.all(
      Object.keys(farewells).map(async (id) => {
        const answer = await post("/access/v1/evaluation", {
          subject: { type: "staff", id: "keller" },
          action: { name: "phone" },
          resource: { type: "customer", id },
          context: { topic: "advice" },
        });
        return { status: answer.status, body: await answer.json() };
      }),
    );
    expect(answers[0]).toMatchObject({ status: 200, body: { decision: false } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const changes = await context.db.reader
      .selectFrom("change")
      .select(["kind", "customer_id", "data"])
      .execute();
    const toldOf = (id: string) =>
      changes
        .filter((row) => row.customer_id === id)
        .map(({ kind, data }) => ({ kind, data: data.replaceAll(id, "") }));
    expect(toldOf("karl-vogt")).toEqual(toldOf("aylin-demir"));
  });
});

describeOnBothDialects("a farewell to the only one", ({ openTestContext }) => {
  test("leaves nobody, and the person can be chosen again", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    const customerId = await enterCustomer(context, "Aylin Demir", {
      ...chooseBoth,
      people: {
        mode: "ranked",
        ranked: ["keller"],
        areas: { werkstatt: { mode: "ranked", ranked: ["keller"] } },
      },
    });
    const change = (current: Preferences) => leaveStaff(current, "keller");
    const left = await changePreferences(context, {
      customerId,
      basedOnVersion: null,
      change,
      language: "de",
    });
    expect(left.kind).toBe("saved");
    const staff = await getStaff(context, "keller");
    expect(await showCustomerToStaff(context, { staff, customerId })).toBeNull();
    await decide(context, customerId, chooseBoth);
    expect(await showCustomerToStaff(context, { staff, customerId })).not.toBeNull();
  });
});
