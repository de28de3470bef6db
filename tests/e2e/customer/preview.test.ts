import type { Page } from "@playwright/test";
import type { Language } from "../../../app/i18n/language";
import { limitsEditorWords } from "../../../app/i18n/words/limits-editor-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { previewWords } from "../../../app/i18n/words/preview-words";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const preview = (page: Page) => page.locator("#preview");

/** Without a script the button shows it; with one it follows by itself. */
async function ask(page: Page, language: Language): Promise<void> {
  const button = page.getByRole("button", { name: previewWords[language].show });
  const hasScript = await page.evaluate(() => matchMedia("(scripting: enabled)").matches);
  if (!hasScript) await button.click();
}

test("while choosing, the page says what would hold, what it changes and who could get in touch then", async ({
  page,
  language,
}) => {
  const { wider, narrower } = previewWords[language];
  const said = {
    de: {
      groups: ["Probefahrt", "Beratung"],
      sms: "SMS",
      call: "Anruf",
      letter: "per SMS schreiben, zu Probefahrten",
      less: "Zu Beratung sind Anrufe nicht mehr erlaubt.",
      more: "Zu Probefahrten sind SMS jetzt erlaubt.",
      reach: "Jederzeit: Frau Keller per SMS, zu Probefahrten.",
    },
    en: {
      groups: ["Test drive", "Advice"],
      sms: "Text",
      call: "Call",
      letter: /by text.* about test drives/,
      less: /no longer.* advice|advice.* no longer/i,
      more: /now.* test drives|test drives.* now/i,
      reach: "Ms Keller by text, about test drives.",
    },
  }[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/topics");
  await page.getByRole("group", { name: said.groups[0] }).getByLabel(said.sms, { exact: true }).check();
  await page.getByRole("group", { name: said.groups[1] }).getByLabel(said.call, { exact: true }).uncheck();
  await ask(page, language);
  await expect(preview(page)).toContainText(said.letter);
  await expect(preview(page)).toContainText(narrower);
  await expect(preview(page)).toContainText(said.less);
  await expect(preview(page)).toContainText(wider);
  await expect(preview(page)).toContainText(said.more);
  await expect(preview(page)).toContainText(said.reach);
  const short = page.locator("#preview-short");
  await expect(short).toContainText(narrower);
  await expect(short).toContainText(wider);
  await page.goto("/me");
  await expect(page.locator(".letter")).not.toContainText(said.letter);
});

/** Without a script the browser does not even send it. */
test("what cannot be saved leaves no old preview in its place", { tag: "@with-script" }, async ({
  page,
  language,
}) => {
  const { max } = limitsEditorWords[language];
  const monthly = { de: "einmal in einem Monat", en: /once in any.month/ }[language];
  await stepInto(page, "Minh Nguyen");
  await page.goto("/me/limits");
  await page.getByLabel(max).first().fill("1");
  await expect(preview(page)).toContainText(monthly);
  await page.getByLabel(max).first().fill("1001");
  await expect(preview(page)).not.toContainText(monthly);
});

test("a ranking is foreseen before it is saved", async ({ page, language }) => {
  const { upNamed, place } = peopleEditorWords[language].ranking;
  const yilmaz = { de: "Herr\u00a0Yilmaz", en: "Mr\u00a0Yilmaz" }[language];
  const mayCall = { de: "Herr Yilmaz darf mich", en: "Mr Yilmaz may call me" }[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await page.getByRole("button", { name: upNamed(yilmaz) }).click();
  await expect(page.getByRole("status").getByText(place(yilmaz, 1, 2))).toBeVisible();
  await ask(page, language);
  await expect(preview(page)).toContainText(mayCall);
});
