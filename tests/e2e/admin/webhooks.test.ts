import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

async function administer(page: Page, name: string): Promise<void> {
  await page.goto("/demo");
  await page.getByRole("button", { name: `${name} sein` }).click();
  await page.getByRole("link", { name: "Verwaltung" }).click();
}

test("an administrator adds a webhook, tries it, changes its secret over and removes it", async ({
  page,
}) => {
  const main = page.getByRole("main");
  const lookAtPage = async () => {
    await expectNoAxeViolations(page);
  };
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await administer(page, "Mirko Petrov");
  await page.getByRole("link", { name: "Webhooks" }).click();
  await expect(main).toContainText("wird beliefert");
  await lookAtPage();
  await page.getByRole("link", { name: "Webhook anlegen" }).click();
  await page.getByLabel("Name").fill("Lager");
  await page.getByLabel("Adresse", { exact: true }).fill("https://localhost/hooks");
  await page.getByLabel("Widerruf").uncheck();
  await press("Anlegen und Geheimnis zeigen");
  await expect(page.getByRole("link", { name: "Diese Adresse ist nicht öffentlich." })).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Lager");
  await expect(page.getByLabel("Widerruf")).not.toBeChecked();
  await lookAtPage();

  await page.getByLabel("Adresse", { exact: true }).fill("https://lager.example.org/hooks");
  await press("Anlegen und Geheimnis zeigen");
  const first = await readSecret(page);
  await lookAtPage();
  await page.reload();
  await expect(main).toContainText("Das ist schon geschehen");
  await expect(main).not.toContainText(first);
  await page.getByRole("link", { name: "Zum Webhook" }).click();
  await expect(main).toContainText("Noch wurde nichts gesendet.");

  await press("Probe senden");
  await expect(main).toContainText("Die Probe ist unterwegs.");
  await seeSoon(
    page,
    /Die Probe vom 24\.\sNovember 2026, 17:1\d\sUhr, wurde um 17:1\d:\d\d\sUhr zugestellt \(200\)/,
  );
  await page.getByRole("button", { name: /^Erneut senden: Die Probe/ }).click();
  await expect(main).toContainText("Wird erneut gesendet.");
  await seeSoon(page, /zugestellt \(200\)/);

  await page.getByRole("link", { name: "Ändern", exact: true }).click();
  await page.getByLabel("Name").fill("Lager Süd");
  await page.getByLabel("Adresse", { exact: true }).fill("https://localhost/hooks");
  await press("Speichern");
  await expect(page.getByRole("link", { name: "Diese Adresse ist nicht öffentlich." })).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Lager Süd");
  await lookAtPage();
  await page.getByLabel("Adresse", { exact: true }).fill("https://sued.example.org/hooks");
  await press("Speichern");
  await expect(main).toContainText("Gespeichert. Das gilt ab sofort.");
  await expect(main).toContainText("Mirko Petrov hat das geändert.");

  await press("Neues Geheimnis machen");
  const second = await readSecret(page);
  expect(second).not.toBe(first);
  await expect(main).toContainText(/Das alte Geheimnis unterschreibt mit bis zum 25\.\sNovember 2026/);
  await lookAtPage();
  await page.reload();
  await expect(main).toContainText("Das ist schon geschehen");

  await press("Anhalten");
  await expect(main).toContainText("angehalten seit heute");
  await expect(page.getByRole("button", { name: "Probe senden" })).toHaveCount(0);
  await press("Wieder einschalten");
  await expect(main).toContainText("wird beliefert");
  await page.getByText("Webhook entfernen").click();
  await press("Entfernen");
  await expect(main).toContainText("Entfernt. Es wird nichts mehr gesendet.");
  await expect(main).toContainText("zugestellt (200)");
  await expect(page.getByRole("button", { name: "Neues Geheimnis machen" })).toHaveCount(0);
  await page.getByRole("link", { name: "Alle Webhooks" }).click();
  await expect(page.getByRole("heading", { name: "Entfernt" })).toBeVisible();
  await lookAtPage();
});

test("whoever watches over data protection finds the proof that a withdrawal reached a program", async ({
  page,
}) => {
  await stepInto(page, "Aylin Demir");
  await page.getByRole("button", { name: "Alles stoppen außer Vertrag" }).first().click();
  await expect(page).toHaveURL(/saved=2$/);

  await administer(page, "Ute Sander");
  await expect(page.getByRole("heading", { level: 1, name: "Webhooks" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Programme" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Webhook anlegen" })).toHaveCount(0);
  await page.getByRole("link", { name: "CRM" }).click();
  await page.getByLabel("Kundin oder Kunde").fill("aylin demir");
  await page.getByLabel("Ereignis").selectOption("Widerruf");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  const proof =
    /Der Widerruf von Aylin Demir vom 24\.\sNovember 2026, 17:1\d\sUhr, wurde um 17:1\d:\d\d\sUhr zugestellt \(200\)\./;
  await seeSoon(page, proof);
  await expect(page.locator(".timeline-item")).toHaveCount(1);
  await expect(page.locator(".timeline-item")).toContainText("Allgemeine Werbung (E‑Mail)");
  await expect(page.locator("main form[method=post]")).toHaveCount(0);
  await expectNoAxeViolations(page);
  const url = page.url();
  const sent = await page.request.post(url, {
    form: { remove: "yes" },
    headers: { Origin: new URL(url).origin },
  });
  expect(sent.status()).toBe(403);

  await page.getByLabel("Kundin oder Kunde").fill("crm:nobody");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByRole("main")).toContainText("Dazu wurde nichts gesendet.");
  for (const path of ["/admin/programs", "/admin/webhooks/new"])
    expect((await page.goto(path))?.status()).toBe(403);
  await page.goto(url);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("main")).toContainText(
    /The withdrawal by Aylin Demir on 24\sNovember 2026, 5:1\d\spm, was delivered at 5:1\d:\d\d\spm \(200\)\./,
  );
});

/** It is sent beside the page, which does not look again by itself. */
async function seeSoon(page: Page, text: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(page.url());
    await expect(page.getByRole("main")).toContainText(text, { timeout: 500 });
  }).toPass();
}

async function readSecret(page: Page): Promise<string> {
  const shown = page.getByRole("region", { name: "Geheimnis", exact: true }).locator("code");
  const secret = (await shown.textContent())!;
  expect(secret).toMatch(/^whsec_.{44}$/);
  expect(page.url()).not.toContain(secret);
  expect(JSON.stringify(await page.context().cookies())).not.toContain(secret);
  return secret;
}
