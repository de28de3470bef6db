import { openNewestMail } from "../sign-in/sign-in-steps";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

test("a customer signs in from the mailbox, puts another person first, and has that person at once", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await page.getByLabel("E‑Mail‑Adresse").fill("aylin.demir@example.org");
  await page.getByRole("button", { name: "Link und Ziffern schicken" }).click();
  await expect(page.getByRole("heading", { name: "Sehen Sie in Ihre E‑Mails" })).toBeVisible();
  await openNewestMail(page);
  await page.locator("a[href*='/sign-in/link/']").click();
  await page.getByRole("button", { name: "Auf diesem Gerät anmelden" }).click();
  await expect(page.getByRole("heading", { name: "So möchte ich erreicht werden" })).toBeVisible();

  await page.getByRole("link", { name: "Jemand anderen wählen" }).click();
  await page.getByRole("button", { name: "Herr Yilmaz nach oben" }).click();
  await expect(page.getByRole("status").getByText("Herr Yilmaz, Platz 1 von 2")).toBeVisible();
  await page.getByRole("button", { name: "Speichern" }).click();

  await expect(page).toHaveURL(/\/me\?saved=2$/);
  const notice = page.locator(".notice");
  await expect(notice).toContainText("Gespeichert. Das gilt ab sofort.");
  await expect(notice.getByRole("listitem")).not.toHaveCount(0);
  await expect(notice).toContainText("Yilmaz");
  await expect(page.locator(".letter")).toContainText("Herr Yilmaz darf mich dienstags und donnerstags");
  await expect(page.getByText("Herr Yilmaz, erste Wahl, ist für Sie da.")).toBeVisible();
});

test("who has not chosen sees the former contact person as a proposal, keeps them, and can take it back", async ({
  page,
}) => {
  await stepInto(page, "Stefan Kurz");
  await page.getByText("Etwas anderes", { exact: true }).click();
  await expect(page.getByText("Stefan Kurz · noch nichts gewählt")).toBeVisible();
  await page.getByRole("link", { name: "Jemanden wählen" }).click();
  await page
    .getByRole("button", { name: /Keller/ })
    .first()
    .click();
  await expect(page.getByRole("radio", { name: "Bestimmte Personen" })).toBeChecked();
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page).toHaveURL(/saved=1$/);
  await expect(page.getByText("Frau Keller, erste Wahl, ist für Sie da.")).toBeVisible();
  await page.getByRole("button", { name: "Wieder wie vorher" }).click();
  await expect(page.getByText("Alles gilt wieder wie vorher.")).toBeVisible();
  await expect(page.getByText("Frau Keller, erste Wahl")).toBeHidden();
});

test("two who share an address decide each for themselves", async ({ page }) => {
  await stepInto(page, "Nora Winkler");
  await expect(page.locator(".letter")).toContainText("Frau Nora Winkler");
  await page.getByRole("button", { name: "Alles stoppen außer Vertrag" }).click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(page.getByRole("button", { name: /^Alles stoppen/ })).toBeHidden();
  await stepInto(page, "Paul Winkler");
  await expect(page.locator(".letter")).toContainText("Herr Paul Winkler · noch nichts gewählt");
});
