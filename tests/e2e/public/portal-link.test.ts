import type { APIRequestContext, Page } from "@playwright/test";
import { firstVisitWords } from "../../../app/i18n/words/first-visit-words";
import { historyWords } from "../../../app/i18n/words/history-words";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { portalLinkWords } from "../../../app/i18n/words/portal-link-words";
import { recordedWords } from "../../../app/i18n/words/recorded-words";
import { signInWords } from "../../../app/i18n/words/sign-in-words";
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
  language,
}) => {
  const { stop, done } = portalLinkWords[language];
  const { stoppedByLink, holds } = recordedWords[language];
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
  await taps.on(button(page, stop));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(done.stopped);
  await expect(page.locator("main")).not.toContainText(/Demir|Aylin|Keller|@/);
  expect(taps.count).toBe(2);
  await expectNoAxeViolations(page);
  expect(await readTopics(request)).toEqual({ contract: ["letter", "email"] });
  await stepInto(page, "Aylin Demir");
  const card = page.locator(".card").first();
  await expect(card).toContainText(
    stoppedByLink({ de: "24. November 2026", en: "24 November 2026" }[language]),
  );
  await card.getByRole("button", { name: holds.undo }).click();
  await expect(page.locator(".notice")).toContainText(letterWords[language].resumed);
  expect(await readTopics(request)).toEqual(before);
  await page.goto("/me/history?show=changes");
  await expect(page.locator("main")).toContainText(historyWords[language].bySource.portal_link());
});

test("from the invitation link to a saved choice it is six taps, and the address is never shown", async ({
  page,
  request,
  language,
}) => {
  const { sent, confirm } = signInWords[language];
  const { presets, check } = firstVisitWords[language];
  const link = await invite(request, "stefan-kurz");
  const taps = new Taps(page);
  taps.count++;
  await page.goto(link);
  await taps.on(button(page, portalLinkWords[language].choose.submit));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(sent.title);
  await expect(page.locator("main")).not.toContainText("stefan.kurz");
  await openNewestMail(page);
  await taps.on(page.locator("a[href*='/sign-in/link/']"));
  await taps.on(button(page, confirm.submit));
  await taps.on(page.getByRole("link", { name: presets.on_my_wish }));
  await taps.on(button(page, check.save));
  await expect(page.locator(".notice")).toContainText(letterWords[language].saved);
  expect(taps.count).toBe(6);
});

test("it pauses until a day or until further notice, and a day that is over is asked again", async ({
  page,
  request,
  language,
}) => {
  const { pause, done } = portalLinkWords[language];
  await page.goto(await invite(request, "aylin-demir"));
  await page.getByLabel(pause.until).fill("2026-11-23");
  await button(page, pause.submit).click();
  await expect(page.locator("main")).toContainText(pause.dateInvalid);
  await expectNoAxeViolations(page);
  await page.getByLabel(pause.until).fill("2026-12-24");
  await button(page, pause.submit).click();
  const lastDay = { de: "24. Dezember 2026", en: "24 December 2026" }[language];
  await expect(page.locator("main")).toContainText(done.pausedUntil(lastDay));
});

test("a link that is none of ours looks like one that was revoked", async ({ page, request, language }) => {
  const { gone } = portalLinkWords[language];
  const link = await invite(request, "aylin-demir");
  await request.delete("/api/v1/customers/aylin-demir/portal-links", { headers });
  const looks: (string | null)[] = [];
  for (const path of [link, "/k/nonsense"]) {
    expect((await request.get(path)).status()).toBe(404);
    await page.goto(path);
    looks.push(await page.locator("main").textContent());
  }
  expect(looks[0]).toContain(gone.title);
  expect(looks[0]).toBe(looks[1]);
  await page.getByRole("link", { name: gone.submit }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
});
