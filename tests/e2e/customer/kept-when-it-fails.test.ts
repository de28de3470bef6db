import { errorWords } from "../../../app/i18n/words/error-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { wishWords } from "../../../app/i18n/words/wish-words";
import { rename } from "../support/break-storage";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

test.beforeEach(({ page }) => stepInto(page, "Aylin Demir"));

test("a wish that could not be kept is still there, and one press sends it again, once", async ({
  page,
  demo,
  language,
}) => {
  const { serverFault, sent, sendAgain } = errorWords[language];
  const words = 'Zum Ende meines Leasings: 2 Angebote, "groß" & <klein>';
  const main = page.getByRole("main");
  await page.goto("/me/wish");
  await page.getByLabel(wishWords[language].note).fill(words);
  rename(demo.databaseFile, "evidence", "lost_evidence");
  await page.getByRole("button", { name: wishWords[language].submit, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(serverFault.title);
  await expect(main).toContainText(sent.kept);
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: sendAgain }).click();
  await expect(main).toContainText(sent.kept);
  rename(demo.databaseFile, "lost_evidence", "evidence");
  await page.getByRole("button", { name: sendAgain }).click();
  await expect(page).toHaveURL(/wished$/);
  await expect(page.getByText(words)).toHaveCount(1);
  await expect(main).toContainText(letterWords[language].wish.withdraw);
});
