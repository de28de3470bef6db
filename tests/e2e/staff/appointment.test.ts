import { appointmentWords } from "../../../app/i18n/words/appointment-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { otherTimeWords } from "../../../app/i18n/words/other-time-words";
import { wishWords } from "../../../app/i18n/words/wish-words";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";
import { stepInAs } from "./step-in-as";

const proposePage = "/staff/customers/aylin-demir/appointment";

test("an appointment is proposed, wanted at another time, agreed with one tap, moved, and called off with another", async ({
  page,
  language,
}) => {
  const { propose: proposing, offer, faults, calendar } = appointmentWords[language];
  const { own, page: otherTime, staff } = otherTimeWords[language];
  const { date, from, to } = wishWords[language].when;
  const { keller, call, advice, stretch } = {
    de: {
      keller: "Frau\u00a0Keller",
      call: "Anruf",
      advice: "Beratung",
      stretch: "Dienstag, 1. Dezember, 14 Uhr bis 14:30 Uhr",
    },
    en: {
      keller: "Ms\u00a0Keller",
      call: "Call",
      advice: "Advice",
      stretch: "2 pm on Tuesday 1 December until 2:30 pm",
    },
  }[language];
  const submit = page.getByRole("button", { name: otherTime.submit, exact: true });
  const main = page.getByRole("main");
  const expectStatus = (text: string) =>
    expect(page.getByRole("status").filter({ hasText: text })).toBeVisible();

  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByRole("link", { name: proposing.link }).click();
  await page.getByLabel(proposing.channel, { exact: true }).selectOption({ label: call });
  await page.getByLabel(date, { exact: true }).fill("2026-12-01");
  await page.getByLabel(from, { exact: true }).selectOption("14:00");
  await submit.click();
  await expect(page.getByRole("alert")).toContainText(faults.topicMissing);
  await expect(page.getByRole("alert")).toContainText(faults.timeMissing);
  await expect(page.getByLabel(date, { exact: true })).toHaveValue("2026-12-01");
  await page.getByLabel(proposing.topic, { exact: true }).selectOption({ label: advice });
  await page.getByLabel(to, { exact: true }).selectOption("14:30");
  await submit.click();
  await expect(main).toContainText(proposing.waiting);
  await expect(main).toContainText(stretch);

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText(offer.title(keller));
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: own.rather }).click();
  await expect(main).toContainText(otherTime.proposed(keller));
  await submit.click();
  await expect(page.getByRole("alert")).toContainText(otherTime.timeMissing);
  await expectNoAxeViolations(page);
  await page.getByRole("radio", { name: otherTime.other }).check();
  await page.getByLabel(date, { exact: true }).fill("2026-12-03");
  await page.getByLabel(from, { exact: true }).selectOption("14:00");
  await page.getByLabel(to, { exact: true }).selectOption("14:30");
  await submit.click();
  await expectStatus(own.sent);
  await expect(main).toContainText(own.waits(keller));

  await stepInAs(page, "Sabine Keller");
  await page.getByRole("link", { name: "Aylin Demir", exact: true }).first().click();
  await expect(main).toContainText(staff.asksInstead("Aylin Demir"));
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: staff.accept }).click();
  await expectStatus(staff.accepted);
  await page.getByRole("link", { name: staff.move }).click();
  await page
    .getByRole("radio", { name: { de: /Uhr/, en: /[ap]m/ }[language] })
    .first()
    .check();
  await submit.click();
  await expect(main).toContainText(staff.waitingToMove);

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText(own.moveTitle(keller));
  const file = await page.getByRole("link", { name: calendar }).getAttribute("href");
  const entry = await page.request.get(file!);
  expect(entry.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await entry.text()).toContain("DTSTART:20261203T130000Z\r\n");
  await page.getByRole("button", { name: own.stays }).click();
  await expectStatus(own.stayed);
  const { withdraw, heading } = letterWords[language].wish.appointment;
  await page.getByRole("button", { name: withdraw }).click();
  const takeOut = await page.getByRole("link", { name: own.takeOut }).getAttribute("href");
  expect(await (await page.request.get(takeOut!)).text()).toContain("STATUS:CANCELLED\r\n");
  await expect(page.getByText(heading, { exact: true })).toBeHidden();
});

test("in English a no is one tap as well, asks nothing, and is not asked about again", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/staff/customers/eva-brandl");
  await page.getByRole("button", { name: "Call off the appointment" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The appointment is called off." })).toBeVisible();
  await stepInto(page, "Eva Brandl");
  await expect(page.getByRole("main")).toContainText("has called off the appointment");
  await stepInAs(page, "Sabine Keller");
  await page.goto(proposePage);
  await propose(page);
  await expect(page.getByRole("main")).toContainText("Proposed, not answered yet");
  await stepInto(page, "Aylin Demir");
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.getByRole("status").filter({ hasText: "does not ask again for 14" })).toBeVisible();
  await stepInAs(page, "Sabine Keller");
  await page.goto(proposePage);
  await propose(page);
  await expect(page.getByRole("alert")).toContainText("The no holds that long.");
});

async function propose(page: Parameters<typeof stepInAs>[0]): Promise<void> {
  await page.getByLabel("How").selectOption({ label: "Call" });
  await page.getByLabel("About").selectOption({ label: "Advice" });
  await page.getByLabel("Day").fill("2026-12-01");
  await page.getByLabel("from").selectOption("14:00");
  await page.getByLabel("to", { exact: true }).selectOption("14:30");
  await page.getByRole("button", { name: "Propose" }).click();
}
