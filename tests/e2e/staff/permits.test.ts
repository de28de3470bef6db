import Sqlite from "better-sqlite3";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";
import { stepInAs } from "./step-in-as";

test("a number is shown with a permit alone; the customer reads the same word, and the report ends it", async ({
  page,
  javaScriptEnabled,
}) => {
  await stepInAs(page, "Sabine Keller");
  await page.getByRole("button", { name: "Nummer anzeigen: Anruf, Beratung, Aylin Demir" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("+49");
  await expect(main).toContainText("Gilt bis heute, 17:27 Uhr.");
  await expect(page.getByRole("link", { name: "+49" })).toHaveAttribute("href", /^tel:\+49/);
  const word = await page.locator(".spoken-word").first().textContent();
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  const permit = page.url();

  await page.goto("/staff");
  const inHand = page.getByRole("link", { name: "Freigabe ansehen: Aylin Demir" });
  await expect(inHand).toBeVisible();
  if (javaScriptEnabled) await expectNoAxeViolations(page);

  await stepInto(page, "Aylin Demir");
  const card = page.locator("main section").first();
  await expect(card).toContainText("Ist dieser Anruf echt?");
  await expect(card).toContainText("Frau Keller darf Sie jetzt per Telefon erreichen, zu Beratung.");
  await expect(card).toContainText(word!);
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".letter")).toBeVisible();
  await expect(page.getByText(word!)).toHaveCount(1);
  await expect(page.getByText(word!)).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await card.getByRole("button", { name: "Das war nicht vereinbart" }).click();
  await expect(main).toContainText("Sie haben gemeldet: Das war nicht vereinbart.");
  await page.goto("/me");
  await expect(card).toContainText("Sie haben gemeldet: Das war nicht vereinbart.");
  await card.getByRole("button", { name: "Meldung zurücknehmen" }).click();
  await expect(page).toHaveURL(/news=withdrawn/);
  await page.goto("/me/history");
  await expect(page.getByRole("main")).toContainText("läuft gerade");

  await stepInAs(page, "Emre Yilmaz");
  expect((await page.goto(permit))?.status()).toBe(404);

  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await expect(page.getByRole("button", { name: "Doch nicht kontaktiert: Aylin Demir" })).toBeVisible();
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await page.goto("/staff");
  await page.getByRole("button", { name: "Nicht erreicht: Aylin Demir" }).click();
  await expect(page.locator(".notice")).toContainText("Gezählt.");
  await expect(page.getByRole("main")).not.toContainText("+49");
  await page.goto(permit);
  await expect(page.getByRole("main")).toContainText("Diese Freigabe ist beendet.");
});

test("because of a danger two people are needed, and the customer reads the reason", async ({
  page,
  javaScriptEnabled,
}) => {
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByText("Was das Gesetz verlangt, und bei Gefahr").click();
  await page.getByLabel("Worin besteht die Gefahr?").fill("Bremsleitung falsch montiert");
  await page.getByRole("button", { name: /^Bestätigung anfragen: Anruf/ }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("Wartet bis heute");
  await expect(main).not.toContainText("+49");
  const confirmPage = `${page.url()}/confirm`;
  await page.goto(confirmPage);
  await expect(main).toContainText("Bestätigen muss eine andere Person.");

  await stepInAs(page, "Emre Yilmaz");
  await page.getByRole("link", { name: "Grund lesen: Aylin Demir" }).click();
  await expect(main).toContainText("Frau Keller möchte Aylin Demir per Telefon erreichen.");
  await expect(main).toContainText("Bremsleitung falsch montiert");
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Ja, bestätigen" }).click();
  await expect(main).toContainText("Bestätigt.");

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText("Grund: Bremsleitung falsch montiert");
});

test("while nothing can be kept, no permit is given, what was typed stays, and trying again is enough", async ({
  page,
  demo,
  javaScriptEnabled,
}) => {
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByText("Was das Gesetz verlangt, und bei Gefahr").click();
  await page.getByLabel("Worin besteht die Gefahr?").fill("Bremsleitung falsch montiert");
  rename(demo.databaseFile, "evidence", "lost_evidence");
  await page.getByRole("button", { name: /^Bestätigung anfragen: Anruf/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Es wurde keine Freigabe erteilt");
  const main = page.getByRole("main");
  await expect(main).toContainText("Bitte nehmen Sie keinen Kontakt auf");
  await expect(main).not.toContainText("+49");
  await expect(page.getByLabel("Worin besteht die Gefahr?")).toHaveValue("Bremsleitung falsch montiert");
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  rename(demo.databaseFile, "lost_evidence", "evidence");
  await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
  await expect(main).toContainText("Wartet bis heute");
});

test("while a customer's choice cannot be read, nobody is offered a button", async ({ page, demo }) => {
  await stepInAs(page, "Sabine Keller");
  damageChoice(demo.databaseFile, "aylin-demir");
  const pages = [
    ["/staff/customers/aylin-demir", 500, /anzeigen|anfragen|Speichern/],
    ["/staff", 200, /Aylin Demir/],
  ] as const;
  for (const [path, status, name] of pages) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  }
});

function damageChoice(databaseFile: string, customerId: string): void {
  const file = new Sqlite(databaseFile);
  file.prepare("update preference set document = '{' where customer_id = ?").run(customerId);
  file.prepare("update customer set revision = revision + 1 where id = ?").run(customerId);
  file.close();
}

function rename(databaseFile: string, table: string, name: string): void {
  const file = new Sqlite(databaseFile);
  file.exec(`alter table ${table} rename to ${name}`);
  file.close();
}
