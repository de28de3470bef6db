import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";
import { openNewestMail, readCode, sendForm } from "./sign-in-steps";

const email = "sabine.keller@lindner.example";

async function askForMail(page: Page, address = email): Promise<void> {
  await page.goto("/staff/sign-in");
  await page.getByLabel("E‑Mail‑Adresse im Haus").fill(address);
  await page.getByRole("button", { name: "Link und Ziffern schicken" }).click();
  await expect(page.getByRole("heading", { name: "Sehen Sie in Ihre E‑Mails" })).toBeVisible();
}

test("a member of staff signs in with the digits", async ({ page }) => {
  await askForMail(page);
  const code = await readCode(page);
  await page.goto("/staff/sign-in/code");
  await page.getByLabel("Sechs Ziffern aus der E‑Mail").fill(code);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page).toHaveURL(/\/staff$/);
  await openNewestMail(page);
  await page.context().clearCookies();
  await page.locator("a[href*='/staff/sign-in/link/']").click();
  await expect(page.getByRole("heading", { name: "Der Link gilt nicht mehr" })).toBeVisible();
});

test("the mailed link opens a page, and only its button signs in, once", async ({ page }) => {
  await askForMail(page);
  await openNewestMail(page);
  const link = page.locator("a[href*='/staff/sign-in/link/']");
  const path = (await link.getAttribute("href")) ?? "";
  expect((await page.request.get(path)).status()).toBe(200);
  await link.click();
  await page.getByRole("button", { name: "Auf diesem Gerät anmelden" }).click();
  await expect(page).toHaveURL(/\/staff$/);
  const cookies = await page.context().cookies();
  const session = cookies.find(({ name }) => name === "staff");
  expect(session).toMatchObject({ httpOnly: true, secure: false, sameSite: "Lax" });
  expect((await page.goto(path))?.status()).toBe(410);
});

test("a customer's address opens no door of the house", async ({ page }) => {
  await askForMail(page, "aylin.demir@example.org");
  await askForMail(page);
  await openNewestMail(page);
  await page.goto("/demo/mailbox");
  await expect(page.getByRole("main")).toContainText(email);
  await expect(page.getByRole("main")).not.toContainText("aylin.demir@example.org");
});

test("signing out ends the session, also for who kept its cookie", async ({ page }) => {
  await page.goto("/demo");
  await page.getByRole("button", { name: "Sabine Keller sein" }).click();
  await expect(page).toHaveURL(/\/staff$/);
  const kept = await page.context().cookies();
  await page.goto("/staff/sign-out");
  await sendForm(page, "Abmelden");
  await expect(page.getByText("Sie sind abgemeldet.")).toBeVisible();
  await page.context().addCookies(kept);
  await page.goto("/staff/sign-out");
  await expect(page.getByText("Sie sind abgemeldet.")).toBeVisible();
});

test("better-auth's own addresses lead nowhere", async ({ page }) => {
  for (const path of ["/api/auth/get-session", "/api/auth/magic-link/verify?token=x", "/api/auth/ok"]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});
