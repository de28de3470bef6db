/** Aylin Demir lets Murat Demir stop and pause for her: from the invitation to its end. */
import type { Page } from "@playwright/test";
import { openNewestMail, readCode, sendForm } from "../sign-in/sign-in-steps";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const line = (page: Page) => page.getByText("Sie handeln für Frau\u00a0Aylin Demir.");

test("who is invited proves the address, acts as far as the mandate goes, and is out once it ends", async ({
  page,
  browser,
  baseURL,
  javaScriptEnabled,
}) => {
  test.slow();
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: "Wer für mich handeln darf" }).click();
  await sendForm(page, "Vollmacht geben");
  await expect(page.getByRole("alert")).toContainText("Geben Sie den Namen ein.");
  await page.getByLabel("Name").fill("Murat Demir");
  await page.getByLabel("E\u2011Mail\u2011Adresse").fill("murat.demir@example.org");
  await page.getByLabel("Für mich persönlich").check();
  await page.getByLabel("Stoppen und pausieren, nichts erlauben").check();
  await sendForm(page, "Vollmacht geben");
  await expect(page.getByText("Die Einladung ist unterwegs.")).toBeVisible();
  if (javaScriptEnabled) await expectNoAxeViolations(page);

  const murat = await (await browser.newContext({ baseURL, javaScriptEnabled, locale: "de-DE" })).newPage();
  await openNewestMail(murat);
  const mail = (await murat.locator(".mail-preview-text").textContent()) ?? "";
  await murat.goto(/\/mandate\/[\w-]+/.exec(mail)![0]);
  await expect(murat.locator("main")).not.toContainText("Demir");
  await sendForm(murat, "Anmelden und ansehen");
  await expect(murat).toHaveURL(/\/sign-in\/code$/);
  const code = await readCode(murat);
  await murat.goto("/sign-in/code");
  await murat.getByLabel("Sechs Ziffern").fill(code);
  await sendForm(murat, "Anmelden");
  await expect(murat.getByText("Frau\u00a0Aylin Demir möchte, dass Sie mithandeln")).toBeVisible();
  if (javaScriptEnabled) await expectNoAxeViolations(murat);
  await sendForm(murat, "Annehmen");
  await expect(line(murat)).toBeVisible();
  await murat.goto("/me/mandates");
  await expect(murat.getByText("Das kann nur Frau\u00a0Aylin Demir selbst.")).toBeVisible();

  await murat.goto("/me/limits");
  await murat.locator("#max-0").fill("9");
  await sendForm(murat, "Speichern");
  await expect(murat.getByText("das erlaubt Ihre Vollmacht nicht")).toBeVisible();
  await expect(murat.locator("#max-0")).toHaveValue("9");
  await murat.goto("/me");
  await sendForm(murat, "Alles stoppen außer Vertrag");
  await expect(murat).toHaveURL(/saved=2$/);
  if (javaScriptEnabled) await expectNoAxeViolations(murat);

  await page.goto("/me");
  await expect(
    page.getByText(/Murat Demir hat am 24\.\s?November 2026 in Ihrem Auftrag gewählt/),
  ).toBeVisible();
  await expect(page.locator(".letter")).toContainText("gewählt von Murat Demir in Ihrem Auftrag");
  await page.goto("/me/history");
  await expect(page.getByText("Gewählt von Murat Demir in Ihrem Auftrag").first()).toBeVisible();
  await page.goto("/me/mandates");
  await sendForm(page, "Vollmacht für Murat Demir beenden");
  await expect(page.getByText("Beendet. Das gilt ab sofort.")).toBeVisible();
  await murat.goto("/me");
  await expect(murat).toHaveURL(/\/sign-in\?return=%2Fme$/);
  await murat.context().close();
});

test("whoever acts by a mandate gives it back with one press", async ({ page }) => {
  await page.goto("/demo");
  await page.getByRole("button", { name: "Julia Albers sein" }).click();
  await page.getByRole("link", { name: "Was ich darf" }).click();
  await sendForm(page, "Vollmacht zurückgeben");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sie haben die Vollmacht zurückgegeben");
  await page.goto("/me");
  await expect(page).toHaveURL(/\/sign-in/);
});
