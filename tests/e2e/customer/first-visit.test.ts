import type { Page } from "@playwright/test";
import type { Language } from "../../../app/i18n/language";
import { firstVisitWords } from "../../../app/i18n/words/first-visit-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { openNewestMail, sendForm } from "../sign-in/sign-in-steps";
import { Taps } from "../support/count-taps";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { countWords, toSeconds } from "../support/read-main";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const questions = ["who", "how", "when", "often", "about"] as const;
type Question = (typeof questions)[number];

const secondsMax = 60;

const button = (page: Page, name: string | RegExp) => page.getByRole("main").getByRole("button", { name });

/** What is tapped on for yes: who was there so far, a call, in the evening, once a month, one topic. */
const yeses = {
  de: {
    who: "Frau Keller, wie bisher",
    how: "Anruf",
    when: /^Abends/,
    often: "Einmal im Monat",
    about: "Beratung",
  },
  en: { who: "Ms Keller, as before", how: "Call", when: /^Evenings/, often: "Monthly", about: "Advice" },
};

/** What the company says of the topic of those yeses. */
const wordingOf = { de: /^Beratung und Werbung der Autohaus/, en: /^Advice and advertising by Autohaus/ };

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

const noes = {
  de: { who: "Niemand", how: "Gar nicht", when: /^Nie$/, often: "Nie", about: "Über nichts" },
  en: { who: "Nobody", how: "None", when: /^Never$/, often: "Never", about: "None" },
};

/** Says yes to a question with as few taps as it takes; the words are those that stand there at the last of them. */
async function agree(page: Page, question: Question, language: Language, taps: Taps): Promise<number> {
  const yes = yeses[language][question];
  const isTicked = question === "how" || question === "about";
  if (isTicked) await taps.on(page.getByLabel(yes, { exact: true }));
  const words = await countWords(page);
  await taps.on(button(page, isTicked ? firstVisitWords[language].next : yes));
  return words;
}

