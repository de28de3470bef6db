import type { Page } from "@playwright/test";
import sharp from "sharp";
import { joinLanguages } from "../../../app/i18n/format/join-languages";
import type { Language } from "../../../app/i18n/language";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { firstVisitWords } from "../../../app/i18n/words/first-visit-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { recommendWords } from "../../../app/i18n/words/recommend-words";
import { siteWords } from "../../../app/i18n/words/site-words";
import { staffProfileWords } from "../../../app/i18n/words/staff-profile-words";
import { stepInAs } from "../staff/step-in-as";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const button = (page: Page, name: string) => page.getByRole("button", { name });
const cards = (page: Page, language: Language) =>
  page.getByRole("list", { name: peopleEditorWords[language].directory.heading }).getByRole("listitem");

const names = {
  de: { keller: "Frau\u00a0Keller", yilmaz: "Herr\u00a0Yilmaz", reuter: "Frau\u00a0Reuter" },
  en: { keller: "Ms\u00a0Keller", yilmaz: "Mr\u00a0Yilmaz", reuter: "Ms\u00a0Reuter" },
};
const yilmazMay = { de: "Herr Yilmaz darf mich", en: "Mr Yilmaz may call me" };

test("whoever looks for somebody by language, topic and branch loses nothing chosen so far", async ({
  page,
  language,
}) => {
  const { directory, ranking, whenAway } = peopleEditorWords[language];
  const { yilmaz } = names[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await button(page, ranking.upNamed(yilmaz)).click();
  await expect(page.getByText(ranking.place(yilmaz, 1, 2))).toBeVisible();
  await page.getByRole("radio", { name: whenAway.wait }).check();
  await page.getByText(directory.heading).click();
  await page.getByLabel(directory.language).selectOption({ label: joinLanguages(["pl"], language) });
  await button(page, directory.find).click();
  await expect(page.getByText(directory.found(1))).toBeVisible();
  await expect(cards(page, language).filter({ hasText: "Tomasz Nowak" })).toContainText(
    directory.notAccepting,
  );
  const offers = { de: "Allgemeine Werbung", en: "General advertising" }[language];
  await page.getByLabel(directory.topic).selectOption({ label: offers });
  await button(page, directory.find).click();
  await expect(page.getByRole("heading", { name: directory.nobodyFound })).toBeVisible();
  await button(page, directory.showAll).click();
  await expect(cards(page, language).filter({ hasText: "Anja Reuter" })).toBeVisible();
  await expect(page.getByRole("radio", { name: whenAway.wait })).toBeChecked();
  await button(page, editorWords[language].save).click();
  await expect(page.locator(".letter")).toContainText(yilmazMay[language]);
});

test("a row is dragged by its place, with a mouse as with a finger", { tag: "@with-script" }, async ({
  page,
  language,
}) => {
  const { place } = peopleEditorWords[language].ranking;
  const { keller, yilmaz } = names[language];
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  const message = page.locator(".ranked-message");
  const [up, aside] = await measureDrag(page, "emre-yilmaz", "sabine-keller");
  await page.mouse.move(up.x, up.y);
  await page.mouse.down();
  await page.mouse.move(aside.x, aside.y, { steps: 5 });
  await expect(page.locator("[data-dragged]")).toHaveCount(1);
  await page.mouse.up();
  await expect(message).toHaveText(place(yilmaz, 1, 2));

  for (const [dragged, first, said] of [
    ["sabine-keller", "emre-yilmaz", place(keller, 1, 2)],
    ["emre-yilmaz", "sabine-keller", place(yilmaz, 1, 2)],
  ] as const) {
    const [from, to] = await measureDrag(page, dragged, first);
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: (typeof from)[]) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints });
    await touch("touchStart", from);
    for (const part of [0.3, 0.6, 1]) {
      await touch("touchMove", { x: from.x, y: from.y + (to.y - from.y) * part });
    }
    await expect(page.locator("[data-dragged]")).toHaveCount(1);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await touch("touchEnd");
    await expect(message).toHaveText(said);
  }
  await expect(page.locator("#preview")).toContainText(yilmazMay[language]);
  await button(page, editorWords[language].save).click();
  await expect(page).toHaveURL(/saved=2$/);
  await expect(page.locator(".letter")).toContainText(yilmazMay[language]);
});

