import { expect, type Page } from "@playwright/test";

/** Signs a member of the demo's staff in, with one click. */
export async function stepInAs(page: Page, name: string): Promise<void> {
  await page.goto("/demo");
  await page.getByRole("button", { name: new RegExp(`^(${name} sein|Be ${name})$`) }).click();
  await expect(page).toHaveURL(/\/staff$/);
}

/** Of a group's heading: "Jetzt", "Heute noch". */
export function groupOf(page: Page, heading: string) {
  return page.locator("section").filter({ has: page.getByRole("heading", { name: heading, exact: true }) });
}
