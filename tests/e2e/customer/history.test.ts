import { stepInAs } from "../staff/step-in-as";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

test("a call that never took place: the customer says so, the lead answers, and it counts no more", async ({
  page,
  javaScriptEnabled,
}) => {
  const main = page.getByRole("main");
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/history");
  const call = main.getByRole("listitem").filter({ hasText: "versucht anzurufen" });
  await expect(call).toContainText("erlaubt durch Ihre Wahl");
  await call.getByText("Was damals galt").click();
  await expect(call).toContainText("Frau Keller darf mich");
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await call.getByRole("link", { name: /^Stimmt etwas nicht\?/ }).click();
  await expect(main).toContainText("Zählt mit");
  await page.getByRole("button", { name: "Das war nicht vereinbart" }).click();
  await page.getByRole("button", { name: "Meldung zurücknehmen" }).click();
  await expect(main).toContainText("Zurückgenommen.");
  await page.getByRole("button", { name: "Diesen Kontakt gab es nicht" }).click();
  await expect(main).toContainText("Antwort bis 8. Dezember. Bis dahin zählt der Kontakt mit.");
  if (javaScriptEnabled) await expectNoAxeViolations(page);

  await stepInAs(page, "Sabine Keller");
  expect((await page.goto("/staff/cases"))?.status()).toBe(403);

  await stepInAs(page, "Karin Lindner");
  await page.getByRole("link", { name: "Meldungen" }).click();
  await expect(page).toHaveURL(/\/staff\/cases$/);
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Aylin Demir" }).click();
  await expect(main).toContainText("Aylin Demir sagt: „Diesen Kontakt gab es nicht“");
  await expect(main).toContainText("Kontakt eingetragen");
  await page.getByRole("button", { name: "Antworten" }).click();
  await expect(page.getByRole("alert")).toContainText("Bitte schreiben Sie einen Satz dazu.");
  await page.getByLabel("Den Kontakt gab es nicht; er zählt nicht mehr mit").check();
  await page
    .getByLabel("Ihre Worte an die Kundin oder den Kunden")
    .fill("Das war ein Versehen beim Eintragen.");
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Antworten" }).click();
  await expect(main).toContainText("Beantwortet.");

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText("Sie haben recht: Diesen Kontakt gab es nicht. Er zählt nicht mehr mit.");
  await expect(main).toContainText("„Das war ein Versehen beim Eintragen.“");
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await page.getByRole("button", { name: /^Gelesen/ }).click();
  await expect(main).not.toContainText("Versehen");
  await page.goto("/me/history?show=looks");
  await expect(main).toContainText("Frau Lindner (Leitung) hat Ihre Meldung und den Kontakt dazu angesehen");
  if (javaScriptEnabled) await expectNoAxeViolations(page);
});

test("a thank-you is one tap, read by the person thanked alone, and taken back with one more", async ({
  page,
}) => {
  const main = page.getByRole("main");
  const thanks = "Eva Brandl dankt Ihnen";
  await stepInto(page, "Eva Brandl");
  await page.goto("/me/history?show=contacts");
  await main.getByText("Nur Bestimmtes zeigen").click();
  await main.getByLabel("Wer").selectOption("Frau Keller");
  await main.getByLabel("Ergebnis").selectOption("Zustande gekommen");
  await main.getByRole("button", { name: "Zeigen", exact: true }).click();
  await expect(page).toHaveURL("/me/history?show=contacts&who=staff.sabine-keller&by=&result=reached");
  await main
    .getByRole("button", { name: /^Danke/ })
    .first()
    .click();
  await expect(main).toContainText("Sie haben sich bedankt.");
  await stepInAs(page, "Sabine Keller");
  await expect(main).toContainText(thanks);
  for (const other of ["Emre Yilmaz", "Karin Lindner"]) {
    await stepInAs(page, other);
    await expect(main).not.toContainText(thanks);
  }
  await stepInto(page, "Eva Brandl");
  await page.goto("/me/history?show=contacts");
  await main
    .getByRole("button", { name: /^Zurücknehmen/ })
    .first()
    .click();
  await expect(main).not.toContainText("Sie haben sich bedankt.");
});
