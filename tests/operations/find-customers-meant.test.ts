import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { nameCustomers } from "~/operations/customers/name-customers.server";
import { findCustomersMeant } from "~/operations/permission/find-customers-meant.server";

describeOnBothDialects("whom somebody means who writes a name or an id", ({ openTestContext }) => {
  async function open() {
    const context = await openTestContext();
    await openSmallHouse(context);
    for (const name of ["Aylin Demir", "Cem Demir", "Jürgen Groß"]) await enterCustomer(context, name, null);
    return context;
  }

  test("is everybody who is called so, in whatever order and spelling", async () => {
    const context = await open();
    const meant = async (text: string) => (await findCustomersMeant(context, text))?.slice(1);
    expect(await meant("demir")).toEqual(["aylin-demir", "cem-demir"]);
    expect(await meant("Aylin DEMIR")).toEqual(["aylin-demir"]);
    expect(await meant("juergen gross")).toEqual(["jürgen-groß"]);
    expect(await meant("Groß")).toEqual(["jürgen-groß"]);
    for (const nobody of ["Wolters", "%", "_"]) expect(await meant(nobody)).toEqual([]);
  });

  test("is whoever has the id, also where we have forgotten the person; a name is forgotten with them", async () => {
    const context = await open();
    await eraseCustomer(context, { reference: { id: "aylin-demir" }, recordedBy: "dialer" });
    expect(await findCustomersMeant(context, "aylin-demir")).toEqual(["aylin-demir"]);
    expect(await findCustomersMeant(context, "Aylin Demir")).toEqual(["Aylin Demir"]);
    expect(await nameCustomers(context, ["aylin-demir", "cem-demir"])).toEqual(
      new Map([["cem-demir", { givenName: "Cem", familyName: "Demir" }]]),
    );
  });

  test("is nobody where no system gave such an id, or no text can be one", async () => {
    const context = await open();
    for (const text of ["crm:4711", "crm:", "a\0b", ""])
      expect(await findCustomersMeant(context, text)).toEqual([]);
  });
});
