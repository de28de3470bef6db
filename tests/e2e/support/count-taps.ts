import { expect, type Locator, type Page } from "@playwright/test";

/** What no page may do to whoever says no: ask again, plead, or offer something else instead. */
const retention = /sind sie sicher|wirklich|schade|überlegen sie|are you sure|really want|sorry|please stay/i;

/** Counts the taps of a visit, and reads every page that they lead to. */
export class Taps {
  count = 0;

  constructor(private readonly page: Page) {}

  async on(target: Locator): Promise<void> {
    this.count++;
    await target.click();
    await this.page.waitForLoadState();
    await expect(this.page.locator("main")).not.toContainText(retention);
  }
}
