import type { Page } from "@playwright/test";
import type { Language } from "../../../app/i18n/language";
import { contactPointWords } from "../../../app/i18n/words/contact-point-words";
import { dataWords } from "../../../app/i18n/words/data-words";
import { leavingWords } from "../../../app/i18n/words/leaving-words";
import { passkeyWords } from "../../../app/i18n/words/passkey-words";
import { removedPointWords } from "../../../app/i18n/words/removed-point-words";
import { siteWords } from "../../../app/i18n/words/site-words";
import { arriveBy } from "../support/arrive-by";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

async function readDigits(page: Page): Promise<string> {
  const sms = page.getByRole("link", { name: /^(SMS|Text)/ }).first();
  await expect(async () => {
    await page.goto("/demo/mailbox");
    await expect(sms).toBeVisible({ timeout: 500 });
  }).toPass();
  await arriveBy(page, sms);
  await expect(page.getByRole("heading", { level: 1, name: /^(SMS|Text)/ })).toBeVisible();
  return /(\d{6}) (?:sind|are)/.exec(await page.getByRole("main").innerText())?.[1] ?? "none";
}

async function signOut(page: Page, language: Language): Promise<void> {
  await page.goto("/sign-out");
  const button = page.getByRole("main").getByRole("button", { name: siteWords[language].signOut });
  await button.click();
  await expect(button).toBeHidden();
}

test("a customer proves a new number, takes the data along, leaves, and stays after all", async ({
  page,
  language,
}) => {
  const { add, form, faults, digits: ofDigits, changeNamed } = contactPointWords[language];
  const { restoreNamed, restored } = removedPointWords[language];
  const { link, submit, closed, kept } = leavingWords[language];
  const value = "+49\u00a0171\u00a05550101";
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: siteWords[language].customerPlaces.data }).click();
  await expect(page.getByRole("button", { name: /^(\+49.* bestätigen|Confirm \+49.*)$/ })).toBeVisible();
  await page.getByRole("link", { name: add.phone }).click();
  await page.getByRole("textbox", { name: form.title.phone }).fill("keine");
  await page.getByRole("button", { name: form.submit }).click();
  await expect(page.getByRole("alert")).toContainText(faults.phone);
  await page.getByRole("textbox", { name: form.title.phone }).fill("0171 5550101");
  await page.getByRole("button", { name: form.submit }).click();
  await expect(page).toHaveURL(/\/me\/data\/proofs\//);
  const proof = page.url();
  const digits = await readDigits(page);
  await page.goto(proof);
  await page.getByLabel(ofDigits.code).fill(digits);
  await page.getByRole("button", { name: ofDigits.submit }).click();
  const number = page.getByText(value, { exact: true });
  await expect(number).toBeVisible();

  await page.getByRole("link", { name: changeNamed(value) }).click();
  await page.getByRole("button", { name: form.remove }).click();
  await page.getByRole("button", { name: restoreNamed(value) }).click();
  await expect(page.getByText(restored)).toBeVisible();
  await expect(number).toBeVisible();

  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: dataWords[language].take.receipt }).click();
  expect((await saved).suggestedFilename()).toMatch(
    /^(kontaktwahl-fassung|contact-choices-version)-\d+\.pdf$/,
  );
  const whole = await page.request.get("/me/data/export.json");
  expect(await whole.json()).toMatchObject({ format: "kontaktwahl-export-1" });
  expect(whole.headers()["cache-control"]).toBe("no-store");

  await page.getByRole("link", { name: link }).click();
  await arriveBy(page, page.getByRole("button", { name: submit }));
  await page.goto("/me");
  await expect(
    page.getByText(closed.title({ de: "1. Dezember 2026", en: "1 December 2026" }[language])),
  ).toBeVisible();
  await page.getByRole("button", { name: closed.keep }).click();
  await expect(page.getByText(kept)).toBeVisible();
});

test("signs out elsewhere, and there at once", async ({ page, browser, demo, language }) => {
  const { devices } = dataWords[language];
  const elsewhere = await (await browser.newContext({ baseURL: demo.url })).newPage();
  await stepInto(elsewhere, "Aylin Demir");
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/data");
  await page.getByRole("button", { name: devices.endOthers }).click();
  await expect(page.getByText(devices.ended)).toBeVisible();
  await elsewhere.goto("/me");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
});

test("a device becomes a key, and signs in by it", { tag: "@with-script" }, async ({ page, language }) => {
  const words = passkeyWords[language];
  await stepInto(page, "Aylin Demir");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto("/me/data");
  await page.getByLabel(words.name).fill("Mein Handy");
  await page.getByRole("button", { name: words.submit }).click();
  await expect(page.getByText(words.added)).toBeVisible();
  await signOut(page, language);
  // Where the browser offers passkeys in the field for the address, one was picked at once.
  await page.goto("/sign-in?return=%2Fme%2Fdata");
  await expect(page).toHaveURL(/\/me\/data$/);
  await signOut(page, language);
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false;
  });
  await page.goto("/sign-in?return=%2Fme%2Fdata");
  await page.getByRole("button", { name: words.signIn }).click();
  await expect(page).toHaveURL(/\/me\/data$/);
  await page.getByRole("button", { name: words.removeNamed("Mein Handy") }).click();
  await expect(page.getByText(words.none)).toBeVisible();
});

test("without a script the page says what a passkey needs, and that mail stays", {
  tag: "@without-script",
}, async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/data");
  await expect(page.getByText("Die Anmeldung per E\u2011Mail bleibt.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Passkey anlegen" })).toBeHidden();
});
