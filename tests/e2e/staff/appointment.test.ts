import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";
import { stepInAs } from "./step-in-as";

const proposePage = "/staff/customers/aylin-demir/appointment";

test("an appointment is proposed, wanted at another time, agreed with one tap, moved, and called off with another", async ({
  page,
}) => {
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByRole("link", { name: "Termin vorschlagen" }).click();
  await page.getByLabel("Wie").selectOption({ label: "Anruf" });
  await page.getByLabel("Tag").fill("2026-12-01");
  await page.getByLabel("von").selectOption("14:00");
  await page.getByRole("button", { name: "Vorschlagen" }).click();
  await expect(page.getByRole("alert")).toContainText("Wählen Sie, worum es geht.");
  await expect(page.getByRole("alert")).toContainText("Wählen Sie Anfang und Ende.");
  await expect(page.getByLabel("Tag")).toHaveValue("2026-12-01");
  await page.getByLabel("Worüber").selectOption({ label: "Beratung" });
  await page.getByLabel("bis").selectOption("14:30");
  await page.getByRole("button", { name: "Vorschlagen" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("Vorgeschlagen, noch nicht beantwortet");
  await expect(main).toContainText("Dienstag, 1. Dezember, 14 Uhr bis 14:30 Uhr");

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText("Frau Keller schlägt einen Termin vor");
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Lieber zu einer anderen Zeit" }).click();
  await expect(main).toContainText("Frau Keller schlägt vor:");
  await page.getByRole("button", { name: "Vorschlagen" }).click();
  await expect(page.getByRole("alert")).toContainText("Wählen Sie eine Zeit.");
  await expectNoAxeViolations(page);
  await page.getByRole("radio", { name: "Zu einer anderen Zeit" }).check();
  await page.getByLabel("Tag", { exact: true }).fill("2026-12-03");
  await page.getByLabel("von", { exact: true }).selectOption("14:00");
  await page.getByLabel("bis", { exact: true }).selectOption("14:30");
  await page.getByRole("button", { name: "Vorschlagen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Ihr Vorschlag ist angekommen." })).toBeVisible();
  await expect(main).toContainText("Erlaubt ist erst etwas, wenn Frau\u00a0Keller zusagt.");

  await stepInAs(page, "Sabine Keller");
  await page.getByRole("link", { name: "Aylin Demir", exact: true }).first().click();
  await expect(main).toContainText("Aylin Demir schlägt eine andere Zeit vor");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Annehmen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Der Termin gilt." })).toBeVisible();
  await page.getByRole("link", { name: "Verschieben" }).click();
  await page.getByRole("radio", { name: /Uhr/ }).first().check();
  await page.getByRole("button", { name: "Vorschlagen" }).click();
  await expect(main).toContainText("Verschieben vorgeschlagen, noch nicht beantwortet");

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText("Frau Keller möchte den Termin verschieben");
  const file = await page.getByRole("link", { name: "In den Kalender" }).getAttribute("href");
  const calendar = await page.request.get(file!);
  expect(calendar.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await calendar.text()).toContain("DTSTART:20261203T130000Z\r\n");
  await page.getByRole("button", { name: "Es bleibt beim alten Termin" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Der Termin bleibt, wie er war." })).toBeVisible();
  await page.getByRole("button", { name: "Termin absagen" }).click();
  const takeOut = await page.getByRole("link", { name: "Auch aus dem Kalender nehmen" }).getAttribute("href");
  expect(await (await page.request.get(takeOut!)).text()).toContain("STATUS:CANCELLED\r\n");
  await expect(page.getByText("Ihr Termin", { exact: true })).toBeHidden();
});

test("in English a no is one tap as well, asks nothing, and is not asked about again", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await page.getByRole("button", { name: "English" }).click();
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
