/** What the preview says before saving is what the letter says after: the same changes and the same sentences. */
import type { Locator, Page } from "@playwright/test";
import type { Language } from "../../../app/i18n/language";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { hoursEditorWords } from "../../../app/i18n/words/hours-editor-words";
import { limitsEditorWords } from "../../../app/i18n/words/limits-editor-words";
import { pauseWords } from "../../../app/i18n/words/pause-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { previewWords } from "../../../app/i18n/words/preview-words";
import { arriveBy } from "../support/arrive-by";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

interface Walk {
  path: string;
  save?: (language: Language) => string;
  choose: (page: Page, language: Language) => Promise<void>;
}

const matrix = (page: Page, topic: string, channel: string) =>
  page.locator(`input[name="topic-${topic}"][value="${channel}"]`);

/** One after the other, so that each begins where the one before was saved. */
const walks: Walk[] = [
  {
    path: "topics",
    choose: async (page) => {
      await matrix(page, "advice", "email").uncheck();
      await matrix(page, "advice", "sms").check();
    },
  },
  {
    path: "hours/phone",
    choose: (page, language) =>
      page.getByRole("radio", { name: hoursEditorWords[language].modes.house, exact: true }).check(),
  },
  {
    path: "limits",
    choose: (page, language) => page.getByLabel(limitsEditorWords[language].max).first().fill("1"),
  },
  {
    path: "exceptions",
    choose: async (page) => {
      await page.locator('input[name="automated"]:checked').first().uncheck();
      await page.locator('input[name="publicHolidays"][value="yes"]').check();
    },
  },
  {
    path: "people",
    choose: (page, language) =>
      page.getByRole("radio", { name: peopleEditorWords[language].mode.nobody, exact: true }).check(),
  },
  {
    path: "time-zone",
    choose: async (page) => void (await page.locator("#timeZone").selectOption("Asia/Tokyo")),
  },
  {
    path: "pause",
    save: (language) => pauseWords[language].submit,
    choose: (page, language) => page.getByRole("radio", { name: pauseWords[language].length.open }).check(),
  },
];

test("what each editor foretells is what the letter says once it is saved", async ({
  page,
  language,
  javaScriptEnabled,
}) => {
  test.slow();
  const { wider, narrower, show } = previewWords[language];
  const told = new Set<string>();
  await stepInto(page, "Aylin Demir");
  for (const { path, save, choose } of walks) {
    await page.goto(`/me/${path}`);
    await choose(page, language);
    if (!javaScriptEnabled) await arriveBy(page, page.getByRole("button", { name: show }));
    await expect(page.locator("#preview [data-changes] li").first(), path).toBeAttached();
    const foretold = await readChanges(page.locator("#preview [data-changes]"));
    const inSight = await readChanges(page.locator("#sight-whole [data-changes]"));
    const sentences = await page.locator("#preview .sentence-words").allTextContents();
    const reach = await page.locator("#preview .card li").allTextContents();
    expect(inSight, path).toEqual(foretold);
    const submit = (save ?? (() => editorWords[language].save))(language);
    await arriveBy(page, page.getByRole("button", { name: submit }));
    const notice = page.locator('.notice[data-tone="saved"]');
    await expect(notice, path).toBeVisible();
    expect(await readChanges(notice), path).toEqual(foretold);
    expect(await page.locator(".letter .sentence-words").allTextContents(), path).toEqual(
      expect.arrayContaining(sentences),
    );
    expect(
      await page
        .locator(".card", { hasText: previewWords[language].reach.lead })
        .locator("li")
        .allTextContents(),
      path,
    ).toEqual(reach);
    for (const [heading] of foretold) told.add(heading!);
  }
  expect([...told].sort()).toEqual([`${narrower}:`, `${wider}:`].sort());
});

/** Each list with the line above it. */
function readChanges(within: Locator): Promise<string[][]> {
  return within.evaluate((element) =>
    [...element.querySelectorAll("ul")].map((list) => [
      list.previousElementSibling?.textContent ?? "",
      ...[...list.children].map((item) => item.textContent ?? ""),
    ]),
  );
}
