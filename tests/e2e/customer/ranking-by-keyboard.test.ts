import type { Page } from "@playwright/test";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const button = (page: Page, name: string) => page.getByRole("button", { name });

test("ranking by keyboard keeps the focus with the person and says the place", async ({ page, language }) => {
  const { ranking, directory } = peopleEditorWords[language];
  const reuter = { de: "Frau\u00a0Reuter", en: "Ms\u00a0Reuter" }[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await page.getByText(directory.heading).click();
  await button(page, directory.addNamed(reuter)).focus();
  await page.keyboard.press("Enter");
  const message = page.locator(".ranked-message");
  await expect(message).toHaveText(ranking.added(reuter, 3));
  await expect(message).toBeFocused();
  await button(page, ranking.upNamed(reuter)).focus();
  await page.keyboard.press("Enter");
  await expect(message).toHaveText(ranking.place(reuter, 2, 3));
  await expect(button(page, ranking.upNamed(reuter))).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(message).toHaveText(ranking.place(reuter, 1, 3));
  await expect(button(page, ranking.downNamed(reuter))).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(message).toHaveText(ranking.place(reuter, 2, 3));
  await expect(button(page, ranking.downNamed(reuter))).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(button(page, ranking.removeNamed(reuter))).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(message).toHaveText(ranking.removed(reuter));
  await expect(message).toBeFocused();
});

test("Enter in an answer moves nobody", async ({ page, language }) => {
  const nobody = peopleEditorWords[language].mode.nobody;
  await stepInto(page, "Stefan Kurz");
  await page.goto("/me/people");
  await page.getByRole("radio", { name: nobody }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/me\/people\?find=/);
  await expect(page.getByRole("radio", { name: nobody })).toBeChecked();
  await expect(page.getByRole("button", { name: /entfernen$|^Remove/ })).toHaveCount(0);
});

test("whoever saves before a move is answered saves the move", { tag: "@with-script" }, async ({
  page,
  language,
}) => {
  const yilmaz = { de: "Herr\u00a0Yilmaz", en: "Mr\u00a0Yilmaz" }[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await page.route(/\/me\/people/, (route) => {
    const isMove = /&move=up/.test(route.request().postData() ?? "");
    return isMove ? undefined : route.continue();
  });
  await button(page, peopleEditorWords[language].ranking.upNamed(yilmaz)).click();
  await button(page, editorWords[language].save).click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(page.locator(".letter")).toContainText(yilmaz);
});
