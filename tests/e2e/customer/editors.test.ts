import type { Page } from "@playwright/test";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const letter = (page: Page) => page.locator(".letter");

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.locator('.notice[data-tone="saved"]')).toContainText("Gespeichert. Das gilt ab sofort.");
}

test("what is ticked for a topic is what the letter says", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await expect(letter(page)).toContainText("Zu Probefahrten oder Dank und Glückwünschen meldet sich niemand");
  await page.getByRole("link", { name: "Themen ändern" }).click();
  await page.getByRole("group", { name: "Probefahrt" }).getByLabel("SMS").check();
  await page.getByText("Eigene Worte zu einem Thema").click();
  await page.getByLabel("In Ihren Worten zu Probefahrt").fill("nur Elektroautos");
  await save(page);
  await expect(letter(page)).toContainText("per SMS schreiben, zu Probefahrten");
  await expect(letter(page)).toContainText("nur Elektroautos");
  await expect(letter(page)).toContainText("Zu Dank und Glückwünschen meldet sich niemand");
});

test("hours of one's own replace the hours before", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: "Anrufe ändern" }).click();
  for (const day of ["Dienstag", "Donnerstag"]) {
    await page.getByLabel(`${day}, von`).first().selectOption("");
  }
  await page.getByLabel("Samstag, von").first().selectOption("09:00");
  await page.getByLabel("Samstag, bis").first().selectOption("11:30");
  await save(page);
  await expect(letter(page)).toContainText("Frau Keller darf mich samstags von 9 bis 11:30 Uhr anrufen");
});

test("never is said in one choice", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/hours/phone");
  await page.getByRole("radio", { name: "Nie" }).check();
  await save(page);
  await expect(letter(page)).not.toContainText("darf mich dienstags und donnerstags");
});

test("a limit is set, changed and taken away", async ({ page }) => {
  await stepInto(page, "Minh Nguyen");
  await expect(letter(page)).toContainText("zweimal in einem Monat");
  await page.goto("/me/limits");
  await page.getByLabel("Höchstens").first().fill("1");
  await page.getByLabel("Höchstens").nth(1).fill("3");
  await page.getByLabel("in", { exact: true }).nth(1).selectOption({ label: "einem Jahr" });
  await save(page);
  await expect(letter(page)).toContainText("einmal in einem Monat");
  await expect(letter(page)).toContainText("dreimal in einem Jahr");
  await page.goto("/me/limits");
  await page.getByRole("button", { name: "Höchstzahl 1 entfernen" }).click();
  await expect(page.getByLabel("Höchstens").first()).toHaveValue("3");
  await page.getByLabel("Höchstens").nth(1).fill("2");
  await page.getByRole("button", { name: "Noch eine Höchstzahl" }).click();
  await page.getByLabel("Höchstens").nth(2).fill("1");
  await page.getByLabel("Zum Thema").nth(2).selectOption({ label: "Beratung" });
  await save(page);
  await expect(letter(page)).toContainText("einmal in einem Monat");
  await page.goto("/me/limits");
  for (const _ of ["2", "3"]) await page.getByRole("button", { name: "Höchstzahl 2 entfernen" }).click();
  await save(page);
  await expect(letter(page)).not.toContainText("in einem Monat");
});

test("machines, appointments and public holidays have their own say", async ({ page, javaScriptEnabled }) => {
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: "Ausnahmen ändern" }).click();
  await page
    .getByRole("group", { name: "Automatische Nachrichten" })
    .getByLabel(/^E.Mail/)
    .uncheck();
  await page.locator("#region").selectOption("DE-BE");
  if (!javaScriptEnabled) await page.getByRole("button", { name: "So würde es gelten" }).click();
  await expect(page.locator("#next-holidays")).toContainText("Frauentag");
  await page.getByRole("radio", { name: "Auch an Feiertagen" }).check();
  await save(page);
  await expect(letter(page)).not.toContainText("automatisch.");
  await expect(letter(page)).not.toContainText("An Feiertagen möchte ich keine Anrufe");
});

test("another person for the workshop, and back to the same for all", async ({ page }) => {
  await stepInto(page, "Lena Hofer");
  await expect(page.getByText("Für Sie da: Werkstatt")).toBeVisible();
  await page.goto("/me/people");
  await page.getByRole("button", { name: "Eigene Wahl aufheben" }).click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(page.getByText("Für Sie da: Werkstatt")).toBeHidden();
  await expect(letter(page)).toContainText("anrufen, zu Werkstatt-Service und einer laufenden Reparatur");
  await page.goto("/me/people/werkstatt");
  await page.getByText("Jemanden hinzufügen").click();
  await page.getByRole("button", { name: "Frau Orth hinzufügen" }).click();
  await expect(page.getByText("Frau Orth steht jetzt auf Platz 2")).toBeVisible();
  await page.getByRole("button", { name: "Frau Orth nach oben" }).click();
  await save(page);
  await expect(page.getByText("Für Sie da: Werkstatt")).toBeVisible();
  await expect(page.getByText("Petra Orth")).toBeVisible();
});

