import type { APIRequestContext, Page } from "@playwright/test";
import { openNewestMail } from "../sign-in/sign-in-steps";
import { Taps } from "../support/count-taps";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const headers = { Authorization: "Bearer demo-api-key" };
const button = (page: Page, name: string) => page.getByRole("main").getByRole("button", { name });

async function invite(request: APIRequestContext, customer: string): Promise<string> {
  const answer = await request.post(`/api/v1/customers/${customer}/portal-links`, { headers, data: {} });
  return new URL((await answer.json()).url).pathname;
}

async function readTopics(request: APIRequestContext): Promise<object> {
  const answer = await request.get("/api/v1/customers/aylin-demir/preferences", { headers });
  return (await answer.json()).preferences.topics;
}

test("an invitation link stops everything in two taps without signing in, and reads nothing", async ({
  page,
  request,
}) => {
  const link = await invite(request, "aylin-demir");
  const before = await readTopics(request);
  for (const method of ["GET", "HEAD", "GET"])
    expect((await request.fetch(link, { method })).status()).toBe(200);
  const taps = new Taps(page);
  taps.count++;
  await page.goto(link);
  await expect(page.locator("main")).not.toContainText(/Demir|Aylin|Keller|@/);
  await expectNoAxeViolations(page);
  expect(await readTopics(request)).toEqual(before);
  await taps.on(button(page, "Alle Kontakte anhalten"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Angehalten. Das gilt ab sofort.");
  await expect(page.locator("main")).not.toContainText(/Demir|Aylin|Keller|@/);
  expect(taps.count).toBe(2);
  await expectNoAxeViolations(page);
  expect(await readTopics(request)).toEqual({ contract: ["letter", "email"] });
  await stepInto(page, "Aylin Demir");
  const card = page.locator(".card").first();
  await expect(card).toContainText("über den Einladungslink angehalten");
  await card.getByRole("button", { name: "Wieder wie vorher" }).click();
  await expect(page.locator(".notice")).toContainText("Alles gilt wieder wie vorher.");
  expect(await readTopics(request)).toEqual(before);
  await page.goto("/me/history?show=changes");
  await expect(page.locator("main")).toContainText("Über den Einladungslink angehalten");
});

test("from the invitation link to a saved choice it is six taps, and the address is never shown", async ({
  page,
  request,
}) => {
  const link = await invite(request, "stefan-kurz");
  const taps = new Taps(page);
  taps.count++;
  await page.goto(link);
  await taps.on(button(page, "Anmelden und wählen"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sehen Sie in Ihre E‑Mails");
  await expect(page.locator("main")).not.toContainText("stefan.kurz");
  await openNewestMail(page);
  await taps.on(page.locator("a[href*='/sign-in/link/']"));
  await taps.on(button(page, "Auf diesem Gerät anmelden"));
  await taps.on(page.getByRole("link", { name: "Nur wenn ich mich melde" }));
  await taps.on(button(page, "So speichern"));
  await expect(page.locator(".notice")).toContainText("Gespeichert. Das gilt ab sofort.");
  expect(taps.count).toBe(6);
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("it pauses until a day or until further notice, and a day that is over is asked again", async ({
    page,
    request,
  }) => {
    await page.goto(await invite(request, "aylin-demir"));
    await page.getByLabel("Up to and including").fill("2026-11-23");
    await button(page, "Pause until then").click();
    await expect(page.locator("main")).toContainText("Pick a day from today on.");
    await expectNoAxeViolations(page);
    await page.getByLabel("Up to and including").fill("2026-12-24");
    await button(page, "Pause until then").click();
    await expect(page.locator("main")).toContainText(
      "Up to and including 24 December 2026 nobody gets in touch",
    );
  });

  test("a link that is none of ours looks like one that was revoked", async ({ page, request }) => {
    const link = await invite(request, "aylin-demir");
    await request.delete("/api/v1/customers/aylin-demir/portal-links", { headers });
    const looks: (string | null)[] = [];
    for (const path of [link, "/k/nonsense"]) {
      expect((await request.get(path)).status()).toBe(404);
      await page.goto(path);
      looks.push(await page.locator("main").textContent());
    }
    expect(looks[0]).toContain("This link is no longer good");
    expect(looks[0]).toBe(looks[1]);
    await page.getByRole("link", { name: "Go to sign-in" }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
  });
});
