import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";
import { stepInAs } from "./step-in-as";

test("a colleague is recommended, asked about, and comes first only with the customer's yes", async ({
  page,
}) => {
  const main = page.getByRole("main");
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByRole("link", { name: "Jemanden empfehlen" }).click();
  await page.getByRole("button", { name: "Empfehlen", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Wählen Sie, wen Sie empfehlen.");
  await page.getByLabel("Wen", { exact: true }).selectOption({ label: "Petra Orth, Werkstatt" });
  await page.getByLabel("Wofür").selectOption({ label: "Werkstatt" });
  await page.getByLabel("Warum").fill("Frau Orth kennt Ihr Auto.");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Empfehlen", exact: true }).click();
  await expect(main).toContainText("Sie haben Frau Orth empfohlen. Noch keine Antwort.");

  await stepInto(page, "Aylin Demir");
  await expect(main).toContainText("Frau Keller empfiehlt Ihnen Frau Orth. Bereich: Werkstatt");
  await expect(main).toContainText("Frau Orth kennt Ihr Auto.");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Erst nachfragen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Ihre Nachfrage ist angekommen" })).toBeVisible();
  await expect(main).toContainText("Mit Frau Keller");
  await page.getByRole("button", { name: "Ja, Frau Orth" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Gespeichert" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ja, Frau Orth" })).toBeHidden();

  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await expect(main).toContainText("Ihre Empfehlung ist angenommen: Frau Orth.");
});

test("in English a no is one tap as well, and the proposer reads that it was declined and nothing else", async ({
  page,
}) => {
  await stepInto(page, "Minh Nguyen");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("main")).toContainText("Ms Keller recommends Mr Yilmaz to you");
  await page.getByRole("button", { name: /^No\s*:/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "does not ask again for 14" })).toBeVisible();
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/minh-nguyen");
  await expect(page.getByRole("main")).toContainText("Your recommendation was declined: Mr Yilmaz.");
});