test("a pause begins at once, stands in the letter, and ends with one tap", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: "Pause machen" }).click();
  await page.getByRole("radio", { name: "Bis auf Weiteres" }).check();
  await page.getByRole("button", { name: "Pause machen" }).click();
  await expect(letter(page)).toContainText("mache bis auf Weiteres Pause");
  await page.goto("/me/pause");
  await page.getByRole("button", { name: /Pause beenden: vom 24\. November 2026 bis/ }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(letter(page)).not.toContainText("auf Weiteres");
  await page.goto("/me/pause");
  await expect(page.getByRole("button", { name: /beenden/ })).toHaveCount(0);
});

test("somebody is blocked quietly: one tap, no question, gone from every list, and may come back", async ({
  page,
}) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await page.getByRole("button", { name: "Nicht mehr melden: Frau Keller" }).click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(page.getByText("Herr Yilmaz, Ihre erste Wahl, ist für Sie da.")).toBeVisible();
  await expect(letter(page)).toContainText("Herr Wolf und Frau Keller melden sich nicht.");
  await page.goto("/me/people");
  await expect(page.getByRole("button", { name: "Frau Keller nach oben" })).toHaveCount(0);
  await page.getByRole("button", { name: /Keller/ }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(page.getByText("Herr Yilmaz, Ihre erste Wahl, ist für Sie da.")).toBeVisible();
});

test("everything but the contract stops with one tap, without a question, and can be taken back", async ({
  page,
}) => {
  await stepInto(page, "Aylin Demir");
  const before = await letter(page).getByRole("paragraph").allInnerTexts();
  await page.getByRole("button", { name: "Alles stoppen außer Vertrag" }).click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(letter(page)).not.toContainText("anrufen, zu Beratung");
  await expect(letter(page)).toContainText("Nötiges zu meinem Vertrag");
  await expect(page.getByText("Sabine Keller")).toBeVisible();
  await page.getByRole("button", { name: "Wieder wie vorher" }).click();
  await expect(page.locator('.notice[data-tone="saved"]')).toContainText("Alles gilt wieder wie vorher.");
  const after = await letter(page).getByRole("paragraph").allInnerTexts();
  expect(after.slice(1)).toEqual(before.slice(1));
});

test("the call word is set, shown and given up", async ({ page }) => {
  await stepInto(page, "Minh Nguyen");
  await page.getByRole("link", { name: "Kennwort wählen" }).click();
  await page.getByLabel("Ihr Kennwort").fill("Rote Tür");
  await page.getByRole("button", { name: "Kennwort speichern" }).click();
  await expect(page.locator('.notice[data-tone="saved"]')).toContainText("Ihr Kennwort ist gespeichert.");
  await expect(page.getByText("Rote Tür")).toBeVisible();
  await page.getByRole("link", { name: "Kennwort ändern" }).click();
  await page.getByRole("button", { name: "Ohne Kennwort" }).click();
  await expect(page.getByText("Sie haben noch kein Kennwort.")).toBeVisible();
});

test("a wish is sent, stands on the page and is withdrawn", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/wish");
  await page.getByLabel("Möchten Sie dazu etwas sagen?").fill("Zur Rückgabe meines Autos");
  await page.getByRole("button", { name: "Wunsch abschicken" }).click();
  await expect(page.locator('.notice[data-tone="saved"]')).toContainText("Ihr Wunsch ist angekommen.");
  await expect(page.getByText("Ihr Kontaktwunsch")).toBeVisible();
  await expect(page.getByText("Zur Rückgabe meines Autos")).toBeVisible();
  await expect(page.getByText("Mit Frau Keller")).toBeVisible();
  await page.getByRole("button", { name: "Wunsch zurückziehen" }).click();
  await expect(page.locator('.notice[data-tone="saved"]')).toContainText("Das ist zurückgezogen.");
  await expect(page.getByText("Ihr Kontaktwunsch")).toBeHidden();
});

test("the history tells contacts and decisions, together and apart", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: "Ganzen Verlauf ansehen" }).click();
  const items = page.getByRole("main").getByRole("listitem");
  await expect(page.getByText(/hat versucht anzurufen, zu .*, nicht erreicht/)).toBeVisible();
  await expect(page.getByText("Ihre Wahl", { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "Kontakte" }).click();
  await expect(page.getByText("Ihre Wahl", { exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Änderungen" }).click();
  await expect(page.getByText(/hat versucht anzurufen/)).toHaveCount(0);
  await expect(items.first()).toBeVisible();
});
