import type { Page } from "@playwright/test";
import { channelWords } from "../../../app/i18n/channel-words";
import type { Language } from "../../../app/i18n/language";
import { firstVisitWords } from "../../../app/i18n/words/first-visit-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { signInWords } from "../../../app/i18n/words/sign-in-words";
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

type Answers = Record<Question, string | RegExp>;

/** Yes to everything: who was there so far, calls in the evening, once a month, about one topic. */
const yeses: Record<Language, Answers> = {
  de: {
    who: "Frau Keller, wie bisher",
    how: "Anruf",
    when: /^Abends/,
    often: "Monatlich",
    about: "Beratung",
  },
  en: { who: "Ms Keller, as before", how: "Call", when: /^Evenings/, often: "Monthly", about: "Advice" },
};

const noes: Answers = {
  who: "Niemand",
  how: "Gar nicht",
  when: /^Nie$/,
  often: "Nie",
  about: "Über nichts",
};

/** What those answers come to, as the sentence grows from question to question. */
const begun: Record<Language, string[]> = {
  de: [
    "Frau Keller …",
    "Frau Keller darf anrufen …",
    "Frau Keller darf abends anrufen …",
    "Frau Keller darf abends anrufen, höchstens monatlich …",
  ],
  en: [
    "Ms Keller …",
    "Ms Keller may call …",
    "Ms Keller may call evenings …",
    "Ms Keller may call evenings, at most monthly …",
  ],
};

/** What is consented to by that topic. */
const wordings = { de: /Beratung und Werbung der Autohaus/, en: /Advice and advertising by Autohaus/ };

const wordingOn = (page: Page, language: Language) => page.getByText(wordings[language]);

/** Answers with as few taps as it takes. The words are those that stand there at the last of them. */
async function agree(page: Page, language: Language, answer: string | RegExp, taps: Taps): Promise<number> {
  const box = page.getByRole("checkbox", { name: answer, exact: true });
  const isTicked = (await page.getByRole("checkbox").count()) > 0;
  if (isTicked) await taps.tick(box);
  const words = await countWords(page);
  await taps.on(button(page, isTicked ? firstVisitWords[language].next : answer));
  return words;
}

test("from the link in the mail to a saved choice it is four taps, and every sentence was read before", async ({
  page,
  language,
}) => {
  const { request, sent, confirm } = signInWords[language];
  const { title, presets, check } = firstVisitWords[language];
  const { begins, week, day } = {
    de: {
      begins: /^Frau\sKeller darf mich/,
      week: "Heute und in den nächsten sechs Tagen:",
      day: /Heute bis 20\sUhr, .*: Frau\sKeller per Telefon/,
    },
    en: {
      begins: /^Ms\sKeller may/,
      week: "Today and in the next six days:",
      day: /Today until 8\spm, .*: Ms\sKeller by phone/,
    },
  }[language];
  await page.goto("/sign-in");
  await page.getByLabel(request.email).fill("stefan.kurz@example.org");
  await sendForm(page, request.submit);
  await expect(page.getByRole("heading", { name: sent.title })).toBeVisible();
  await openNewestMail(page);
  const taps = new Taps(page);
  await taps.on(page.locator("a[href*='/sign-in/link/']"));
  await taps.on(button(page, confirm.submit));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const offered = page.getByRole("list", { name: presets.label }).getByRole("link");
  await expect(offered).toHaveText([presets.on_my_wish, presets.necessary, presets.personal]);
  await expectNoAxeViolations(page);
  await taps.on(page.getByRole("link", { name: presets.necessary }));
  const sentences = await page.locator(".letter .sentence-words").allTextContents();
  expect(sentences.join(" ")).toMatch(begins);
  await expect(page.locator("main")).toContainText(week);
  await expect(page.locator("main")).toContainText(day);
  await expectNoAxeViolations(page);
  await taps.on(button(page, check.save));
  await expect(page.locator(".notice")).toContainText(letterWords[language].saved);
  expect(await page.locator(".letter .sentence-words").allTextContents()).toEqual(sentences);
  expect(taps.count).toBe(4);
});

