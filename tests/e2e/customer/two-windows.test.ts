import type { BrowserContext, Page } from "@playwright/test";
import { weekdayName } from "../../../app/i18n/format/format-days";
import type { Language } from "../../../app/i18n/language";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { hoursEditorWords } from "../../../app/i18n/words/hours-editor-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { limitsEditorWords } from "../../../app/i18n/words/limits-editor-words";
import { pauseWords } from "../../../app/i18n/words/pause-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { validationWords } from "../../../app/i18n/words/validation-words";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const people = {
  de: ["Herr\u00a0Yilmaz", "Frau\u00a0Keller"],
  en: ["Mr\u00a0Yilmaz", "Ms\u00a0Keller"],
} as const;

/** Another window of the same customer, with a form of its own. */
async function openBeside(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function stopEverything(context: BrowserContext, language: Language): Promise<void> {
  const other = await openBeside(context, "/me");
  await other.getByRole("button", { name: letterWords[language].actions.stopAll }).click();
  await expect(other).toHaveURL(/saved=2$/);
}

const conflict = (page: Page, language: Language) => page.getByText(editorWords[language].conflict.heading);

test.beforeEach(async ({ page, language }) => {
  await stepInto(page, "Aylin Demir");
  await expect(page.locator("html")).toHaveAttribute("lang", language);
});

test("who saves second keeps what they entered, reads what changed, and saves on top of it", async ({
  page,
  context,
  language,
}) => {
  const words = editorWords[language];
  await page.goto("/me/limits");
  await page.getByLabel(limitsEditorWords[language].max).first().fill("7");
  await stopEverything(context, language);
  await page.getByRole("button", { name: editorWords[language].save }).click();
  await expect(conflict(page, language)).toBeVisible();
  await expect(page.getByText(words.conflict.changes)).toBeVisible();
  await expect(page.locator(".notice").getByRole("listitem")).not.toHaveCount(0);
  await expect(page.getByLabel(limitsEditorWords[language].max).first()).toHaveValue("7");
  await page.getByRole("button", { name: words.conflict.keepMine }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(page.locator(".letter")).not.toContainText(/automatisch\.|automatically/);
});

test("a fault in between hides no conflict", async ({ page, context, language }) => {
  await page.goto("/me/hours/phone");
  await stopEverything(context, language);
  const { fromNamed, toNamed } = hoursEditorWords[language].day;
  const friday = weekdayName(5, language);
  await page.getByLabel(fromNamed(friday)).first().selectOption("17:00");
  await page.getByRole("button", { name: editorWords[language].save }).click();
  await expect(page.getByRole("alert")).toContainText(validationWords[language].hours.toMissing(friday));
  await page.getByLabel(toNamed(friday)).first().selectOption("19:00");
  await page.getByRole("button", { name: editorWords[language].save }).click();
  await expect(conflict(page, language)).toBeVisible();
});

test("moving somebody in between hides no conflict", async ({ page, context, language }) => {
  await page.goto("/me/people");
  await stopEverything(context, language);
  const { upNamed, place } = peopleEditorWords[language].ranking;
  const [yilmaz, keller] = people[language];
  await page.getByRole("button", { name: upNamed(yilmaz) }).click();
  await expect(page.getByRole("status").getByText(place(yilmaz, 1, 2))).toBeVisible();
  await page.getByRole("button", { name: editorWords[language].save }).click();
  await expect(conflict(page, language)).toBeVisible();
  await expect(page.getByRole("button", { name: upNamed(keller) })).toBeEnabled();
});

test("a stop holds whatever was saved meanwhile, without a question", async ({ page, context, language }) => {
  const other = await openBeside(context, "/me/limits");
  await other.getByLabel(limitsEditorWords[language].max).first().fill("7");
  await other.getByRole("button", { name: editorWords[language].save }).click();
  await expect(other).toHaveURL(/saved=2$/);
  await page.getByRole("button", { name: letterWords[language].actions.stopAll }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(page.locator(".letter")).not.toContainText(/darf mir allgemeine Werbung|may [^.]*advertising/);
});

test("what was changed meanwhile is not undone, and that is said", async ({ page, context, language }) => {
  await page.getByRole("button", { name: letterWords[language].actions.stopAll }).click();
  const other = await openBeside(context, "/me/limits");
  await other.getByLabel(limitsEditorWords[language].max).first().fill("7");
  await other.getByRole("button", { name: editorWords[language].save }).click();
  await expect(other).toHaveURL(/saved=3$/);
  await page.getByRole("button", { name: letterWords[language].undoStop }).click();
  await expect(page.locator(".notice")).toContainText(letterWords[language].notUndone);
  await expect(page.locator(".letter")).not.toContainText(/darf mir allgemeine Werbung|may [^.]*advertising/);
});

test("ending one pause twice ends no other", async ({ page, context, language }) => {
  for (const from of ["2026-11-24", "2027-03-01"]) {
    await page.goto("/me/pause");
    await page.getByRole("radio", { name: pauseWords[language].length.open }).check();
    await page.getByLabel(pauseWords[language].from, { exact: true }).fill(from);
    await page.getByRole("button", { name: pauseWords[language].submit }).click();
    await expect(page).toHaveURL(/saved=/);
  }
  const [first, second] = [await openBeside(context, "/me/pause"), await openBeside(context, "/me/pause")];
  for (const window of [first, second]) {
    await window.getByRole("button", { name: /24\.?\sNovember/ }).click();
    await expect(window).toHaveURL(/\/me\?(saved|unchanged)/);
  }
  await page.goto("/me/pause");
  await expect(page.getByRole("button", { name: /1\.?\s(März|March) 2027/ })).toBeVisible();
});
