import { expect, test } from "vitest";
import { claimGranted } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { showLetter } from "~/operations/customers/show-letter.server";
import { stateCallNumber, stateCallNumbers } from "~/operations/staff/state-call-number.server";

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
    expect(house.callNumbers).toEqual({ "": "+498955501000", sued: "+498955501100" });
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

  test("all are stated at once, or where one is no number, none of them", async () => {
    const context = await openAylin();
    const told = async () => (await showLetter(context, "aylin-demir")).house.callNumbers;
    await stateCallNumbers(context, {
      "": "089 5550 1000",
      sued: "+49 89 5550 1100",
      nord: "",
      mond: "089 1",
    });
    expect(await told()).toEqual({ "": "+498955501000", sued: "+498955501100" });
    const half = { "": "", sued: "12 Bäume", nord: "089 5550 1200" };
    expect(await stateCallNumbers(context, half)).toEqual({ kind: "numbers_unreadable", teams: ["sued"] });
    expect(await told()).toEqual({ "": "+498955501000", sued: "+498955501100" });
    expect(await stateCallNumbers(context, { ...half, sued: " " })).toEqual({ kind: "stated" });
    expect(await told()).toEqual({ nord: "+498955501200" });
  });
});
