/** Aylin Demir lets Murat Demir stop, pause and allow less for her: from the invitation to its end. */
import { formatDateWithYear } from "../../../app/i18n/format/format-date";
import { formatPersonInFull } from "../../../app/i18n/format/format-person";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { holderWords } from "../../../app/i18n/words/holder-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { limitsEditorWords } from "../../../app/i18n/words/limits-editor-words";
import { mandateRecordWords } from "../../../app/i18n/words/mandate-record-words";
import { mandateWords } from "../../../app/i18n/words/mandate-words";
import { previewWords } from "../../../app/i18n/words/preview-words";
import { signInWords } from "../../../app/i18n/words/sign-in-words";
import { openNewestMail, readCode, sendForm } from "../sign-in/sign-in-steps";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const aylin = { salutation: "ms", givenName: "Aylin", familyName: "Demir" } as const;

test("who is invited proves the address, acts as far as the mandate goes, and is out once it ends", async ({
  page,
  browser,
  baseURL,
  language,
  javaScriptEnabled,
}) => {
  test.slow();
  const { form, faults, granted, news, toMandates } = mandateWords[language];
  const { acting, invitation, link } = holderWords[language];
  const { sent } = signInWords[language];
  const records = mandateRecordWords[language];
  const customer = formatPersonInFull(aylin, language);
  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: toMandates }).click();
  await sendForm(page, form.submit);
  await expect(page.getByRole("alert")).toContainText(faults.nameMissing);
  await page.getByLabel(form.name).fill("Murat Demir");
  await page.getByLabel(form.email).fill("murat.demir@example.org");
  await page.getByLabel(form.relations.relative).check();
  await page.getByLabel(form.scopes.narrow).check();
  await sendForm(page, form.submit);
  await expect(page.getByText(news.granted)).toBeVisible();
  await expectNoAxeViolations(page);

  const locale = { de: "de-DE", en: "en-GB" }[language];
  const murat = await (await browser.newContext({ baseURL, locale })).newPage();
  await openNewestMail(murat);
  const mail = (await murat.locator(".mail-preview-text").textContent()) ?? "";
  await murat.goto(/\/mandate\/[\w-]+/.exec(mail)![0]);
  await expect(murat.locator("main")).not.toContainText("Demir");
  await sendForm(murat, link.go);
  await expect(murat).toHaveURL(/\/sign-in\/code$/);
  const code = await readCode(murat);
  await murat.goto("/sign-in/code");
  await murat.getByLabel(sent.code).fill(code);
  await sendForm(murat, sent.submit);
  await expect(murat.getByText(invitation.title.relative(customer))).toBeVisible();
  await expectNoAxeViolations(murat);
  await sendForm(murat, invitation.accept);
  await expect(murat.getByText(acting.line.relative(customer))).toBeVisible();
  await murat.goto("/me/mandates");
  await expect(murat.getByText(acting.inPerson(customer))).toBeVisible();

  await murat.goto("/me/call-word");
  await expect(murat.getByText(acting.tooNarrow)).toBeVisible();
  await murat.goto("/me/limits");
  await expect(murat.getByText(acting.onlyNarrower)).toBeVisible();
  const max = murat.getByLabel(limitsEditorWords[language].max).first();
  await max.fill("9");
  if (javaScriptEnabled) await expect(murat.locator("#preview")).toContainText(acting.tooMuch);
  await sendForm(murat, editorWords[language].save);
  await expect(murat.getByText(acting.tooWide.title)).toBeVisible();
  await expect(max).toHaveValue("9");
  await expectNoAxeViolations(murat);
  await max.fill("1");
  await sendForm(murat, editorWords[language].save);
  await expect(murat).toHaveURL(/saved=2$/);
  await murat.goto("/me/topics");
  await expect(murat.locator("#wanted input:not(:checked)")).toHaveCount(0);
  await murat.locator("#wanted input").first().uncheck();
  await sendForm(murat, editorWords[language].save);
  await expect(murat).toHaveURL(/saved=3$/);
  await expect(murat.locator('.notice[data-tone="saved"]')).toContainText(previewWords[language].narrower);
  await sendForm(murat, letterWords[language].actions.stopAll);
  await expect(murat).toHaveURL(/saved=4$/);
  await expectNoAxeViolations(murat);

  await page.goto("/me");
  const today = formatDateWithYear("2026-11-24", language);
  await expect(page.getByText(records.recorded.relative("Murat Demir", today)).first()).toBeVisible();
  await expect(page.locator(".letter")).toContainText(records.letter.relative("Murat Demir"));
  await page.goto("/me/history");
  await expect(page.getByText(records.history.relative("Murat Demir")).first()).toBeVisible();
  await page.goto("/me/mandates");
  await sendForm(page, granted.revoke("Murat Demir"));
  await expect(page.getByText(news.ended)).toBeVisible();
  await murat.goto("/me");
  await expect(murat).toHaveURL(/\/sign-in\?return=%2Fme$/);
  await murat.context().close();
});

test("whoever acts by a mandate gives it back with one press", async ({ page, language }) => {
  const { whatIMay, giveBack, returnedTitle } = holderWords[language].acting;
  await stepInto(page, "Julia Albers");
  await page.getByRole("link", { name: whatIMay }).click();
  await sendForm(page, giveBack);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(returnedTitle);
  await page.goto("/me");
  await expect(page).toHaveURL(/\/sign-in/);
});
