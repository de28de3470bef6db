import { channelWords } from "../../../app/i18n/channel-words";
import { contactCaseWords } from "../../../app/i18n/words/contact-case-words";
import { genuineContactWords } from "../../../app/i18n/words/genuine-contact-words";
import { peopleEditorWords } from "../../../app/i18n/words/people-editor-words";
import { recordContactWords } from "../../../app/i18n/words/record-contact-words";
import { staffCustomerWords } from "../../../app/i18n/words/staff-customer-words";
import { staffPermitWords } from "../../../app/i18n/words/staff-permit-words";
import { damageChoice, rename } from "../support/break-storage";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";
import { stepInAs } from "./step-in-as";

const keller = { de: "Frau\u00a0Keller", en: "Ms\u00a0Keller" };
const untilToday = { de: "Wartet bis heute", en: /Waits until .+ today/ };

test("a number is shown with a permit alone; the customer reads the same word, and the report ends it", async ({
  page,
  language,
}) => {
  const { show, open, list, report, ended } = staffPermitWords[language];
  const { heading, who, history } = genuineContactWords[language];
  const { ask, open: reported } = contactCaseWords[language];
  const { label, by } = channelWords("phone", language);
  const topic = { de: "Beratung", en: "advice" }[language];
  await stepInAs(page, "Sabine Keller");
  await page.getByRole("button", { name: `${show.number}: ${label}, ${topic}, Aylin Demir` }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("+49");
  await expect(main).toContainText(open.until({ de: "heute, 17:27 Uhr", en: "5:27 pm today" }[language]));
  await expect(page.getByRole("link", { name: "+49" })).toHaveAttribute("href", /^tel:\+49/);
  const word = await page.locator(".spoken-word").first().textContent();
  await expectNoAxeViolations(page);
  const permit = page.url();

  await page.goto("/staff");
  const inHand = page.getByRole("link", { name: `${list.view}: Aylin Demir` });
  await expect(inHand).toBeVisible();
  await expectNoAxeViolations(page);

  await stepInto(page, "Aylin Demir");
  const card = page.locator("main section").first();
  await expect(card).toContainText(heading.live);
  await expect(card).toContainText(who(keller[language], by, topic));
  await expect(card).toContainText(word!);
  await expectNoAxeViolations(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".letter")).toBeVisible();
  await expect(page.getByText(word!)).toHaveCount(1);
  await expect(page.getByText(word!)).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await card.getByRole("button", { name: ask.claims.not_agreed }).click();
  await expect(main).toContainText(reported.said.not_agreed);
  await page.goto("/me");
  await expect(card).toContainText(reported.said.not_agreed);
  await card.getByRole("button", { name: reported.undo }).click();
  await expect(page).toHaveURL(/news=withdrawn/);
  await page.goto("/me/history");
  await expect(page.getByRole("main")).toContainText(history.open);

  await stepInAs(page, "Emre Yilmaz");
  expect((await page.goto(permit))?.status()).toBe(404);

  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await expect(page.getByRole("button", { name: `${report.notContacted}: Aylin Demir` })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto("/staff");
  await page.getByRole("button", { name: `${report.notReached}: Aylin Demir` }).click();
  await expect(page.locator(".notice")).toContainText(recordContactWords[language].recorded.counted);
  await expect(page.getByRole("main")).not.toContainText("+49");
  await page.goto(permit);
  await expect(page.getByRole("main")).toContainText(ended);
});

test("because of a danger two people are needed, and the customer reads the reason", async ({
  page,
  language,
}) => {
  const { danger, confirm, list } = staffPermitWords[language];
  const { label, by } = channelWords("phone", language);
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByText(staffCustomerWords[language].anyway).click();
  await page.getByLabel(danger.reason).fill("Bremsleitung falsch montiert");
  await page.getByRole("button", { name: new RegExp(`^${danger.ask(label)}`) }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText(untilToday[language]);
  await expect(main).not.toContainText("+49");
  const confirmPage = `${page.url()}/confirm`;
  await page.goto(confirmPage);
  await expect(main).toContainText(confirm.samePerson);

  await stepInAs(page, "Emre Yilmaz");
  await page.getByRole("link", { name: `${list.confirm}: Aylin Demir` }).click();
  await expect(main).toContainText(confirm.asks(keller[language], "Aylin Demir", by));
  await expect(main).toContainText("Bremsleitung falsch montiert");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: confirm.yes }).click();
  await expect(main).toContainText(confirm.done);

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText(genuineContactWords[language].reason("Bremsleitung falsch montiert"));
});

