import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const cell = (page: Page, name: string) => page.getByRole("gridcell", { name });
async function moveTo(page: Page, name: string): Promise<void> {
  const box = (await cell(page, name).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
}

const timesOf = (page: Page, day: string) =>
  page
    .getByRole("group", { name: day, exact: true })
    .locator("select")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLSelectElement).value).filter(Boolean));

test.use({ viewport: { width: 1440, height: 900 } });
test.beforeEach(async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/hours/phone");
});

test("a part of a day, a usual week and a copied day are put into the fields, and nothing is saved by it", async ({
  page,
}) => {
  await expect(page.getByText("Anrufe sind von Autohaus Lindner aus nur montags bis samstags")).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  const morning = page.getByRole("button", { name: "Vormittag, Mittwoch, 8 bis 12 Uhr" });
  await morning.click();
  await expect(morning).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => timesOf(page, "Mittwoch")).toEqual(["08:00", "12:00"]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await press(page, "Abends");
  await expect.poll(() => timesOf(page, "Montag")).toEqual(["17:00", "20:00"]);
  await expect(page.locator("#preview")).toContainText("montags bis samstags von 17 bis 20 Uhr");
  await press(page, "Nie am Wochenende");
  await expect.poll(() => timesOf(page, "Samstag")).toEqual([]);
  await page.getByLabel("Freitag, bis").first().selectOption("18:30");
  await page.getByLabel("So wie").selectOption("Freitag");
  await page.getByLabel("auch", { exact: true }).selectOption("Montag bis Freitag");
  await press(page, "Übernehmen");
  await expect.poll(() => timesOf(page, "Montag")).toEqual(["17:00", "18:30"]);
  await press(page, "Speichern");
  await expect(page.locator(".letter").first()).toContainText("montags bis freitags von 17 bis 18:30 Uhr");
});

test("another time zone is chosen on a page of its own", async ({ page }) => {
  await expect(page.getByText("Berlin, dort ist es")).toBeVisible();
  await page.getByRole("link", { name: "Zeitzone ändern" }).click();
  await expect(page.getByRole("combobox", { name: "Zeitzone" })).toHaveValue("Europe/Berlin");
  await page.getByRole("combobox", { name: "Zeitzone" }).selectOption("Europe/Lisbon");
  await press(page, "Speichern");
  await expect(page).toHaveURL(/\?saved=\d+$/);
  await page.goto("/me/hours/phone");
  await expect(page.getByText("Lisbon, dort ist es")).toBeVisible();
  expect(await timesOf(page, "Dienstag")).toEqual(["17:00", "20:00"]);
});

test("like the company is one button", async ({ page }) => {
  await press(page, "Wie die Firma");
  await expect(page.getByRole("radio", { name: "Immer, wenn geöffnet ist" })).toBeChecked();
});

test("the grid and the fields are one: painted by mouse, by keyboard and by what is typed", {
  tag: "@with-script",
}, async ({ page }) => {
  await expect(cell(page, "Dienstag, 17 bis 17:30 Uhr, erlaubt")).toHaveAttribute("aria-selected", "true");
  await expect(cell(page, "Sonntag, 17 bis 17:30 Uhr, geschlossen")).toHaveAttribute("aria-disabled", "true");
  await cell(page, "Mittwoch, 10:30 bis 11 Uhr").scrollIntoViewIfNeeded();
  await moveTo(page, "Montag, 9 bis 9:30 Uhr");
  await page.mouse.down();
  await moveTo(page, "Mittwoch, 10:30 bis 11 Uhr");
  await page.mouse.up();
  expect(await timesOf(page, "Montag")).toEqual(["09:00", "11:00"]);
  expect(await timesOf(page, "Dienstag")).toEqual(["09:00", "11:00", "17:00", "20:00"]);
  await expect(page.locator("#preview")).toContainText("mittwochs von 9 bis 11 Uhr");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press(" ");
  await page.keyboard.press("Shift+ArrowDown");
  expect(await timesOf(page, "Mittwoch")).toEqual(["09:00", "11:00", "11:30", "12:30"]);
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Montag, von").first()).toBeFocused();
  await page.getByLabel("Montag, von").first().selectOption("10:00");
  await expect(cell(page, "Montag, 9:30 bis 10 Uhr, nicht erlaubt")).toBeVisible();
  await expectNoAxeViolations(page);
});
