import type { Page } from "@playwright/test";
import type { Language } from "../../../app/i18n/language";
import { signInWords } from "../../../app/i18n/words/sign-in-words";
import { siteWords } from "../../../app/i18n/words/site-words";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";
import { openNewestMail, readCode, sendForm } from "./sign-in-steps";

const email = "aylin.demir@example.org";

async function askForMail(page: Page, language: Language, address = email): Promise<void> {
  const { request, sent } = signInWords[language];
  await page.goto("/sign-in");
  await page.getByLabel(request.email).fill(address);
  await page.getByRole("button", { name: request.submit }).click();
  await expect(page.getByRole("heading", { name: sent.title })).toBeVisible();
}

test("a customer signs in with the digits and arrives where they were going", async ({ page, language }) => {
  const { request, sent } = signInWords[language];
  await page.goto("/me/people");
  await expect(page).toHaveURL(/\/sign-in\?return=%2Fme%2Fpeople$/);
  await page.getByLabel(request.email).fill(` ${email.toUpperCase()} `);
  await page.getByRole("button", { name: request.submit }).click();
  await expect(page.getByRole("heading", { name: sent.title })).toBeVisible();
  const code = await readCode(page);
  await page.goto("/sign-in/code");
  await page.getByLabel(sent.code).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole("button", { name: sent.submit }).click();
  await expect(page).toHaveURL(/\/me\/people$/);
});

test("the mailed link opens a page, and only its button signs in", async ({ page, language }) => {
  const { confirm, expired } = signInWords[language];
  await askForMail(page, language);
  await openNewestMail(page);
  const link = page.locator("a[href*='/sign-in/link/']");
  const path = (await link.getAttribute("href")) ?? "";
  for (let scan = 0; scan < 3; scan++) expect((await page.request.get(path)).status()).toBe(200);
  await link.click();
  await page.getByRole("button", { name: confirm.submit }).click();
  await expect(page).toHaveURL(/\/me$/);
  await page.context().clearCookies({ name: /^(?!language$)/ });
  const again = await page.goto(path);
  expect(again?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: expired.title })).toBeVisible();
  await expect(page.getByRole("link", { name: expired.submit })).toBeVisible();
});

test("an unknown address gets the same answer and no mail", async ({ page, language }) => {
  await askForMail(page, language, "nobody@example.org");
  await expect(page.getByText(signInWords[language].sent.text("nobody@example.org"))).toBeVisible();
  await askForMail(page, language);
  await openNewestMail(page);
  await page.goto("/demo/mailbox");
  await expect(page.getByRole("main")).toContainText(email);
  await expect(page.getByRole("main")).not.toContainText("nobody@example.org");
});

test("faulty entries come back with what was entered and what would be right", async ({ page, language }) => {
  const { request, errors } = signInWords[language];
  await page.goto("/sign-in");
  await page.getByLabel(request.email).fill("aylin.demir");
  await page.getByRole("button", { name: request.submit }).click();
  const summary = page.getByRole("alert");
  await summary.getByRole("link", { name: errors.emailInvalid }).click();
  await expect(page.getByLabel(request.email)).toBeFocused();
  await expect(page.getByLabel(request.email)).toHaveValue("aylin.demir");
});

test("wrong digits can be tried five times, and the link stays good", async ({ page, language }) => {
  const { sent, confirm, errors } = signInWords[language];
  await askForMail(page, language);
  const code = await readCode(page);
  const wrong = code === "000000" ? "000001" : "000000";
  for (const left of [4, 3, 2, 1]) {
    await page.goto("/sign-in/code");
    await page.getByLabel(sent.code).fill(wrong);
    await page.getByRole("button", { name: sent.submit }).click();
    await expect(page.getByRole("alert")).toContainText(errors.codeWrong(left));
  }
  for (const digits of [wrong, code]) {
    await page.getByLabel(sent.code).fill(digits);
    await page.getByRole("button", { name: sent.submit }).click();
    await expect(page.getByRole("alert")).toContainText(errors.codeExpired);
  }
  await openNewestMail(page);
  await page.locator("a[href*='/sign-in/link/']").click();
  await page.getByRole("button", { name: confirm.submit }).click();
  await expect(page).toHaveURL(/\/me$/);
});

test("two who share an address say who they are, after the proof", async ({ page, language }) => {
  const { sent, whichPerson } = signInWords[language];
  await askForMail(page, language, "familie.winkler@example.org");
  const code = await readCode(page);
  await page.goto("/sign-in/code");
  await page.getByLabel(sent.code).fill(code);
  await page.getByRole("button", { name: sent.submit }).click();
  await expect(page.getByRole("heading", { name: whichPerson.title })).toBeVisible();
  await page.getByRole("button", { name: "Paul Winkler" }).click();
  await expect(page).toHaveURL(/\/me$/);
});

test("nobody is asked who they are without the proof", async ({ page }) => {
  await page.goto("/sign-in/person");
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto("/sign-in/code");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("who asks too often reads when it works again", async ({ page, language }) => {
  const { request, tooManyTries } = signInWords[language];
  for (let request = 0; request < 5; request++) await askForMail(page, language);
  await page.goto("/sign-in");
  await page.getByLabel(request.email).fill(email);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: request.submit }).click();
  expect((await answer).status()).toBe(429);
  expect(Number((await answer).headers()["retry-after"])).toBeGreaterThan(60);
  await expect(page.getByRole("heading", { name: tooManyTries.title })).toBeVisible();
  await expect(
    page.getByText({ de: /Ab 17:\d\d\sUhr geht es wieder\./, en: /try again from 5:\d\d\spm\./ }[language]),
  ).toBeVisible();
});

test("signing out ends the session, also for who kept its cookie", async ({ page, language }) => {
  const { signOut, signedOut } = siteWords[language];
  await stepInto(page, "Aylin Demir");
  const kept = await page.context().cookies();
  await page.goto("/sign-out");
  await sendForm(page, signOut);
  await expect(page.getByText(signedOut)).toBeVisible();
  await page.context().addCookies(kept);
  await page.goto("/me");
  await expect(page).toHaveURL(/\/sign-in\?return=%2Fme$/);
});

test("another site's address is never gone to after signing in", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/sign-in?return=//evil.example/");
  await expect(page).toHaveURL(/localhost:\d+\/me$/);
});
