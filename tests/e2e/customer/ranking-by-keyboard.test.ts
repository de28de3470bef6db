import type { Page } from "@playwright/test";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const button = (page: Page, name: string) => page.getByRole("button", { name });

test("ranking by keyboard keeps the focus with the person and says the place", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await page.getByText("Jemanden hinzufügen").click();
  await button(page, "Frau Reuter hinzufügen").focus();
  await page.keyboard.press("Enter");
  const message = page.locator(".ranked-message");
  await expect(message).toHaveText("Frau Reuter steht jetzt auf Platz 3");
  await expect(message).toBeFocused();
  await button(page, "Frau Reuter nach oben").focus();
  await page.keyboard.press("Enter");
  await expect(message).toHaveText("Frau Reuter, Platz 2 von 3");
  await expect(button(page, "Frau Reuter nach oben")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(message).toHaveText("Frau Reuter, Platz 1 von 3");
  await expect(button(page, "Frau Reuter nach unten")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(message).toHaveText("Frau Reuter, Platz 2 von 3");
  await expect(button(page, "Frau Reuter nach unten")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(button(page, "Frau Reuter entfernen")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(message).toHaveText("Frau Reuter steht nicht mehr auf der Liste");
  await expect(message).toBeFocused();
});

test("Enter in an answer moves nobody", async ({ page }) => {
  await stepInto(page, "Stefan Kurz");
  await page.goto("/me/people");
  await page.getByRole("radio", { name: "Niemand" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/me\/people\?find=/);
  await expect(page.getByRole("radio", { name: "Niemand" })).toBeChecked();
  await expect(page.getByRole("button", { name: /entfernen$/ })).toHaveCount(0);
});

test("whoever saves before a move is answered saves the move", { tag: "@with-script" }, async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await page.route(/\/me\/people/, (route) => {
    const isMove = /&move=up/.test(route.request().postData() ?? "");
    return isMove ? undefined : route.continue();
  });
  await button(page, "Herr Yilmaz nach oben").click();
  await button(page, "Speichern").click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(page.locator(".letter")).toContainText("Herr Yilmaz darf mich");
});
