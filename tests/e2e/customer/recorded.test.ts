/** What a program records for Aylin Demir, and what she says to it: in the portal and by the link that is mailed. */
import type { APIRequestContext } from "@playwright/test";
import { openNewestMail } from "../sign-in/sign-in-steps";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const address = "/api/v1/customers/aylin-demir/preferences";
const headers = { Authorization: "Bearer demo-api-key" };

/** Frau Keller was told: advertising by letter as well, and nothing automatic any more. */
async function record(request: APIRequestContext) {
  const shown = await request.get(address, { headers });
  const { preferences, version } = await shown.json();
  const offers = [...preferences.topics.offers, "letter"];
  const topics = { ...preferences.topics, offers };
  const data = {
    preferences: { ...preferences, people: { ...preferences.people, automated: [] }, topics },
    basedOnVersion: version,
    recordedBy: "sabine-keller",
  };
  const answer = await request.put(address, { headers, data });
  expect(answer.status()).toBe(200);
  return answer.json();
}

/** Something else that asks for an answer. */
async function recommendSomebody(request: APIRequestContext) {
  const data = {
    proposedBy: "sabine-keller",
    staff: "petra-orth",
    area: "werkstatt",
    reason: "Sie kennt Ihr Auto.",
  };
  const answer = await request.post("/api/v1/customers/aylin-demir/introductions", { headers, data });
  expect(answer.status()).toBe(201);
}

test("the narrowing holds and is named, the wider part waits for one press of yes, which can be undone", async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  const { holds, waits } = await record(request);
  expect(holds).toMatchObject([{ part: "automated", direction: "narrower" }]);
  expect(waits).toMatchObject([{ part: "topic", direction: "wider", channel: "letter" }]);
  await recommendSomebody(request);
  await stepInto(page, "Aylin Demir");
  const first = page.getByRole("main").locator(".card, .notice").first();
  await expect(first, "nothing else stands above it").toContainText("für Sie eingetragen");
  await expect(page.getByRole("main")).toContainText("empfiehlt Ihnen");
  const [waiting, held] = [page.locator(".card").nth(0), page.locator(".card").nth(1)];
  await expect(waiting).toContainText(/Frau\sKeller hat am 24\.\sNovember 2026 für Sie eingetragen/);
  await expect(waiting.getByRole("listitem")).toContainText(["Briefe jetzt erlaubt"]);
  await expect(held.getByRole("listitem")).toContainText(["nicht mehr erlaubt"]);
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await held.getByRole("button", { name: "In Ordnung" }).click();
  await expect(page.getByText("Das gilt schon")).toBeHidden();
  await page.getByRole("button", { name: "Ja, so soll es sein" }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(page.locator(".letter")).toContainText("Brief");
  await page.getByRole("button", { name: "Wieder wie vorher" }).click();
  await expect(page).toHaveURL(/undone=4$/);
  await expect(page.getByRole("button", { name: "Ja, so soll es sein" })).toBeHidden();
});

test("a no takes one press as well, and can be looked at once more", async ({ page, request }) => {
  await record(request);
  await stepInto(page, "Aylin Demir");
  await page.getByRole("button", { name: /^Nein/ }).click();
  await expect(page.locator(".notice")).toContainText("Es bleibt, wie es war.");
  await expect(page.getByRole("button", { name: "Ja, so soll es sein" })).toBeHidden();
  await page.getByRole("button", { name: "Doch noch einmal ansehen" }).click();
  await expect(page.getByRole("button", { name: "Ja, so soll es sein" })).toBeVisible();
});

test("a decision of her own puts an end to what waited, and that is said", async ({ page, request }) => {
  await record(request);
  await stepInto(page, "Aylin Demir");
  await page.getByRole("button", { name: "Alles stoppen außer Vertrag" }).click();
  await expect(page.getByText(/Frau\sKeller hatte etwas für Sie eingetragen/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Ja, so soll es sein" })).toBeHidden();
});

test("the mailed link asks, names nobody, and takes one yes, signed out", async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  await record(request);
  await openNewestMail(page);
  const text = await page.locator(".mail-preview-text").textContent();
  const link = /\/confirm\/[\w-]+/.exec(text ?? "")![0];
  expect((await request.get(link)).status()).toBe(200);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stimmt das?");
  await expect(page.locator("main")).not.toContainText("Demir");
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Ja, so soll es sein" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gespeichert. Das gilt ab sofort.");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dieser Link gilt nicht mehr");
  const { source, waiting } = await (await request.get(address, { headers })).json();
  expect({ source, waiting }).toEqual({ source: "confirmation", waiting: null });
});