/** From the middle of the one's place to just inside the other's row, where both are to be seen. */
async function measureDrag(page: Page, dragged: string, onto: string) {
  const grip = page.locator(`[data-item="${dragged}"] [data-grip]`);
  await grip.hover();
  const from = (await grip.boundingBox())!;
  const to = (await page.locator(`[data-item="${onto}"]`).boundingBox())!;
  return [
    { x: from.x + from.width / 2, y: from.y + from.height / 2 },
    { x: to.x + 20, y: to.y + 5 },
  ] as const;
}

test("leaving somebody takes one tap, asks nothing, and can be undone", async ({ page, language }) => {
  const { learnsOnly, leaveNamed } = peopleEditorWords[language].blocked;
  const { keller } = names[language];
  const isHere = {
    de: {
      keller: "Frau Keller, erste Wahl, ist für Sie da.",
      yilmaz: "Herr Yilmaz, erste Wahl, ist für Sie da.",
    },
    en: {
      keller: "Ms Keller, first choice, is here for you.",
      yilmaz: "Mr Yilmaz, first choice, is here for you.",
    },
  }[language];
  await stepInto(page, "Aylin Demir");
  await expect(page.getByText(learnsOnly(keller))).toBeVisible();
  await button(page, leaveNamed(keller)).click();
  await expect(page.getByText(isHere.yilmaz)).toBeVisible();
  await button(page, letterWords[language].undoStop).click();
  await expect(page.getByText(isHere.keller)).toBeVisible();
});

test("somebody who agreed can be recommended: one card for everybody, gone with the agreement", async ({
  page,
  browser,
  baseURL,
  language,
}) => {
  const { photo: ofPhoto, about, card: ofCard, save, saved } = staffProfileWords[language];
  const { recommend, codeLabel, copy } = recommendWords[language];
  const { keller } = names[language];
  const said = { de: "Ich höre erst zu.", en: "I listen first." }[language];
  await stepInAs(page, "Sabine Keller");
  await page.getByRole("link", { name: siteWords[language].staffPlaces.profile }).click();
  const picture = sharp({ create: { width: 300, height: 400, channels: 3, background: "#0f5f57" } });
  const photo = { name: "ich.jpg", mimeType: "image/jpeg", buffer: await picture.jpeg().toBuffer() };
  await page.getByLabel(ofPhoto.field).setInputFiles({ ...photo, buffer: Buffer.from("kein Foto") });
  await button(page, ofPhoto.submit).click();
  await expect(page.getByText(ofPhoto.notAPhoto)).toBeVisible();
  await page.getByLabel(ofPhoto.field).setInputFiles(photo);
  await button(page, ofPhoto.submit).click();
  await expect(page.getByText(ofPhoto.stored)).toBeVisible();
  await expect(page.getByRole("img", { name: ofPhoto.alt })).toBeVisible();
  await page.getByLabel(about[language]).fill(said);
  await page.getByRole("button", { name: save, exact: true }).click();
  await expect(page.getByText(saved)).toBeVisible();

  await stepInto(page, "Aylin Demir");
  await page.getByRole("link", { name: recommend(keller) }).click();
  await expect(page.getByRole("img", { name: codeLabel(keller) })).toBeVisible();
  const address = new URL(await page.getByLabel(copy).inputValue()).pathname;
  const stranger = await browser.newContext({ baseURL, javaScriptEnabled: true, locale: language });
  const card = await stranger.newPage();
  await card.goto(address);
  await expect(card.getByRole("heading", { level: 1 })).toHaveText("Sabine Keller");
  await expect(card.getByText(said)).toBeVisible();
  expect(await card.getByRole("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await expect(card.getByRole("main")).not.toContainText("@");
  expect(await stranger.cookies()).toEqual([]);
  await expectNoAxeViolations(card);

  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/profile");
  await page.getByLabel(ofCard.agree).uncheck();
  await page.getByRole("button", { name: save, exact: true }).click();
  await expect(page.getByRole("link", { name: ofCard.look })).toBeHidden();
  expect((await card.goto(address))?.status()).toBe(404);
  await stranger.close();
});

test("the first visit's question shows the same people, and one tap chooses one of them", async ({
  page,
  language,
}) => {
  const { directory } = peopleEditorWords[language];
  await stepInto(page, "Stefan Kurz");
  await page.goto("/me/first/who");
  await page.getByText(firstVisitWords[language].who.others).click();
  await page.getByLabel(directory.language).selectOption({ label: joinLanguages(["fr"], language) });
  await button(page, directory.find).click();
  await expect(page.getByText(directory.found(1))).toBeVisible();
  await button(page, directory.chooseNamed(names[language].reuter)).click();
  await expect(page).toHaveURL(/\/me\/first\/how$/);
});
