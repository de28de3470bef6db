import { contactCaseWords } from "../../../app/i18n/words/contact-case-words";
import { historyWords } from "../../../app/i18n/words/history-words";
import { siteWords } from "../../../app/i18n/words/site-words";
import { staffCaseWords } from "../../../app/i18n/words/staff-case-words";
import { thanksWords } from "../../../app/i18n/words/thanks-words";
import { stepInAs } from "../staff/step-in-as";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

test("a call that never took place: the customer says so, the lead answers, and it counts no more", async ({
  page,
  language,
}) => {
  const { link, facts, ask, open, withdrawn, answered } = contactCaseWords[language];
  const cases = staffCaseWords[language];
  const never = "never_took_place";
  const said = {
    de: {
      tried: "versucht anzurufen",
      allowed: "erlaubt durch Ihre Wahl",
      held: "Frau Keller darf mich",
      due: "8. Dezember",
      looked: "Frau Lindner (Leitung) hat Ihre Meldung und den Kontakt dazu angesehen",
    },
    en: {
      tried: "tried to call",
      allowed: "allowed by your choice",
      held: "Ms Keller may",
      due: "8 December",
      looked: /Ms\sLindner .* looked at your report/,
    },
  }[language];
  const main = page.getByRole("main");
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/history");
  const call = main.getByRole("listitem").filter({ hasText: said.tried });
  await expect(call).toContainText(said.allowed);
  await call.getByText(historyWords[language].heldThen).click();
  await expect(call).toContainText(said.held);
  await expectNoAxeViolations(page);
  await call.getByRole("link", { name: link }).click();
  await expect(main).toContainText(facts.counted);
  await page.getByRole("button", { name: ask.claims.not_agreed }).click();
  await page.getByRole("button", { name: open.undo }).click();
  await expect(main).toContainText(withdrawn);
  await page.getByRole("button", { name: ask.claims[never] }).click();
  await expect(main).toContainText(open.due(said.due));
  await expectNoAxeViolations(page);

  await stepInAs(page, "Sabine Keller");
  expect((await page.goto("/staff/cases"))?.status()).toBe(403);

  await stepInAs(page, "Karin Lindner");
  await page.getByRole("link", { name: siteWords[language].staffPlaces.cases }).click();
  await expect(page).toHaveURL(/\/staff\/cases$/);
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Aylin Demir" }).click();
  await expect(main).toContainText(cases.says("Aylin Demir", cases.claims.never_took_place));
  await expect(main).toContainText(cases.evidence.kinds.contact_recorded ?? "missing");
  await page.getByRole("button", { name: cases.answer.submit }).click();
  await expect(page.getByRole("alert")).toContainText(cases.answer.wordsMissing);
  await page.getByLabel(cases.answer.answers[never]).check();
  await page.getByLabel(cases.answer.words).fill("Das war ein Versehen beim Eintragen.");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: cases.answer.submit }).click();
  await expect(main).toContainText(cases.answer.saved);

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText(answered.answers[never]);
  await expect(main).toContainText(answered.words("Das war ein Versehen beim Eintragen."));
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: answered.seen }).click();
  await expect(main).not.toContainText("Versehen");
  await page.goto("/me/history?show=looks");
  await expect(main).toContainText(said.looked);
  await expectNoAxeViolations(page);
});

test("a thank-you is one tap, read by the person thanked alone, and taken back with one more", async ({
  page,
  language,
}) => {
  const { narrow } = historyWords[language];
  const { give, given, undo } = thanksWords[language];
  const keller = { de: "Frau\u00a0Keller", en: "Ms\u00a0Keller" }[language];
  const main = page.getByRole("main");
  const thanks = thanksWords[language].received.line("Eva Brandl", "").split(":")[0]!;
  await stepInto(page, "Eva Brandl");
  await page.goto("/me/history?show=contacts");
  await main.getByText(narrow.summary).click();
  await main.getByLabel(narrow.labels.sender).selectOption({ label: keller });
  await main.getByLabel(narrow.labels.result).selectOption({ label: narrow.results.reached });
  await main.getByRole("button", { name: narrow.submit, exact: true }).click();
  await expect(page).toHaveURL("/me/history?show=contacts&who=staff.sabine-keller&by=&result=reached");
  await main.getByRole("button", { name: give }).first().click();
  await expect(main).toContainText(given);
  await stepInAs(page, "Sabine Keller");
  await expect(main).toContainText(thanks);
  for (const other of ["Emre Yilmaz", "Karin Lindner"]) {
    await stepInAs(page, other);
    await expect(main).not.toContainText(thanks);
  }
  await stepInto(page, "Eva Brandl");
  await page.goto("/me/history?show=contacts");
  await main.getByRole("button", { name: undo }).first().click();
  await expect(main).not.toContainText(given);
});
