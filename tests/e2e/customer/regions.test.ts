import { editorWords } from "../../../app/i18n/words/editor-words";
import { exceptionsEditorWords } from "../../../app/i18n/words/exceptions-editor-words";
import { sendForm } from "../sign-in/sign-in-steps";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

/** Without a script a button asks for them, and keeps what else was chosen. */
test("another country's regions can be chosen as soon as the country is, before anything is saved", async ({
  page,
  language,
}) => {
  const { country, region, showRegions, yes } = exceptionsEditorWords[language].publicHolidays;
  const said = {
    de: { zurich: "Kanton Zürich", bavaria: "Bayern" },
    en: { zurich: "Canton of Zürich", bavaria: "Bavaria" },
  }[language];
  const parts = page.getByLabel(region, { exact: true });
  const button = page.getByRole("button", { name: showRegions });
  const hasScript = await page.evaluate(() => matchMedia("(scripting: enabled)").matches);
  const show = () => (hasScript ? expect(button).toBeHidden() : button.click());
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/exceptions");
  await expect(parts.getByRole("option", { name: said.bavaria })).toBeAttached();
  await page.getByLabel(yes).check();
  await page.getByLabel(country).selectOption("CH");
  await show();
  await expect(parts.getByRole("option", { name: said.bavaria })).not.toBeAttached();
  await parts.selectOption({ label: said.zurich });
  await expect(page.getByLabel(yes)).toBeChecked();
  await sendForm(page, editorWords[language].save);
  await expect(page).toHaveURL(/saved=2\b/);
  await page.goto("/me/exceptions");
  await expect(page.getByLabel(country)).toHaveValue("CH");
  await expect(parts).toHaveValue("CH-ZH");
  await expect(page.getByLabel(yes)).toBeChecked();
  await page.getByLabel(country).selectOption("DE");
  await sendForm(page, editorWords[language].save);
  await expect(page).toHaveURL(/saved=3\b/);
  await page.goto("/me/exceptions");
  await expect(parts).toHaveValue("DE");
});
