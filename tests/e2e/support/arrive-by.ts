import type { Locator, Page } from "@playwright/test";

/**
 * Presses what leads to another page, or to this one anew, and waits until all of it is there. Whoever goes elsewhere
 * sooner may call off what was pressed; whoever reads sooner may read the page before, or half of the one that comes.
 */
export async function arriveBy(page: Page, pressed: Locator): Promise<void> {
  const arrival = page.waitForEvent("framenavigated");
  await pressed.click();
  await arrival;
  await page.waitForLoadState();
}