test("whoever confirms a danger is told so where the customer's no leaves nothing to confirm, and is asked no more", async ({
  page,
  language,
  browser,
  baseURL,
}) => {
  const { danger, confirm, list } = staffPermitWords[language];
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByText(staffCustomerWords[language].anyway).click();
  await page.getByLabel(danger.reason).fill("Bremsleitung falsch montiert");
  const { label } = channelWords("phone", language);
  await page.getByRole("button", { name: new RegExp(`^${danger.ask(label)}`) }).click();
  await expect(page.getByRole("main")).toContainText(untilToday[language]);
  const permitPage = page.url();
  await stepInAs(page, "Emre Yilmaz");
  await page.getByRole("link", { name: `${list.confirm}: Aylin Demir` }).click();
  const yes = page.getByRole("button", { name: confirm.yes });
  await expect(yes).toBeVisible();

  const aylin = await (await browser.newContext({ baseURL })).newPage();
  await stepInto(aylin, "Aylin Demir");
  await aylin.goto("/me/people");
  await aylin.getByRole("button", { name: peopleEditorWords.de.blocked.block(keller.de) }).click();
  await expect(aylin).toHaveURL(/saved=2$/);
  await aylin.context().close();

  await yes.click();
  await expect(page.locator(".notice")).toContainText(confirm.refused);
  await expect(yes).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.goto("/staff");
  await expect(page.getByRole("main")).not.toContainText(list.toConfirm);

  await stepInAs(page, "Sabine Keller");
  await page.goto(permitPage);
  await expect(page.locator(".notice")).toContainText(confirm.refused);
  await expect(page.getByRole("main")).not.toContainText("/confirm");
});

test("while nothing can be kept, no permit is given, what was typed stays, and trying again is enough", async ({
  page,
  demo,
  language,
}) => {
  const { danger, unavailable } = staffPermitWords[language];
  const { label } = channelWords("phone", language);
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByText(staffCustomerWords[language].anyway).click();
  await page.getByLabel(danger.reason).fill("Bremsleitung falsch montiert");
  rename(demo.databaseFile, "evidence", "lost_evidence");
  await page.getByRole("button", { name: new RegExp(`^${danger.ask(label)}`) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(unavailable.title);
  const main = page.getByRole("main");
  await expect(main).toContainText(unavailable.text);
  await expect(main).not.toContainText("+49");
  await expect(page.getByLabel(danger.reason)).toHaveValue("Bremsleitung falsch montiert");
  await expectNoAxeViolations(page);
  rename(demo.databaseFile, "lost_evidence", "evidence");
  await page.getByRole("button", { name: unavailable.again }).click();
  await expect(main).toContainText(untilToday[language]);
});

test("while a customer's choice cannot be read, nobody is offered a button", async ({
  page,
  demo,
  language,
}) => {
  const offer = { de: /anzeigen|anfragen|Speichern/, en: /show|ask for|save/i }[language];
  await stepInAs(page, "Sabine Keller");
  damageChoice(demo.databaseFile, "aylin-demir");
  const pages = [
    ["/staff/customers/aylin-demir", 500, offer],
    ["/staff", 200, /Aylin Demir/],
  ] as const;
  for (const [path, status, name] of pages) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  }
});