test("five questions take a minute to whoever reads all of it, and what is consented to is read before", async ({
  page,
  language,
}) => {
  const { ask, check, next, soFar, progress } = firstVisitWords[language];
  await stepInto(page, "Frieda Lang");
  const taps = new Taps(page);
  let words = await countWords(page);
  await taps.on(page.getByRole("link", { name: ask.start }));
  for (const [place, question] of questions.entries()) {
    await expect(page.locator("main")).toContainText(progress(place + 1, 5));
    if (place > 0) {
      await expect(page.getByText(begun[language][place - 1]!)).toBeInViewport({ ratio: 1 });
      await expect(page.locator(".letter")).toContainText(soFar.heading);
    }
    if (question === "about") {
      await expect(wordingOn(page, language)).toBeHidden();
      await page.getByLabel(yeses[language].about, { exact: true }).check();
      await expect(wordingOn(page, language)).toBeVisible();
      await page.getByLabel(yeses[language].about, { exact: true }).uncheck();
    }
    words += await agree(page, language, yeses[language][question], taps);
  }
  await expect(button(page, next)).toBeHidden();
  await expect(page.locator(".letter")).toContainText({ de: "zu Beratung", en: "about advice" }[language]);
  words += await countWords(page);
  await taps.on(button(page, check.save));
  const saved = letterWords[language].saved;
  await expect(page.getByText(saved, { exact: true })).toBeVisible();
  words += saved.split(" ").length;
  expect(toSeconds({ words, taps: taps.count })).toBeLessThanOrEqual(secondsMax);
});

/** The pages of the questions ship no script. */
test("each of five questions can be answered with no, in less time and no more taps than with yes, without a question back", {
  tag: "@without-script",
}, async ({ page }) => {
  await stepInto(page, "Stefan Kurz");
  const yes = new Taps(page);
  const tapsBefore: number[] = [];
  const read: number[] = [];
  const answers = { ...yeses.de, who: "Jeder bei Autohaus Lindner" };
  await page.goto("/me/first/who");
  for (const question of questions) {
    tapsBefore.push(yes.count);
    read.push(await agree(page, "de", answers[question], yes));
  }
  read.push(await countWords(page));
  await yes.on(button(page, "So speichern"));
  await expect(page.locator(".notice")).toContainText("Gespeichert. Das gilt ab sofort.");
  for (const [place, question] of questions.entries()) {
    await page.goto("/me/first/who");
    const ignored = new Taps(page);
    for (const before of questions.slice(0, place)) await agree(page, "de", answers[before], ignored);
    const no = new Taps(page);
    const words = await countWords(page);
    await no.on(button(page, noes[question]));
    await expect(page.locator(".letter")).toContainText("Niemand darf sich bei mir melden");
    const seconds = toSeconds({ words: words + (await countWords(page)), taps: no.count + 1 });
    await no.on(button(page, "So speichern"));
    await expect(page.locator(".notice")).toBeVisible();
    const tapsOfYes = yes.count - tapsBefore[place]!;
    expect(no.count).toBeLessThanOrEqual(tapsOfYes);
    const wordsOfYes = read.slice(place).reduce((sum, each) => sum + each, 0);
    expect(seconds, question).toBeLessThan(toSeconds({ words: wordsOfYes, taps: tapsOfYes }));
    await expect(
      button(page, "Wieder wie vorher").or(page.getByText("Es hat sich nichts geändert.")),
    ).toBeVisible();
  }
});

test("who leaves in the middle goes on later; nothing of it holds, and nobody else reads it", async ({
  page,
  language,
}) => {
  const { ask, next, later, progress, often, check } = firstVisitWords[language];
  const answers = yeses[language];
  const said = {
    de: {
      nobody: "Niemand darf sich bei mir melden",
      byEmail: /Frau.Keller darf mir nur per E.Mail schreiben/,
      quarterly: /einmal in drei.Monaten/,
    },
    en: {
      nobody: "Nobody may get in touch with me",
      byEmail: /Ms.Keller may write to me by email only/,
      quarterly: /once in any three.months/,
    },
  }[language];
  const letter = page.locator(".letter");
  await stepInto(page, "Stefan Kurz");
  await page.getByRole("link", { name: ask.start }).click();
  await button(page, answers.who).click();
  await page.getByLabel(channelWords("email", language).label, { exact: true }).check();
  await button(page, next).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(often.title);
  await page.getByRole("link", { name: later }).click();
  await expect(letter).toContainText(said.nobody);
  await stepInto(page, "Frieda Lang");
  await expect(page.getByRole("link", { name: ask.goOn })).toBeHidden();
  await stepInto(page, "Stefan Kurz");
  await page.getByRole("link", { name: ask.goOn }).click();
  await expect(page.locator("main")).toContainText(progress(3, 4));
  await button(page, answers.often).click();
  await page.getByLabel(answers.about, { exact: true }).check();
  await button(page, next).click();
  await expect(letter).toContainText(said.byEmail);
  await page.getByText(check.answers).click();
  await page.getByRole("link", { name: check.change(often.short) }).click();
  await button(page, often.quarterly).click();
  await expect(letter).toContainText(said.quarterly);
});

test("a preset is refined, and what was saved meanwhile is read before saving", async ({ page, context }) => {
  await stepInto(page, "James Carter");
  await page.goto("/me/first/preset/personal");
  await expect(wordingOn(page, "en")).toBeVisible();
  await button(page, "Refine it").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All correct?");
  await expect(wordingOn(page, "en")).toBeVisible();
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
