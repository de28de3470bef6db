import { expect, type Locator, type Page } from "@playwright/test";
import { arriveBy } from "./arrive-by";

/** What no page may do to whoever says no: ask again, plead, or offer something else instead. */
const retention = /sind sie sicher|wirklich|schade|überlegen sie|are you sure|really want|sorry|please stay/i;

/** Counts the taps of a visit, and reads every page that they lead to. */
export class Taps {
  count = 0;

  constructor(private readonly page: Page) {}

  /** What leads nowhere yet. */
  async tick(box: Locator): Promise<void> {
    this.count++;
    await box.check();
  }

  async on(target: Locator): Promise<void> {
    this.count++;
    await arriveBy(this.page, target);
    await expect(this.page.locator("main")).not.toContainText(retention);
  }
}
