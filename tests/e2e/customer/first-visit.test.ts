import type { Page } from "@playwright/test";
import { openNewestMail, sendForm } from "../sign-in/sign-in-steps";
import { Taps } from "../support/count-taps";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const questions = ["who", "how", "when", "often", "about"] as const;
const button = (page: Page, name: string | RegExp) => page.getByRole("main").getByRole("button", { name });

/** Says yes to a question with as few taps as it takes. */
async function agree(page: Page, question: (typeof questions)[number], taps: Taps): Promise<void> {
  if (question === "who") return taps.on(button(page, "Jeder bei Autohaus Lindner"));
  if (question === "when") return taps.on(button(page, "Immer, wenn geöffnet ist"));
  if (question === "often") return taps.on(button(page, "Ohne Höchstzahl"));
  await taps.on(page.getByLabel(question === "how" ? "Anruf" : "Beratung", { exact: true }));
  await taps.on(button(page, "Weiter"));
}

const noes = {
  who: /^Niemand/,
  how: "Gar nicht",
  when: /^Nie$/,
  often: "Gar nicht",
  about: "Über nichts davon",
} as const;

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
  const cards = page.getByRole("list", { name: "Mit einem Tipp" }).getByRole("listitem");
  await expect(cards.getByRole("heading")).toHaveText([
    "Nur wenn ich mich melde",
    "Nur das Nötigste",
    "Gern persönlich, aber selten",
  ]);
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await taps.on(page.getByRole("link", { name: "Das passt mir: Nur das Nötigste" }));
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

/** The pages of the questions ship no script. */
test("each of five questions can be answered with no in no more taps than with yes, without a question back", {
  tag: "@without-script",
}, async ({ page }) => {
  await stepInto(page, "Stefan Kurz");
  const agreeing: number[] = [];
  const yes = new Taps(page);
  await page.goto("/me/first/who");
  for (const [place, question] of questions.entries()) {
    await expect(page.locator("main")).toContainText(`Frage ${place + 1} von 5`);
    if (place > 0) await expect(page.locator(".letter")).toContainText("wäre höchstens das erlaubt");
    agreeing.push(yes.count);
    await agree(page, question, yes);
  }
  await expect(page.locator(".letter")).toContainText("zu Beratung");
  await yes.on(button(page, "So speichern"));
  await expect(page.locator(".notice")).toContainText("Gespeichert. Das gilt ab sofort.");
  for (const [place, question] of questions.entries()) {
    await page.goto("/me/first/who");
    const ignored = new Taps(page);
    for (const before of questions.slice(0, place)) await agree(page, before, ignored);
    const no = new Taps(page);
    await no.on(button(page, noes[question]));
    await expect(page.locator(".letter")).toContainText("Niemand darf sich bei mir melden");
    await no.on(button(page, "So speichern"));
    await expect(page.locator(".notice")).toBeVisible();
    expect(no.count).toBeLessThanOrEqual(yes.count - agreeing[place]!);
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
  await button(page, "Frau Keller").click();
  await page.getByLabel("E‑Mail", { exact: true }).check();
  await button(page, "Weiter").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wie oft höchstens?");
  await page.getByRole("link", { name: "Später weitermachen" }).click();
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
  await page.getByRole("link", { name: "Ändern: Wie oft" }).click();
  await button(page, "Einmal in drei Monaten").click();
  await expect(page.locator(".letter")).toContainText(/einmal in drei.Monaten/);
});

test("a preset is refined, and what was saved meanwhile is read before saving", async ({ page, context }) => {
  await stepInto(page, "James Carter");
  await page.goto("/me/first/preset/personal");
  await expect(page.locator(".letter")).toContainText("advertising by Autohaus Lindner GmbH");
  await button(page, "Refine it").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Shall it be like this?");
  await page.getByRole("link", { name: "Change: How often" }).click();
  await button(page, "Once a month").click();
  const other = await context.newPage();
  await other.goto("/me");
  await other.getByRole("button", { name: "Stop everything but my contract" }).click();
  await expect(other.locator(".notice")).toBeVisible();
  await button(page, "Save it like this").click();
  await expect(page.locator(".notice")).toContainText("Something has changed in the meantime");
  await button(page, "Save it like this").click();
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
