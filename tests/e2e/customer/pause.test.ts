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

/** Today is Tuesday, 24 November. */
test("a pause until further notice is recalled in the letter after four weeks to the day, and ended there; who takes a quiet one is not asked", async ({
  page,
  language,
}) => {
  const { length, from, submit, recall, end } = pauseWords[language];
  const since = { de: "27. Oktober 2026", en: "27 October 2026" }[language];
  const recalled = page.getByText(recall.text);
  const letter = page.locator(".letter");
  const pauseSince = async (day: string) => {
    await page.goto("/me/pause");
    await page.getByRole("radio", { name: length.open }).check();
    await page.getByLabel(from, { exact: true }).fill(day);
    await page.getByRole("button", { name: submit }).click();
    await expect(page.locator('.notice[data-tone="saved"]')).toBeVisible();
    await page.goto("/me");
    await expect(letter).toBeVisible();
  };
  await stepInto(page, "Aylin Demir");
  await pauseSince("2026-10-28");
  await expect(recalled).toBeHidden();
  await pauseSince("2026-10-27");
  await expect(page.locator(".notice", { has: recalled })).toContainText(recall.title(since));
  await expectNoAxeViolations(page);
  await page.goto("/me/pause");
  await page.getByRole("radio", { name: length.quiet }).check();
  await page.getByRole("button", { name: submit }).click();
  await expect(letter).toContainText(quietly[language]);
  await expect(recalled).toBeHidden();
  await page.getByRole("button", { name: letterWords[language].undoStop }).click();
  await expect(letter).not.toContainText(quietly[language]);
  await page.locator(".notice", { has: recalled }).getByRole("button", { name: end }).click();
  await expect(page.locator('.notice[data-tone="saved"]')).toBeVisible();
  await expect(recalled).toBeHidden();
});
