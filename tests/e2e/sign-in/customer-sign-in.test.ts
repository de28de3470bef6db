import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";
import { openNewestMail, readCode, sendForm } from "./sign-in-steps";

const email = "aylin.demir@example.org";

async function askForMail(page: Page, address = email): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E‑Mail‑Adresse").fill(address);
  await page.getByRole("button", { name: "Link und Ziffern schicken" }).click();
  await expect(page.getByRole("heading", { name: "Sehen Sie in Ihre E‑Mails" })).toBeVisible();
}

test("a customer signs in with the digits and arrives where they were going", async ({ page }) => {
  await page.goto("/me/people");
  await expect(page).toHaveURL(/\/sign-in\?return=%2Fme%2Fpeople$/);
  await page.getByLabel("E‑Mail‑Adresse").fill(` ${email.toUpperCase()} `);
  await page.getByRole("button", { name: "Link und Ziffern schicken" }).click();
  const code = await readCode(page);
  await page.goto("/sign-in/code");
  await page.getByLabel("Sechs Ziffern aus der E‑Mail").fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page).toHaveURL(/\/me\/people$/);
});

test("the mailed link opens a page, and only its button signs in", async ({ page }) => {
  await askForMail(page);
  await openNewestMail(page);
  const link = page.locator("a[href*='/sign-in/link/']");
  const path = (await link.getAttribute("href")) ?? "";
  for (let scan = 0; scan < 3; scan++) expect((await page.request.get(path)).status()).toBe(200);
  await link.click();
  await page.getByRole("button", { name: "Auf diesem Gerät anmelden" }).click();
  await expect(page).toHaveURL(/\/me$/);
  await page.context().clearCookies();
  const again = await page.goto(path);
  expect(again?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: "Der Link gilt nicht mehr" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Neuen Link anfordern" })).toBeVisible();
});

test("an unknown address gets the same answer and no mail", async ({ page }) => {
  await askForMail(page, "nobody@example.org");
  await expect(page.getByText("Wenn wir nobody@example.org kennen")).toBeVisible();
  await askForMail(page);
  await openNewestMail(page);
  await page.goto("/demo/mailbox");
  await expect(page.getByRole("main")).toContainText(email);
  await expect(page.getByRole("main")).not.toContainText("nobody@example.org");
});

test("faulty entries come back with what was entered and what would be right", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E‑Mail‑Adresse").fill("aylin.demir");
  await page.getByRole("button", { name: "Link und Ziffern schicken" }).click();
  const summary = page.getByRole("alert");
  await summary.getByRole("link", { name: "Das ist keine vollständige E‑Mail‑Adresse." }).click();
  await expect(page.getByLabel("E‑Mail‑Adresse")).toBeFocused();
  await expect(page.getByLabel("E‑Mail‑Adresse")).toHaveValue("aylin.demir");
});

test("wrong digits can be tried five times, and the link stays good", async ({ page }) => {
  await askForMail(page);
  const code = await readCode(page);
  const wrong = code === "000000" ? "000001" : "000000";
  for (const left of ["4 Versuche", "3 Versuche", "2 Versuche", "einen Versuch"]) {
    await page.goto("/sign-in/code");
    await page.getByLabel("Sechs Ziffern aus der E‑Mail").fill(wrong);
    await page.getByRole("button", { name: "Anmelden" }).click();
    await expect(page.getByRole("alert")).toContainText(`Sie haben noch ${left}`);
  }
  for (const digits of [wrong, code]) {
    await page.getByLabel("Sechs Ziffern aus der E‑Mail").fill(digits);
    await page.getByRole("button", { name: "Anmelden" }).click();
    await expect(page.getByRole("alert")).toContainText("Diese Ziffern gelten nicht mehr.");
  }
  await openNewestMail(page);
  await page.locator("a[href*='/sign-in/link/']").click();
  await page.getByRole("button", { name: "Auf diesem Gerät anmelden" }).click();
  await expect(page).toHaveURL(/\/me$/);
});

test("two who share an address say who they are, after the proof", async ({ page }) => {
  await askForMail(page, "familie.winkler@example.org");
  const code = await readCode(page);
  await page.goto("/sign-in/code");
  await page.getByLabel("Sechs Ziffern aus der E‑Mail").fill(code);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page.getByRole("heading", { name: "Wer sind Sie?" })).toBeVisible();
  await page.getByRole("button", { name: "Paul Winkler" }).click();
  await expect(page).toHaveURL(/\/me$/);
});

test("nobody is asked who they are without the proof", async ({ page }) => {
  await page.goto("/sign-in/person");
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto("/sign-in/code");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("who asks too often reads when it works again", async ({ page }) => {
  for (let request = 0; request < 5; request++) await askForMail(page);
  await page.goto("/sign-in");
  await page.getByLabel("E‑Mail‑Adresse").fill(email);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Link und Ziffern schicken" }).click();
  expect((await answer).status()).toBe(429);
  expect(Number((await answer).headers()["retry-after"])).toBeGreaterThan(60);
  await expect(page.getByRole("heading", { name: "Zu viele Versuche" })).toBeVisible();
  await expect(page.getByText(/Ab 17:\d\d\sUhr geht es wieder\./)).toBeVisible();
});

test("signing out ends the session, also for who kept its cookie", async ({ page }) => {
  await page.goto("/demo");
  await page.getByRole("button", { name: "Aylin Demir sein" }).click();
  const kept = await page.context().cookies();
  await page.goto("/sign-out");
  await sendForm(page, "Abmelden");
  await expect(page.getByText("Sie sind abgemeldet.")).toBeVisible();
  await page.context().addCookies(kept);
  await page.goto("/me");
  await expect(page).toHaveURL(/\/sign-in\?return=%2Fme$/);
});

test("another site's address is never gone to after signing in", async ({ page }) => {
  await page.goto("/demo");
  await page.getByRole("button", { name: "Aylin Demir sein" }).click();
  await page.goto("/sign-in?return=//evil.example/");
  await expect(page).toHaveURL(/localhost:\d+\/me$/);
});
