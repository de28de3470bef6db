import { expect, type Page } from "@playwright/test";

/** The mailbox fills while the queue is worked off: a moment after the form. */
export async function openNewestMail(page: Page): Promise<void> {
  const mails = page.locator(".person-row-name a");
  await expect(async () => {
    await page.goto("/demo/mailbox");
    await expect(mails.first()).toBeVisible({ timeout: 200 });
  }).toPass();
  await mails.first().click();
  await expect(page.locator(".mail-preview")).toBeVisible();
}

export async function readCode(page: Page): Promise<string> {
  await openNewestMail(page);
  const text = await page.locator(".mail-preview-text").textContent();
  return /\b\d{6}\b/.exec(text ?? "")?.[0] ?? "none";
}

/** The button in the page itself: its header may have one of the same name. */
export async function sendForm(page: Page, button: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: button }).click();
}
