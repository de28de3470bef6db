import { expect, type Page } from "@playwright/test";

/** Signs in as a customer of the demo's cast with one click, and arrives at the letter. */
export async function stepInto(page: Page, name: string): Promise<void> {
  await page.goto("/demo");
  await page.getByRole("button", { name: new RegExp(`^(${name} sein|Be ${name})$`) }).click();
  await expect(page).toHaveURL(/\/me$/);
}
