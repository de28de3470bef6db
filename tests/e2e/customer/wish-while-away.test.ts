import { letterWords } from "../../../app/i18n/words/letter-words";
import { openQuestionWords } from "../../../app/i18n/words/open-question-words";
import { stepInAs } from "../staff/step-in-as";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

test("while the owner of a wish is away, somebody else answers it only with the customer's yes, which is taken back with one tap", async ({
  page,
  language,
}) => {
  const { standIn } = openQuestionWords[language];
  const { withPerson } = letterWords[language].wish;
  const { keller, reuter, today, wish, wanted } = {
    de: {
      keller: "Frau\u00a0Keller",
      reuter: "Frau\u00a0Reuter",
      today: "heute",
      wish: "Bitte rufen Sie mich heute bis 20\u00a0Uhr zu",
      wanted: "Kontaktwunsch: Anruf",
    },
    en: {
      keller: "Ms\u00a0Keller",
      reuter: "Ms\u00a0Reuter",
      today: "today",
      wish: "Please call me today until 8\u00a0pm about",
      wanted: "Request: Call",
    },
  }[language];
  const yes = page.getByRole("button", { name: standIn.yes(keller) });
  const main = page.getByRole("main");
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/martin-seidl");
  await expect(main).not.toContainText("Schlussrate");

  await stepInto(page, "Martin Seidl");
  await expect(main).toContainText(standIn.title(reuter, today));
  await expect(main).toContainText(standIn.ask(keller, standIn.ways.phone!));
  await expect(main).toContainText(wish);
  await expectNoAxeViolations(page);
  await yes.click();
  await expect(page.getByRole("status").filter({ hasText: standIn.accepted })).toBeVisible();
  await expect(main).toContainText(withPerson(keller));
  await expect(yes).toBeHidden();

  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/martin-seidl");
  await expect(main).toContainText(wanted);
  await expect(main).toContainText("Schlussrate");

  await stepInto(page, "Martin Seidl");
  await page.getByRole("button", { name: standIn.takeBack(reuter) }).click();
  await page.getByRole("button", { name: standIn.no(reuter) }).click();
  await expect(page.getByRole("status").filter({ hasText: standIn.declined })).toBeVisible();
  await expect(main).toContainText(withPerson(reuter));
});

test("a complaint and a repair go through the same door, in English too, and a missed call may be tried once more", async ({
  page,
}) => {
  const main = page.getByRole("main");
  await stepInto(page, "Karl Vogt");
  await expect(main).toContainText("Darf er es noch einmal versuchen?");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Ja, noch einmal" }).click();
  await expect(main).toContainText("Mit Herrn Brandt");
  await expect(main).toContainText("Bitte rufen Sie mich");

  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/me/wish");
  const about = page.getByLabel("About what");
  const repair = page.getByLabel("What does it concern?");
  await expect(about).toBeVisible();
  await expect(repair).toBeHidden();
  await page.getByRole("radio", { name: "A repair or a workshop appointment" }).check();
  await expect(about).toBeHidden();
  await expect(repair).toBeVisible();
  await page.getByRole("radio", { name: "A complaint" }).check();
  await expect(about).toBeVisible();
  await expect(repair).toBeHidden();
  await about.selectOption("contract");
  await page.getByRole("radio", { name: "Tomorrow" }).check();
  await page.getByRole("radio", { name: /^In the evening/ }).check();
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(main).toContainText("Your complaint");
  await expect(main).toContainText(
    "Please call me tomorrow between 5\u00a0pm and 8\u00a0pm about my contract.",
  );
  await expect(main).toContainText("With Ms\u00a0Lindner");
  await page.goto("/me/wish");
  await page.getByRole("radio", { name: "A repair or a workshop appointment" }).check();
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(main).toContainText("Your request to the workshop");
});
