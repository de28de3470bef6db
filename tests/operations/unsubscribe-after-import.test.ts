import { expect, test } from "vitest";
import { findCustomer } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import { fileOf, setUpImportHouse } from "#tests/support/import-house";
import type { TestContext } from "#tests/support/test-context";
import { closeAccount } from "~/operations/customers/close-account.server";
import { findCustomerByReference } from "~/operations/customers/find-customer-by-reference.server";
import { importCustomers } from "~/operations/import/import-customers.server";
import { unsubscribeByLink } from "~/operations/links/unsubscribe-by-link.server";
import { sealUnsubscribeToken } from "~/operations/links/unsubscribe-token.server";

const header = "id;familyName;email;consentEmail;consentDate;consentSource";

describeOnBothDialects("unsubscribing from what an old list documents", ({ openTestContext }) => {
  /** Erika Sommer has never chosen; an export documents that she wanted advertising by e-mail. */
  async function openErika(): Promise<{ context: TestContext; erika: string }> {
    const context = await openTestContext();
    await setUpImportHouse(context);
    await importRow(context, "ja;12.03.2024;Messe München, Karte 117");
    const { id: erika } = (await findCustomerByReference(context, "plain:K-1"))!;
    expect(await readOffers(context, erika)).toEqual(["email"]);
    return { context, erika };
  }

  test("holds without her having chosen anything", async () => {
    const { context, erika } = await openErika();
    await unsubscribe(context);
    expect(await readOffers(context, erika)).toEqual([]);
    expect((await findCustomer(context.db.reader, erika))?.chosenAt).toBeNull();
  });

  test("is not undone by another list that comes later", async () => {
    const { context, erika } = await openErika();
    await unsubscribe(context);
    await importRow(context, "ja;01.02.2023;Telefon");
    expect(await readOffers(context, erika)).toEqual([]);
  });
});

describeOnBothDialects("an old list that comes while a customer is leaving", ({ openTestContext }) => {
  test("opens nothing by what it documents, and says for how many", async () => {
    const context = await openTestContext();
    await setUpImportHouse(context);
    await importCustomers(context, { file: fileOf(`${header}\nK-1;Sommer;erika@example.org;;;`) });
    const { id: erika } = (await findCustomerByReference(context, "plain:K-1"))!;
    await closeAccount(context, {
      customerId: erika,
      refusesContacts: false,
      language: "de",
      tokenHash: null,
    });
    const row = "K-1;Sommer;erika@example.org;ja;12.03.2024;Messe München, Karte 117";
    const result = await importCustomers(context, { file: fileOf(`${header}\n${row}`) });
    expect(result).toMatchObject({ ok: true, report: { consentsDocumented: 1, leavingRefused: 1 } });
    expect(await readOffers(context, erika)).toBeUndefined();
  });
});

async function importRow(context: TestContext, consent: string): Promise<void> {
  const result = await importCustomers(context, {
    file: fileOf(`${header}\nK-1;Sommer;erika@example.org;${consent}`),
  });
  expect(result).toMatchObject({ ok: true, report: { faulty: 0, consentsDocumented: 1 } });
}

async function unsubscribe(context: TestContext): Promise<void> {
  const token = { reference: "plain:K-1", topic: "offers", channel: "email" };
  expect(await unsubscribeByLink(context, sealUnsubscribeToken(context.vault, token))).not.toBeNull();
}

async function readOffers({ db }: TestContext, customerId: string): Promise<string[] | undefined> {
  return (await findPreferences(db.reader, customerId))?.preferences.topics?.offers;
}
