import { channelWords } from "../../../app/i18n/channel-words";
import { appointmentWords } from "../../../app/i18n/words/appointment-words";
import { errorWords } from "../../../app/i18n/words/error-words";
import { introductionWords } from "../../../app/i18n/words/introduction-words";
import { staffPermitWords } from "../../../app/i18n/words/staff-permit-words";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { expect, test } from "../support/test";
import { stepInAs } from "./step-in-as";

const aylin = "/staff/customers/aylin-demir";

test("staff who turn to somebody who was erased a moment before are told so, by every page and form", async ({
  page,
  context,
  demo,
  language,
}) => {
  const { title, text, notStored } = errorWords[language].noSuchPerson;
  const { propose } = introductionWords[language];
  const { label } = channelWords("phone", language);
  const topic = { de: "Beratung", en: "advice" }[language];
  await stepInAs(page, "Sabine Keller");
  const [offering, asking, recommending] = await Promise.all([1, 2, 3].map(() => context.newPage()));
  await offering!.goto("/staff");
  await asking!.goto(`${aylin}/appointment`);
  await recommending!.goto(`${aylin}/introduction`);
  await recommending!.getByLabel(propose.reason, { exact: true }).fill("Frau Orth kennt Ihr Auto.");

  const headers = { Authorization: "Bearer demo-api-key" };
  const erased = await page.request.delete(`${demo.url}/api/v1/customers/aylin-demir`, { headers });
  expect(erased.status()).toBe(204);

  const main = page.getByRole("main");
  for (const path of [aylin, `${aylin}/appointment`, `${aylin}/introduction`]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(main).toContainText(text);
    await expect(main).not.toContainText(notStored);
  }
  await expectNoAxeViolations(page);

  const show = `${staffPermitWords[language].show.number}: ${label}, ${topic}, Aylin Demir`;
  await offering!.getByRole("button", { name: show }).click();
  await asking!.getByRole("button", { name: appointmentWords[language].propose.submit }).click();
  await recommending!.getByRole("button", { name: propose.submit, exact: true }).click();
  for (const answer of [offering!, asking!, recommending!]) {
    await expect(answer.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(answer).toHaveTitle(new RegExp(`^${title.replace(/[()]/g, "\\$&")}`));
    await expect(answer.getByRole("main")).toContainText(notStored);
  }
  await expectNoAxeViolations(asking!);
});
