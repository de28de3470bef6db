import { editorWords } from "../../../app/i18n/words/editor-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { pauseWords } from "../../../app/i18n/words/pause-words";
import { previewWords } from "../../../app/i18n/words/preview-words";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const nobodyPaused = { de: "Niemand: Sie machen Pause", en: "Nobody: you are taking a break" };
const quietly = {
  de: "Ich mache eine stille Pause, bis ich mich melde.",
  en: "I am taking a quiet break until I get in touch.",
};

test("a quiet pause is foreseen, made without a reason or a day, undone, and ended in the letter", async ({
  page,
  language,
  javaScriptEnabled,
}) => {
  const words = pauseWords[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/pause");
  await page.getByRole("radio", { name: words.length.quiet }).check();
  if (javaScriptEnabled) await expect(page.getByLabel(words.until)).toBeHidden();
  else await page.getByRole("button", { name: previewWords[language].show }).click();
  await expect(page.locator("#preview")).toContainText(quietly[language]);
  await expect(page.locator("#preview")).toContainText(nobodyPaused[language]);
  await page.getByRole("button", { name: words.submit }).click();
  await expect(page.locator(".letter")).toContainText(quietly[language]);
  await page.getByRole("button", { name: letterWords[language].undoStop }).click();
  await expect(page.locator(".letter")).not.toContainText(quietly[language]);
  await page.goto("/me/pause");
  await page.getByRole("radio", { name: words.length.quiet }).check();
  await page.getByRole("button", { name: words.submit }).click();
  await expect(page.getByRole("link", { name: letterWords[language].actions.pause })).toBeHidden();
  await page.getByRole("button", { name: words.end }).click();
  await expect(page.locator(".letter")).not.toContainText(quietly[language]);
  await expect(page.getByRole("link", { name: letterWords[language].actions.pause })).toBeVisible();
});

test("a pause until a day and one from a day to another stand in the letter, and each ends by itself", async ({
  page,
  language,
}) => {
  const { length, from, until, submit, endNamed } = pauseWords[language];
  const first = { de: /1\.\sDezember 2026/, en: /until 1\sDecember 2026/ }[language];
  const second = {
    de: /20\.\sDezember 2026 .+ 6\.\sJanuar 2027/,
    en: /20\sDecember 2026 .+ 6\sJanuary 2027/,
  }[language];
  const letter = page.locator(".letter");
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/pause");
  await page.getByRole("radio", { name: length.until }).check();
  await page.getByLabel(until).fill("2026-12-01");
  await page.getByRole("button", { name: submit }).click();
  await expect(page.locator(".notice")).toContainText(editorWords[language].saved);
  await expect(letter).toContainText(first);
  await page.goto("/me/pause");
  await page.getByRole("radio", { name: length.holiday }).check();
  await page.getByLabel(from, { exact: true }).fill("2026-12-20");
  await page.getByLabel(until).fill("2027-01-06");
  await page.getByRole("button", { name: submit }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(letter).toContainText(first);
  await expect(letter).toContainText(second);
  await page.goto("/me/pause");
  const ends = page.getByRole("button", { name: endNamed("", "").split(":")[0] });
  await expect(ends).toHaveCount(2);
});

test("a pause that ended by itself is told on the next visit, until it is read", async ({
  page,
  language,
}) => {
  const { ended } = pauseWords[language];
  await stepInto(page, "Ilse Maurer");
  const told = page.getByText(ended.title);
  await expect(told).toBeVisible();
  await expect(page.getByText(/(22\.\sNovember|22\sNovember)/).first()).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: ended.seen }).click();
  await expect(told).toBeHidden();
  await page.goto("/me");
  await expect(page.locator(".letter")).toBeVisible();
  await expect(told).toBeHidden();
});