test("from the link in the mail to a saved choice it is four taps, and every sentence was read before", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/sign-in");
  await page.getByLabel("E‑Mail‑Adresse").fill("stefan.kurz@example.org");
  await sendForm(page, "Link und Ziffern schicken");
  await expect(page.getByRole("heading", { name: "Sehen Sie in Ihre E‑Mails" })).toBeVisible();
  await openNewestMail(page);
  const taps = new Taps(page);
  await taps.on(page.locator("a[href*='/sign-in/link/']"));
  await taps.on(button(page, "Auf diesem Gerät anmelden"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie möchten Sie erreicht werden?");
  const presets = page.getByRole("list", { name: "Mit einem Tipp" }).getByRole("link");
  await expect(presets).toHaveText([
    "Nur wenn ich mich melde",
    "Nur das Nötigste",
    "Gern persönlich, aber selten",
  ]);
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await taps.on(page.getByRole("link", { name: "Nur das Nötigste" }));
  const sentences = await page.locator(".letter .sentence-words").allTextContents();
  expect(sentences.join(" ")).toMatch(/^Frau\sKeller darf mich/);
  await expect(page.locator("main")).toContainText("Heute und in den nächsten sechs Tagen:");
  await expect(page.locator("main")).toContainText(/Heute bis 20\sUhr, .*: Frau\sKeller per Telefon/);
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await taps.on(button(page, "So speichern"));
  await expect(page.locator(".notice")).toContainText("Gespeichert. Das gilt ab sofort.");
  expect(await page.locator(".letter .sentence-words").allTextContents()).toEqual(sentences);
  expect(taps.count).toBe(4);
});

test("five questions take a minute to whoever reads all of it; a no takes less, and no question back", async ({
  page,
  language,
  javaScriptEnabled,
}) => {
  await stepInto(page, "Frieda Lang");
  const { start, check } = {
    start: firstVisitWords[language].ask.start,
    check: firstVisitWords[language].check,
  };
  const yes = new Taps(page);
  const read = [await countWords(page)];
  await yes.on(page.getByRole("link", { name: start }));
  const tapsBefore: number[] = [];
  for (const [place, question] of questions.entries()) {
    await expect(page.locator("main")).toContainText(firstVisitWords[language].progress(place + 1, 5));
    if (place > 0)
      await expect(page.locator(".letter")).toContainText(firstVisitWords[language].soFar.heading);
    tapsBefore.push(yes.count);
    read.push(await agree(page, question, language, yes));
  }
  await expect(page.locator(".letter")).toContainText({ de: "zu Beratung", en: "about advice" }[language]);
  await expect(page.getByText(wordingOf[language])).toBeHidden();
  read.push(await countWords(page));
  await yes.on(button(page, check.save));
  const saved = page.getByText(letterWords[language].saved, { exact: true });
  await expect(saved).toBeVisible();
  read.push(letterWords[language].saved.split(" ").length);
  const secondsOfYes = toSeconds({ words: sumOf(read), taps: yes.count });
  expect(secondsOfYes).toBeLessThanOrEqual(secondsMax);
  if (javaScriptEnabled) return;
  for (const [place, question] of questions.entries()) {
    await page.goto("/me/first/who");
    const ignored = new Taps(page);
    for (const before of questions.slice(0, place)) await agree(page, before, language, ignored);
    const no = new Taps(page);
    const words = sumOf(read.slice(0, place + 1)) + (await countWords(page));
    await no.on(button(page, noes[language][question]));
    await expect(page.locator(".letter")).toContainText("Niemand darf sich bei mir melden");
    const wordsOfCheck = await countWords(page);
    await no.on(button(page, check.save));
    await expect(page.locator(".notice")).toBeVisible();
    expect(no.count).toBeLessThanOrEqual(yes.count - tapsBefore[place]!);
    const seconds = toSeconds({
      words: words + wordsOfCheck + read.at(-1)!,
      taps: tapsBefore[place]! + no.count,
    });
    expect(seconds, question).toBeLessThan(secondsOfYes);
    await expect(
      button(page, "Wieder wie vorher").or(page.getByText("Es hat sich nichts geändert.")),
    ).toBeVisible();
  }
});

test("who leaves in the middle goes on later; nothing of it holds, and nobody else reads it", async ({
  page,
}) => {
  await stepInto(page, "Stefan Kurz");
  await page.getByRole("link", { name: "Fünf Fragen beantworten" }).click();
  await button(page, "Frau Keller, wie bisher").click();
  await page.getByLabel("E‑Mail", { exact: true }).check();
  await button(page, "Weiter").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie oft höchstens?");
  await page.getByRole("link", { name: "Später weiter" }).click();
  await expect(page.locator(".letter")).toContainText("Niemand darf sich bei mir melden");
  await stepInto(page, "Frieda Lang");
  await expect(page.getByRole("link", { name: "Weitermachen" })).toBeHidden();
  await stepInto(page, "Stefan Kurz");
  await page.getByRole("link", { name: "Weitermachen" }).click();
  await expect(page.locator("main")).toContainText("Frage 3 von 4");
  await button(page, "Einmal im Monat").click();
  await page.getByLabel("Beratung", { exact: true }).check();
  await button(page, "Weiter").click();
  await expect(page.locator(".letter")).toContainText(/Frau.Keller darf mir nur per E.Mail schreiben/);
  await page.getByText("Antworten ändern").click();
  await page.getByRole("link", { name: "Ändern: Wie oft" }).click();
  await button(page, "Einmal in drei Monaten").click();
  await expect(page.locator(".letter")).toContainText(/einmal in drei.Monaten/);
});

test("a preset is refined, and what was saved meanwhile is read before saving", async ({ page, context }) => {
  await stepInto(page, "James Carter");
  await page.goto("/me/first/preset/personal");
  await expect(page.locator(".letter")).toContainText("advertising by Autohaus Lindner GmbH");
  await button(page, "Refine it").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is this right?");
  await expect(page.locator(".letter")).toContainText("advertising by Autohaus Lindner GmbH");
  await page.getByText("Change answers").click();
  await page.getByRole("link", { name: "Change: How often" }).click();
  await button(page, "Monthly").click();
  const other = await context.newPage();
  await other.goto("/me");
  await other.getByRole("button", { name: "Stop everything but my contract" }).click();
  await expect(other.locator(".notice")).toBeVisible();
  await button(page, "Save this").click();
  await expect(page.locator(".notice")).toContainText("Something has changed in the meantime");
  await button(page, "Save this").click();
  await expect(page.locator(".notice")).toContainText("Saved. It holds from now on.");
  await expect(page.locator(".letter")).toContainText(/once in any.month/);
});

test("an answer that is none is asked again", { tag: "@without-script" }, async ({ page }) => {
  await stepInto(page, "Stefan Kurz");
  await page.goto("/me/first/who");
  const headers = { Origin: new URL(page.url()).origin };
  const answer = await page.request.post("/me/first/who", { form: { who: "somebody" }, headers });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain("Wählen Sie aus, wer sich melden darf.");
  await page.goto("/me/first/check");
  await expect(page).toHaveURL(/\/me$/);
});
