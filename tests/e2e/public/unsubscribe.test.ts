import type { APIRequestContext } from "@playwright/test";
import { recordedWords } from "../../../app/i18n/words/recorded-words";
import { unsubscribeWords } from "../../../app/i18n/words/unsubscribe-words";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const headers = { Authorization: "Bearer demo-api-key" };
const ofAylin = "/api/v1/customers/aylin-demir";

async function makeLink(request: APIRequestContext): Promise<string> {
  const data = { topic: "offers", channel: "email" };
  const { url } = await (await request.post(`${ofAylin}/unsubscribe-links`, { headers, data })).json();
  return new URL(url).pathname;
}

async function readOffers(request: APIRequestContext): Promise<string[]> {
  const { preferences } = await (await request.get(`${ofAylin}/preferences`, { headers })).json();
  return preferences.topics.offers ?? [];
}

test("a mailing's link shows a button; opening it changes nothing, pressing it holds at once, signed out", async ({
  page,
  request,
  language,
}) => {
  const { submit, doneTitle } = unsubscribeWords[language];
  const today = { de: "24. November 2026", en: "24 November 2026" }[language];
  const link = await makeLink(request);
  for (const method of ["GET", "HEAD", "GET"])
    expect((await request.fetch(link, { method })).status()).toBe(200);
  await page.goto(link);
  await expect(page.locator("main")).not.toContainText("Demir");
  await expect(page.locator("main")).toContainText(
    /per E.Mail zu allgemeiner Werbung|by email about general advertising/,
  );
  await expectNoAxeViolations(page);
  expect(await readOffers(request)).toContain("email");
  for (const _ of ["first", "again"]) {
    await page.goto(link);
    await page.getByRole("main").getByRole("button", { name: submit }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(doneTitle);
  }
  expect(await readOffers(request)).not.toContain("email");
  await stepInto(page, "Aylin Demir");
  await expect(page.locator(".card").first()).toContainText(recordedWords[language].unsubscribed(today));
});

test("a mail program unsubscribes by itself with either kind of form, and gets a 200 each time", {
  tag: "@without-script",
}, async ({ request }) => {
  const link = await makeLink(request);
  const oneClick = { "List-Unsubscribe": "One-Click" };
  expect((await request.post(link, { form: { "List-Unsubscribe": "No" } })).status()).toBe(400);
  expect((await request.post(link, { data: oneClick })).status()).toBe(415);
  expect(await readOffers(request)).toContain("email");
  expect((await request.post(link, { multipart: oneClick, maxRedirects: 0 })).status()).toBe(200);
  expect(await readOffers(request)).not.toContain("email");
  expect((await request.post(link, { form: oneClick, maxRedirects: 0 })).status()).toBe(200);
  const evil = { Origin: "https://evil.example" };
  expect((await request.post(link, { form: oneClick, headers: evil })).status()).toBe(403);
});

test("a link that is none of ours is not there, and says nothing more", async ({
  page,
  request,
  language,
}) => {
  const { goneTitle, submit } = unsubscribeWords[language];
  const link = await makeLink(request);
  const broken = link.slice(0, -3);
  expect((await request.get(broken)).status()).toBe(404);
  expect((await request.post(broken, { form: { "List-Unsubscribe": "One-Click" } })).status()).toBe(404);
  await page.goto(broken);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(goneTitle);
  await expect(page.getByRole("button", { name: submit })).toBeHidden();
});
