import { arriveBy } from "../support/arrive-by";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

test("everybody in the cast can be stepped into with one click", async ({ page }) => {
  await page.goto("/demo");
  await expect(page.getByRole("button", { name: /sein$/ })).toHaveCount(31);
  await page.getByRole("button", { name: "Frieda Lang sein" }).click();
  await expect(page).toHaveURL(/\/me$/);
  await page.goto("/demo");
  await page.getByRole("button", { name: "Karin Lindner sein" }).click();
  await expect(page).toHaveURL(/\/staff$/);
});

test("a demo is begun afresh with one click: what was changed is gone, and nobody is signed in", async ({
  page,
}) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/call-word");
  await page.getByRole("textbox").fill("Leuchtturm");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByText("Leuchtturm")).toBeVisible();
  await page.goto("/demo");
  await arriveBy(page, page.getByRole("button", { name: "Von vorn beginnen" }));
  await expect(page).toHaveURL(/\/demo$/);
  await page.goto("/me");
  await expect(page).toHaveURL(/sign-in/);
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/call-word");
  await expect(page.getByRole("textbox")).not.toHaveValue("Leuchtturm");
});

test("somebody who is not in the cast cannot be stepped into", async ({ page, demo }) => {
  const answer = await page.request.post("/demo", {
    form: { customer: "nobody" },
    headers: { Origin: demo.url },
  });
  expect(answer.status()).toBe(404);
});

test("the language is chosen on any page, and remembered there", async ({ page }) => {
  await page.goto("/sign-in?return=%2Fme");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL(/\/sign-in\?return=%2Fme$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { name: "This page does not exist" })).toBeVisible();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { name: "Diese Seite gibt es nicht" })).toBeVisible();
});

test("a language is not chosen for another site", async ({ page, demo }) => {
  const answer = await page.request.post("/language", {
    form: { language: "en", return: "//evil.example" },
    headers: { Origin: demo.url },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  expect(answer.headers().location).toBe("/");
});
