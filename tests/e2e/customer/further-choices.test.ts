/** What customers choose less often: a whole team, everybody of a branch for the time being, their data, a full mandate. */
import type { Page } from "@playwright/test";
import Sqlite from "better-sqlite3";
import { dayMs, hourMs } from "../../../app/domain/time/instant";
import type { Language } from "../../../app/i18n/language";
import { contactPointWords } from "../../../app/i18n/words/contact-point-words";
import { dataWords } from "../../../app/i18n/words/data-words";
import { editorWords } from "../../../app/i18n/words/editor-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { mandateWords } from "../../../app/i18n/words/mandate-words";
import { openQuestionWords } from "../../../app/i18n/words/open-question-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { wishWords } from "../../../app/i18n/words/wish-words";
import { sendForm } from "../sign-in/sign-in-steps";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

async function savePeople(page: Page, language: Language): Promise<void> {
  await sendForm(page, editorWords[language].save);
  await expect(page.locator('.notice[data-tone="saved"]')).toContainText(editorWords[language].saved);
}

test("one's own place on a waiting list is told, anyone of the branch may call meanwhile, or a whole team is chosen", async ({
  page,
  language,
}) => {
  const { directory, whileFull, mode } = peopleEditorWords[language];
  const letter = page.locator(".letter");
  await stepInto(page, "Ilse Maurer");
  await page.goto("/me/people");
  await expect(page.getByText(directory.yourPosition(1))).toBeVisible();
  await page.getByLabel(whileFull.branch).check();
  await savePeople(page, language);
  await page.goto("/me/people");
  await expect(page.getByLabel(whileFull.branch)).toBeChecked();
  await page.getByRole("radio", { name: mode.anyone }).check();
  await page.getByLabel({ de: "Filiale München-Süd", en: "Munich South branch" }[language]).check();
  await savePeople(page, language);
  await expect(letter).toContainText({ de: "Filiale München-Süd", en: "Munich South branch" }[language]);
  await expect(page.getByText(directory.yourPosition(1))).toBeHidden();

  await stepInto(page, "Halina Wrona");
  await expect(page.getByRole("main")).toContainText(
    {
      de: "Bis auf der Liste jemand Platz hat, darf sich jeder aus der Werkstatt melden.",
      en: "Until someone on the list has room, anyone from the workshop may get in touch.",
    }[language],
  );
});

test("a postal address holds at once, the language is remembered, and both tables can be taken along", async ({
  page,
  language,
}) => {
  const { add, form } = contactPointWords[language];
  const { take, language: ofPages } = dataWords[language];
  await stepInto(page, "Rita Blum");
  await page.goto("/me/data");
  await page.getByRole("link", { name: add.postal }).click();
  await page.getByLabel(form.title.postal).fill("Lindenstraße 4\n80337 München");
  await sendForm(page, form.submit);
  await expect(page.getByText(form.stored)).toBeVisible();
  await expect(page.getByText("Lindenstraße 4").first()).toBeVisible();
  for (const [link, file] of [
    [take.contacts, dataWords[language].files.contacts],
    [take.choices, dataWords[language].files.choices],
  ] as const) {
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: link }).click();
    expect((await saved).suggestedFilename()).toBe(file);
  }
  const table = await (await page.request.get("/me/data/choices.csv")).text();
  expect(table).toContain(dataWords[language].table.choices.sentence);

  const other = language === "de" ? "en" : "de";
  await page.getByRole("radio", { name: other === "en" ? ofPages.english : ofPages.german }).check();
  await sendForm(page, ofPages.submit);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await stepInto(page, "Rita Blum");
  await expect(page.locator("html")).toHaveAttribute("lang", other);
});

test("somebody of the company may do everything, until the invitation is taken back", async ({
  page,
  language,
}) => {
  const { form, granted, relation, scope, news } = mandateWords[language];
  const main = page.getByRole("main");
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/mandates");
  await page.getByLabel(form.name).fill("Vera Kolb");
  await page.getByLabel(form.email).fill("vera.kolb@example.org");
  await page.getByLabel(form.relations.company).check();
  await page.getByLabel(form.scopes.full).check();
  await page.getByLabel(form.until).fill("2027-06-30");
  await sendForm(page, form.submit);
  await expect(main).toContainText(news.granted);
  for (const said of [relation.company, scope.full]) await expect(main).toContainText(said);
  await expect(main).toContainText({ de: "30. Juni 2027", en: "30 June 2027" }[language]);
  await expectNoAxeViolations(page);
  await sendForm(page, granted.withdraw("Vera Kolb"));
  await expect(page.getByRole("button", { name: granted.withdraw("Vera Kolb") })).toBeHidden();
});

test("what nobody answered in its time is asked anew with one tap, and an answer can be spared", async ({
  page,
  language,
  demo,
}) => {
  const { unanswered } = openQuestionWords[language];
  const { reply } = letterWords[language].wish;
  const main = page.getByRole("main");
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/wish");
  await page.getByLabel(wishWords[language].note).fill("Zu meinem Reifenwechsel");
  await sendForm(page, wishWords[language].submit);
  await expect(page).toHaveURL(/wished/);
  letTimeRunOut(demo.databaseFile, "aylin-demir");
  await page.goto("/me");
  await expect(main).toContainText(unanswered.title);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: unanswered.again("").slice(0, -1) }).click();
  await expect(main).toContainText(unanswered.renewed);
  await expect(main).toContainText("Zu meinem Reifenwechsel");

  await stepInto(page, "Olga Petrova");
  await expect(main).toContainText(reply.heading);
  await page.getByRole("button", { name: reply.withdraw }).click();
  await expect(main).not.toContainText(reply.heading);
});

/** Of all wishes of a customer's that are open: they began and ended yesterday. */
function letTimeRunOut(databaseFile: string, customerId: string): void {
  const file = new Sqlite(databaseFile);
  file
    .prepare(
      `update invitation set from_at = from_at - ${dayMs}, until_at = from_at - ${dayMs} + ${hourMs}
       where customer_id = ? and source = 'wish' and answered_at is null and withdrawn_at is null`,
    )
    .run(customerId);
  file.prepare("update customer set revision = revision + 1 where id = ?").run(customerId);
  file.close();
}
