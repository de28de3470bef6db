import type { Page } from "@playwright/test";
import { weekdayName } from "../../../app/i18n/format/format-days";
import type { Language } from "../../../app/i18n/language";
import { callWordWords } from "../../../app/i18n/words/call-word-words";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { hoursEditorWords } from "../../../app/i18n/words/hours-editor-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { pauseWords } from "../../../app/i18n/words/pause-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { validationWords } from "../../../app/i18n/words/validation-words";
import { wishWords } from "../../../app/i18n/words/wish-words";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

/** First on the page, with a link that leads to the field; the same message stands at the field. */
async function expectFault(page: Page, language: Language, field: string, text: string): Promise<void> {
  const summary = page.getByRole("alert");
  await expect(summary).toContainText(editorWords[language].faults.heading(1));
  await expect(summary).toBeFocused();
  const link = summary.getByRole("link", { name: text });
  await expect(link).toHaveAttribute("href", `#${field}`);
  await expect(page.locator(`#${field}`)).toHaveCount(1);
  // The line at the lower edge of a phone holds it as well, out of sight where there is room beside the form.
  await expect(page.getByText(text).filter({ visible: true })).toHaveCount(2);
}

const save = (page: Page, language: Language) =>
  page.getByRole("button", { name: editorWords[language].save }).click();

test.beforeEach(({ page }) => stepInto(page, "Aylin Demir"));

test("a list of nobody comes back with the other answers kept", async ({ page, language }) => {
  const { ranking, whenAway } = peopleEditorWords[language];
  const waits = page.getByRole("radio", { name: whenAway.wait });
  await page.goto("/me/people");
  for (const name of { de: ["Frau Keller", "Herr Yilmaz"], en: ["Ms Keller", "Mr Yilmaz"] }[language]) {
    await page.getByRole("button", { name: ranking.removeNamed(name) }).click();
    await expect(page.getByRole("status").getByText(ranking.removed(name))).toBeVisible();
  }
  await waits.check();
  await save(page, language);
  await expectFault(page, language, "people", validationWords[language].people.rankedEmpty);
  await expect(waits).toBeChecked();
});

test("hours that end before they begin come back as entered", async ({ page, language }) => {
  const friday = weekdayName(5, language);
  const { fromNamed, toNamed } = hoursEditorWords[language].day;
  const from = page.getByLabel(fromNamed(friday)).first();
  const to = page.getByLabel(toNamed(friday)).first();
  await page.goto("/me/hours/phone");
  await from.selectOption("19:00");
  await to.selectOption("17:00");
  await save(page, language);
  await expectFault(page, language, "to-5-0", validationWords[language].hours.toBeforeFrom(friday));
  await expect(from).toHaveValue("19:00");
  await expect(to).toHaveValue("17:00");
});

test("a limit that is there already comes back with the others kept", async ({ page, language }) => {
  await page.goto("/me/limits");
  await page.locator("#max-2").fill("2");
  await page.locator("#channel-2").selectOption("phone");
  await page.locator("#sender-2").selectOption("staff");
  await save(page, language);
  await expectFault(page, language, "max-2", validationWords[language].limits.twice);
  await expect(page.locator("#max-1")).toHaveValue("1");
  await expect(page.locator("#max-2")).toHaveValue("2");
  await expect(page.locator("#channel-2")).toHaveValue("phone");
});

test("a pause without its end says that it may be open", async ({ page, language }) => {
  const { except, submit } = pauseWords[language];
  const advice = page
    .getByRole("group", { name: except })
    .getByLabel({ de: "Beratung", en: "Advice" }[language]);
  await page.goto("/me/pause");
  await advice.check();
  await page.getByRole("button", { name: submit }).click();
  await expectFault(page, language, "until", validationWords[language].pause.untilMissing);
  await expect(advice).toBeChecked();
});

test("a call word that cannot be spoken comes back", async ({ page, language }) => {
  const { field, submit } = callWordWords[language];
  await page.goto("/me/call-word");
  await page.getByLabel(field).fill("Kastanie7");
  await page.getByRole("button", { name: submit }).click();
  await expectFault(page, language, "word", validationWords[language].callWord.notSpeakable);
  await expect(page.getByLabel(field)).toHaveValue("Kastanie7");
});

test("a wish whose end lies before its beginning comes back with the customer's own words", async ({
  page,
  language,
}) => {
  const { when, note, submit } = wishWords[language];
  await page.goto("/me/wish");
  await page.getByRole("radio", { name: when.times.own }).check();
  await page.getByRole("radio", { name: when.tomorrow, exact: true }).check();
  await page.locator("#from").selectOption("18:00");
  await page.locator("#to").selectOption("17:30");
  await page.getByLabel(note).fill("Zur Rückgabe");
  await page.getByRole("button", { name: submit }).click();
  await expectFault(page, language, "from", validationWords[language].wish.endBeforeStart);
  await expect(page.getByLabel(note)).toHaveValue("Zur Rückgabe");
  await expect(page.getByRole("radio", { name: when.times.own })).toBeChecked();
});

test("a wish for the evening, when nobody is there, is sent for a time when somebody is with one tap, or as it was said", async ({
  page,
  language,
}) => {
  const { when, instead, note, submit } = wishWords[language];
  const said = {
    de: {
      nobody: validationWords.de.wish.nobodyThere("Anrufe", "montags bis samstags von 8 bis 20\u00a0Uhr"),
      sooner: "Heute zwischen 19 und 20\u00a0Uhr",
      soonerWish: "Bitte rufen Sie mich heute zwischen 19 und 20\u00a0Uhr an.",
      lateWish: "Bitte rufen Sie mich heute zwischen 21 und 22\u00a0Uhr an.",
    },
    en: {
      nobody: validationWords.en.wish.nobodyThere("Calls", "Monday to Saturday from 8\u00a0am to 8\u00a0pm"),
      sooner: "Today between 7\u00a0pm and 8\u00a0pm",
      soonerWish: "Please call me today between 7\u00a0pm and 8\u00a0pm.",
      lateWish: "Please call me today between 9\u00a0pm and 10\u00a0pm.",
    },
  }[language];
  const ask = async () => {
    await page.goto("/me/wish");
    await page.getByRole("radio", { name: when.today, exact: true }).check();
    await page.getByRole("radio", { name: when.times.own }).check();
    await page.locator("#from").selectOption("21:00");
    await page.locator("#to").selectOption("22:00");
    await page.getByLabel(note).fill("Zur Rückgabe");
    await page.getByRole("button", { name: submit }).click();
    await expectFault(page, language, "from", said.nobody);
    await expect(page.getByLabel(note)).toHaveValue("Zur Rückgabe");
  };
  const main = page.getByRole("main");
  await ask();
  await page.getByRole("button", { name: said.sooner }).click();
  await expect(main).toContainText(said.soonerWish);
  await expect(main).toContainText("Zur Rückgabe");
  await page.getByRole("button", { name: letterWords[language].wish.withdraw }).click();
  await ask();
  await page.getByRole("button", { name: instead.anyway }).click();
  await expect(main).toContainText(said.lateWish);
});
