import type { Page } from "@playwright/test";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

/** Karl Vogt had Herr Brandt's last place; Ilse Maurer waits for it, and Herr Yilmaz is there for her meanwhile. */
test.beforeEach(async ({ page, language }) => {
  await stepInto(page, "Karl Vogt");
  await page.goto("/me/people");
  await page.getByLabel(peopleEditorWords[language].mode.nobody, { exact: true }).first().check();
  await page.getByRole("button", { name: editorWords[language].save }).click();
  await expect(page).toHaveURL(/saved=/);
  await stepInto(page, "Ilse Maurer");
});

const words = {
  de: { ...letterWords.de, brandt: "Herrn Brandt", yilmaz: "Herrn Yilmaz" },
  en: { ...letterWords.en, brandt: "Mr Brandt", yilmaz: "Mr Yilmaz" },
};
const contactPerson = (page: Page) => page.locator(".person-card");

test("a place with somebody dearer is offered, and taken with one tap", async ({ page, language }) => {
  const { moveOffer, brandt } = words[language];
  const offer = page.getByText(moveOffer.title(brandt));
  await expect(offer).toBeVisible();
  await expect(contactPerson(page)).toContainText("Emre Yilmaz");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: moveOffer.move(brandt) }).click();
  await expect(page.getByText(moveOffer.moved)).toBeVisible();
  await expect(contactPerson(page)).toContainText("Jens Brandt");
  await expect(offer).toBeHidden();
});

test("staying is one tap as well, asks nothing, and can be undone", async ({ page, language }) => {
  const { moveOffer, brandt, yilmaz, undoStop } = words[language];
  await page.getByRole("button", { name: moveOffer.stay(yilmaz) }).click();
  await expect(page).toHaveURL(/saved=/);
  await expect(page.getByText(moveOffer.title(brandt))).toBeHidden();
  await expect(contactPerson(page)).toContainText("Emre Yilmaz");
  await page.getByRole("button", { name: undoStop }).click();
  await expect(page).toHaveURL(/undone=/);
  await expect(contactPerson(page)).toContainText("Jens Brandt");
});
