import type { Page } from "@playwright/test";
import { channelWords } from "../../../app/i18n/channel-words";
import { weekdayName } from "../../../app/i18n/format/format-days";
import { formatTimeSpan } from "../../../app/i18n/format/format-time";
import { formatWindows } from "../../../app/i18n/format/format-windows";
import type { Language } from "../../../app/i18n/language";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { hoursEditorWords } from "../../../app/i18n/words/hours-editor-words";
import { timeZoneWords } from "../../../app/i18n/words/time-zone-words";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const [monday, tuesday, wednesday, friday, saturday, sunday] = [1, 2, 3, 5, 6, 7] as const;

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
test.beforeEach(async ({ page, language }) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/hours/phone");
  await expect(page.locator("html")).toHaveAttribute("lang", language);
});

test("a part of a day, a usual week and a copied day are put into the fields, and nothing is saved by it", async ({
  page,
  language,
}) => {
  const { house, day, parts, usual, copy } = hoursEditorWords[language];
  const open = formatWindows([{ days: [1, 2, 3, 4, 5, 6], from: "08:00", to: "20:00" }], language);
  const evenings = formatWindows([{ days: [1, 2, 3, 4, 5, 6], from: "17:00", to: "20:00" }], language);
  const copied = formatWindows([{ days: [1, 2, 3, 4, 5], from: "17:00", to: "18:30" }], language);
  const ways = channelWords("phone", language).plural;
  const named = (weekday: 1 | 3 | 5 | 6) => weekdayName(weekday, language);
  await expect(page.getByText(house.within(ways, "Autohaus Lindner", open))).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  const hours = formatTimeSpan("08:00", "12:00", language);
  const morning = page.getByRole("button", { name: day.partNamed(named(wednesday), parts.morning, hours) });
  await morning.click();
  await expect(morning).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => timesOf(page, named(wednesday))).toEqual(["08:00", "12:00"]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await press(page, usual.evenings);
  await expect.poll(() => timesOf(page, named(monday))).toEqual(["17:00", "20:00"]);
  await expect(page.locator("#preview")).toContainText(evenings);
  await press(page, usual.weekdays);
  await expect.poll(() => timesOf(page, named(saturday))).toEqual([]);
  await page
    .getByLabel(day.toNamed(named(friday)))
    .first()
    .selectOption("18:30");
  await page.getByLabel(copy.from, { exact: true }).selectOption(named(friday));
  await page.getByLabel(copy.to, { exact: true }).selectOption(copy.days.weekdays);
  await press(page, copy.submit);
  await expect.poll(() => timesOf(page, named(monday))).toEqual(["17:00", "18:30"]);
  await press(page, editorWords[language].save);
  await expect(page.locator(".letter").first()).toContainText(copied);
});

test("another time zone is chosen on a page of its own", async ({ page, language }) => {
  const { zone } = hoursEditorWords[language];
  const clockIn = (city: string) => page.getByText(zone.now(city, "").slice(0, -1));
  const choice = page.getByRole("combobox", { name: timeZoneWords[language].field });
  await expect(clockIn("Berlin")).toBeVisible();
  await page.getByRole("link", { name: zone.change }).click();
  await expect(choice).toHaveValue("Europe/Berlin");
  await choice.selectOption("Europe/Lisbon");
  await press(page, editorWords[language].save);
  await expect(page).toHaveURL(/\?saved=\d+$/);
  await page.goto("/me/hours/phone");
  await expect(clockIn({ de: "Lissabon", en: "Lisbon" }[language])).toBeVisible();
  expect(await timesOf(page, weekdayName(tuesday, language))).toEqual(["17:00", "20:00"]);
});

test("like the company is one button", async ({ page, language }) => {
  const { usual, modes } = hoursEditorWords[language];
  await press(page, usual.house);
  await expect(page.getByRole("radio", { name: modes.house })).toBeChecked();
});

test("the grid and the fields are one: painted by mouse, by keyboard and by what is typed", {
  tag: "@with-script",
}, async ({ page, language }) => {
  const { grid, day } = hoursEditorWords[language];
  const named = (weekday: 1 | 2 | 3 | 7) => weekdayName(weekday, language);
  await expect(cell(page, nameCell(tuesday, "17:00", "17:30", language, grid.all))).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(cell(page, nameCell(sunday, "17:00", "17:30", language, grid.closed))).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  const [first, last] = [
    nameCell(monday, "09:00", "09:30", language),
    nameCell(wednesday, "10:30", "11:00", language),
  ];
  await cell(page, last).scrollIntoViewIfNeeded();
  await moveTo(page, first);
  await page.mouse.down();
  await moveTo(page, last);
  await page.mouse.up();
  expect(await timesOf(page, named(monday))).toEqual(["09:00", "11:00"]);
  expect(await timesOf(page, named(tuesday))).toEqual(["09:00", "11:00", "17:00", "20:00"]);
  await expect(page.locator("#preview")).toContainText(
    { de: "mittwochs von 9 bis 11 Uhr", en: /Wednesdays? from 9\sam to 11\sam/ }[language],
  );
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press(" ");
  await page.keyboard.press("Shift+ArrowDown");
  expect(await timesOf(page, named(wednesday))).toEqual(["09:00", "11:00", "11:30", "12:30"]);
  await page.keyboard.press("Tab");
  const from = page.getByLabel(day.fromNamed(named(monday))).first();
  await expect(from).toBeFocused();
  await from.selectOption("10:00");
  await expect(cell(page, nameCell(monday, "09:30", "10:00", language, grid.none))).toBeVisible();
  await expectNoAxeViolations(page, "dark", "light");
});

/** "Dienstag, 17 bis 17:30 Uhr, erlaubt"; of a cell in whatever state where none is given. */
function nameCell(weekday: 1 | 2 | 3 | 7, from: string, to: string, language: Language, state = ""): string {
  const name = `${weekdayName(weekday, language)}, ${formatTimeSpan(from, to, language)}`;
  return state ? `${name}, ${state}` : name;
}
