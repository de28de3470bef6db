import { expect, type Page } from "@playwright/test";
import { arriveBy } from "../support/arrive-by";

/** The mailbox fills while the queue is worked off: a moment after the form. */
export async function openNewestMail(page: Page): Promise<void> {
  const mails = page.locator(".person-row-name a");
  await expect(async () => {
    await page.goto("/demo/mailbox");
    await expect(mails.first()).toBeVisible({ timeout: 200 });
  }).toPass();
  await arriveBy(page, mails.first());
  await expect(page.locator(".mail-preview")).toBeVisible();
}

/** Of the newest mail that has one: another may have come before. */
export async function readCode(page: Page): Promise<string> {
  const mail = page.locator(".mail-preview-text");
  const code = /\b\d{6}\b/;
  await expect(async () => {
    await openNewestMail(page);
    await expect(mail).toContainText(code, { timeout: 200 });
  }).toPass();
  return code.exec((await mail.textContent()) ?? "")![0];
}

/** The button in the page itself: its header may have one of the same name. */
export async function sendForm(page: Page, button: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: button }).click();
}
