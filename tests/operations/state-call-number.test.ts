import { expect, test } from "vitest";
import { claimGranted } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import type { StaffVisit } from "~/auth/guards.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { letStaffMemberGo } from "~/operations/staff/let-staff-member-go.server";
import { stateCallNumber, stateCallNumbers } from "~/operations/staff/state-call-number.server";
import { presentCallNumbers } from "~/routes/admin/call-numbers/present-call-numbers.server";
import { saveCallNumbers } from "~/routes/admin/call-numbers/save-call-numbers.server";

describeOnBothDialects("the number that a call comes from", ({ openTestContext }) => {
  async function openAylin() {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "anyone", automated: ["email"] },
      topics: { advice: ["phone", "email"] },
    });
    return context;
  }

  test("is the team's own, else the company's, and told with the permit and to the customer", async () => {
    const context = await openAylin();
    expect((await claimGranted(context, "keller")).access.callFrom).toBeNull();
    await stateCallNumber(context, { team: null, number: "089 5550 1000" });
    await stateCallNumber(context, { team: "sued", number: "+49 89 5550 1100" });
    expect((await claimGranted(context, "keller")).access.callFrom).toBe("+498955501100");
    expect((await claimGranted(context, "wolf")).access.callFrom).toBe("+498955501000");
    expect((await claimGranted(context, "keller", { channel: "email" })).access.callFrom).toBeNull();
    const { house } = await showLetter(context, "aylin-demir");
    expect(house.callNumbers).toEqual({
      teams: { "": "+498955501000", sued: "+498955501100" },
      people: {},
    });
  });

  test("is stated no more once it is removed, and never what is no number or no team", async () => {
    const context = await openAylin();
    await stateCallNumber(context, { team: "sued", number: "+49 89 5550 1100" });
    expect(await stateCallNumber(context, { team: "sued", number: null })).toEqual({ kind: "removed" });
    expect((await claimGranted(context, "keller")).access.callFrom).toBeNull();
    expect(await stateCallNumber(context, { team: null, number: "Zentrale" })).toEqual({
      kind: "number_unreadable",
    });
    const unknown = { team: "mond", number: "+49 89 5550 1100" };
    expect(await stateCallNumber(context, unknown)).toEqual({ kind: "unknown_team" });
  });

  test("is the person's own before the team's, as long as they work here", async () => {
    const context = await openAylin();
    await stateCallNumber(context, { team: "sued", number: "+49 89 5550 1100" });
    const own = { team: null, person: "keller@lindner.example", number: "089 5550 1114" };
    expect(await stateCallNumber(context, own)).toEqual({ kind: "stated", number: "+498955501114" });
    expect((await claimGranted(context, "keller")).access.callFrom).toBe("+498955501114");
    expect((await claimGranted(context, "yilmaz")).access.callFrom).toBe("+498955501100");
    expect(await stateCallNumber(context, { ...own, person: "nobody" })).toEqual({ kind: "unknown_person" });
    expect(await stateCallNumber(context, { ...own, number: null })).toEqual({ kind: "removed" });
    expect((await claimGranted(context, "keller")).access.callFrom).toBe("+498955501100");
    await stateCallNumber(context, own);
    await letStaffMemberGo(context, { id: "keller" });
    expect((await showLetter(context, "aylin-demir")).house.callNumbers.people).toEqual({});
  });

  test("all are stated at once, or where one is no number, none of them", async () => {
    const context = await openAylin();
    const told = async () => (await showLetter(context, "aylin-demir")).house.callNumbers;
    const teams = (typed: Record<string, string>) =>
      Object.entries(typed).map(([id, text]) => ({ place: { kind: "team" as const, id }, text }));
    const wolf = { place: { kind: "person" as const, id: "wolf" }, text: "089 5550 1207" };
    const typed = teams({ "": "089 5550 1000", sued: "+49 89 5550 1100", nord: "", mond: "089 1" });
    await stateCallNumbers(context, [...typed, wolf]);
    const stated = {
      teams: { "": "+498955501000", sued: "+498955501100" },
      people: { wolf: "+498955501207" },
    };
    expect(await told()).toEqual(stated);
    const half = { "": "", sued: "12 Bäume", nord: "089 5550 1200" };
    const both = [...teams(half), { ...wolf, text: "Zentrale" }];
    expect(await stateCallNumbers(context, both)).toEqual({
      kind: "numbers_unreadable",
      places: [{ kind: "team", id: "sued" }, wolf.place],
    });
    expect(await told()).toEqual(stated);
    const left = [...teams({ ...half, sued: " " }), { ...wolf, text: "" }];
    expect(await stateCallNumbers(context, left)).toEqual({ kind: "stated" });
    expect(await told()).toEqual({ teams: { nord: "+498955501200" }, people: {} });
  });
});

describeOnBothDialects("the page on which an administrator states the numbers", ({ openTestContext }) => {
  async function openPage() {
    const operations = await openTestContext();
    await openSmallHouse(operations);
    const visitTo = async (search: string, fields: Record<string, string> = {}) => {
      const url = new URL(`http://localhost:3000/admin/call-numbers${search}`);
      const request = new Request(url, { method: "POST", body: new URLSearchParams(fields) });
      const staff = await getStaff(operations, "lindner");
      return { operations, language: "de", url, request, staff } as unknown as StaffVisit;
    };
    return {
      show: async (search = "") => presentCallNumbers(await visitTo(search)),
      send: async (fields: Record<string, string>) =>
        saveCallNumbers(await visitTo("", fields)).catch((thrown: unknown) => thrown),
    };
  }

  test("shows what was stated as it is dialled, and gives a person a field of their own", async () => {
    const { show, send } = await openPage();
    const saved = await send({
      ...{ "team-": "089 5550 1000", "team-sued": "+49 89 5550 1100", "team-nord": "" },
      ...{ "another-person": "keller", "another-number": "089 5550 1114" },
    });
    expect((saved as Response).headers.get("Location")).toBe("/admin/call-numbers?saved");
    const page = await show("?saved");
    expect(page.isSaved).toBe(true);
    const numbers = Object.fromEntries(
      page.teams.map(({ name, value }) => [name, value.replaceAll(/\s/g, "")]),
    );
    const none = { "team-leitung": "", "team-nord": "", "team-werkstatt": "" };
    expect(numbers).toEqual({ ...none, "team-": "+498955501000", "team-sued": "+498955501100" });
    expect(page.people).toMatchObject([{ name: "person-keller" }]);
    expect(page.others.map(({ value }) => value)).not.toContain("keller");
    await send({ "person-keller": "" });
    expect((await show()).people).toEqual([]);
  });

  test.each([
    ["is no number", { "team-sued": "Zentrale" }, "team-sued"],
    ["is nobody's", { "another-number": "089 5550 1114" }, "another-person"],
  ])(
    "states nothing where one of them %s, says at which field, and keeps what was typed",
    async (_what, wrong, fieldId) => {
      const { show, send } = await openPage();
      const refused = await send({ "team-": "089 5550 1000", ...wrong });
      expect(refused).toMatchObject({
        init: { status: 422 },
        data: { faults: [{ fieldId }], values: { "team-": "089 5550 1000", ...wrong } },
      });
      expect((await show()).teams.map(({ value }) => value).join("")).toBe("");
    },
  );
});
