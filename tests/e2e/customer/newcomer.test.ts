import { editorWords } from "../../../app/i18n/words/editor-words";
import { firstVisitWords } from "../../../app/i18n/words/first-visit-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { signInWords } from "../../../app/i18n/words/sign-in-words";
import { openNewestMail } from "../sign-in/sign-in-steps";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

test("a customer signs in from the mailbox, puts another person first, and has that person at once", async ({
  page,
  language,
}) => {
  const { request, sent, confirm } = signInWords[language];
  const { title, forYou } = letterWords[language];
  const { ranking } = peopleEditorWords[language];
  const { yilmaz, letter, card } = {
    de: {
      yilmaz: "Herr Yilmaz",
      letter: "Herr Yilmaz darf mich dienstags und donnerstags",
      card: "Herr Yilmaz, erste Wahl, ist für Sie da.",
    },
    en: {
      yilmaz: "Mr Yilmaz",
      letter: "Mr Yilmaz may call me on Tuesdays and Thursdays",
      card: "Mr Yilmaz, first choice, is here for you.",
    },
  }[language];
  await page.goto("/sign-in");
  await page.getByLabel(request.email).fill("aylin.demir@example.org");
  await page.getByRole("button", { name: request.submit }).click();
  await expect(page.getByRole("heading", { name: sent.title })).toBeVisible();
  await openNewestMail(page);
  await page.locator("a[href*='/sign-in/link/']").click();
  await page.getByRole("button", { name: confirm.submit }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();

  await page.getByRole("link", { name: forYou.chooseOther }).click();
  await page.getByRole("button", { name: ranking.upNamed(yilmaz) }).click();
  await expect(page.getByRole("status").getByText(ranking.place(yilmaz, 1, 2))).toBeVisible();
  await page.getByRole("button", { name: editorWords[language].save }).click();

  await expect(page).toHaveURL(/\/me\?saved=2$/);
  const notice = page.locator(".notice");
  await expect(notice).toContainText(editorWords[language].saved);
  await expect(notice.getByRole("listitem")).not.toHaveCount(0);
  await expect(notice).toContainText("Yilmaz");
  await expect(page.locator(".letter")).toContainText(letter);
  await expect(page.getByText(card)).toBeVisible();
});

test("who has not chosen sees the former contact person as a proposal, keeps them, and can take it back", async ({
  page,
  language,
}) => {
  const { forYou, notChosenYet, undoStop, resumed } = letterWords[language];
  const card = {
    de: "Frau Keller, erste Wahl, ist für Sie da.",
    en: "Ms Keller, first choice, is here for you.",
  }[language];
  await stepInto(page, "Stefan Kurz");
  await page.getByText(firstVisitWords[language].other, { exact: true }).click();
  await expect(page.getByText(notChosenYet("Stefan Kurz"))).toBeVisible();
  await page.getByRole("link", { name: forYou.choose }).click();
  await page
    .getByRole("button", { name: /Keller/ })
    .first()
    .click();
  await expect(page.getByRole("radio", { name: peopleEditorWords[language].mode.ranked })).toBeChecked();
  await page.getByRole("button", { name: editorWords[language].save }).click();
  await expect(page).toHaveURL(/saved=1$/);
  await expect(page.getByText(card)).toBeVisible();
  await page.getByRole("button", { name: undoStop }).click();
  await expect(page.getByText(resumed)).toBeVisible();
  await expect(page.getByText(card)).toBeHidden();
});

test("two who share an address decide each for themselves", async ({ page, language }) => {
  const { actions, notChosenYet } = letterWords[language];
  const [nora, paul] = { de: ["Frau Nora", "Herr Paul"], en: ["Ms Nora", "Mr Paul"] }[language];
  const stop = page.getByRole("button", { name: actions.stopAll });
  await stepInto(page, "Nora Winkler");
  await expect(page.locator(".letter")).toContainText(`${nora} Winkler`);
  await stop.click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(stop).toBeHidden();
  await stepInto(page, "Paul Winkler");
  await expect(page.locator(".letter")).toContainText(notChosenYet(`${paul} Winkler`));
});
