import { editorWords } from "../../../app/i18n/words/editor-words";
import { introductionWords } from "../../../app/i18n/words/introduction-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";
import { stepInAs } from "./step-in-as";

test("a colleague is recommended, asked about, and comes first only with the customer's yes", async ({
  page,
  language,
}) => {
  const { propose, offer, faults } = introductionWords[language];
  const { keller, orth, workshop } = {
    de: { keller: "Frau\u00a0Keller", orth: "Frau\u00a0Orth", workshop: "Werkstatt" },
    en: { keller: "Ms\u00a0Keller", orth: "Ms\u00a0Orth", workshop: "Workshop" },
  }[language];
  const reason = "Frau Orth kennt Ihr Auto.";
  const submit = page.getByRole("button", { name: propose.submit, exact: true });
  const yes = page.getByRole("button", { name: offer.yes(orth) });
  const main = page.getByRole("main");
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByRole("link", { name: propose.link }).click();
  await submit.click();
  await expect(page.getByRole("alert")).toContainText(faults.staffMissing);
  await page.getByLabel(propose.staff, { exact: true }).selectOption({ label: `Petra Orth, ${workshop}` });
  await page.getByLabel(propose.area, { exact: true }).selectOption({ label: workshop });
  await page.getByLabel(propose.reason, { exact: true }).fill(reason);
  await expectNoAxeViolations(page);
  await submit.click();
  await expect(main).toContainText(propose.waiting(orth));

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText(offer.titleForArea(keller, orth, workshop));
  await expect(main).toContainText(reason);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: offer.ask }).click();
  await expect(page.getByRole("status").filter({ hasText: offer.askedNow })).toBeVisible();
  await expect(main).toContainText(letterWords[language].wish.withPerson(keller));
  await yes.click();
  await expect(page.getByRole("status").filter({ hasText: editorWords[language].saved })).toBeVisible();
  await expect(yes).toBeHidden();

  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await expect(main).toContainText(propose.accepted(orth));
});

test("in English a no is one tap as well, and the proposer reads that it was declined and nothing else", async ({
  page,
}) => {
  await stepInto(page, "Minh Nguyen");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("main")).toContainText("Ms Keller recommends Mr Yilmaz to you");
  await page.getByRole("button", { name: /^No\s*:/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "does not ask again for 14" })).toBeVisible();
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/minh-nguyen");
  await expect(page.getByRole("main")).toContainText("Your recommendation was declined: Mr Yilmaz.");
});
