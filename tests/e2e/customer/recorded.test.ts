/** What a program records for Aylin Demir, and what she says to it: in the portal and by the link that is mailed. */
import type { APIRequestContext } from "@playwright/test";
import { letterWords } from "../../../app/i18n/words/letter-words";
import { recordedWords } from "../../../app/i18n/words/recorded-words";
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
  language,
}) => {
  const words = recordedWords[language];
  const keller = { de: "Frau\u00a0Keller", en: "Ms\u00a0Keller" }[language];
  const today = { de: "24. November 2026", en: "24 November 2026" }[language];
  const said = {
    de: {
      proposed: "empfiehlt Ihnen",
      wider: "Briefe jetzt erlaubt",
      narrower: "nicht mehr erlaubt",
      letter: "Brief",
    },
    en: { proposed: "recommends", wider: "now", narrower: "no longer", letter: "letter" },
  }[language];
  const { holds, waits } = await record(request);
  expect(holds).toMatchObject([{ part: "automated", direction: "narrower" }]);
  expect(waits).toMatchObject([{ part: "topic", direction: "wider", channel: "letter" }]);
  await recommendSomebody(request);
  await stepInto(page, "Aylin Demir");
  const first = page.getByRole("main").locator(".card, .notice").first();
  await expect(first, "nothing else stands above it").toContainText(words.recorded(keller, today));
  await expect(page.getByRole("main")).toContainText(said.proposed);
  const [waiting, held] = [page.locator(".card").nth(0), page.locator(".card").nth(1)];
  await expect(waiting).toContainText(words.waits.lead);
  await expect(waiting.getByRole("listitem")).toContainText([said.wider]);
  await expect(held.getByRole("listitem")).toContainText([said.narrower]);
  await expectNoAxeViolations(page);
  await held.getByRole("button", { name: words.holds.seen }).click();
  await expect(page.getByText(words.holds.lead)).toBeHidden();
  await page.getByRole("button", { name: words.waits.yes }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(page.locator(".letter")).toContainText(said.letter);
  await page.getByRole("button", { name: letterWords[language].undoStop, exact: true }).click();
  await expect(page).toHaveURL(/undone=4$/);
  await expect(page.getByRole("button", { name: words.waits.yes })).toBeHidden();
});

test("a no takes one press as well, and can be looked at once more", async ({ page, request, language }) => {
  const words = recordedWords[language];
  await record(request);
  await stepInto(page, "Aylin Demir");
  await page.getByRole("button", { name: words.waits.no, exact: true }).click();
  await expect(page.locator(".notice")).toContainText(words.declined);
  await expect(page.getByRole("button", { name: words.waits.yes })).toBeHidden();
  await page.getByRole("button", { name: words.undoDecline }).click();
  await expect(page.getByRole("button", { name: words.waits.yes })).toBeVisible();
});

test("a decision of her own puts an end to what waited, and that is said", async ({
  page,
  request,
  language,
}) => {
  const words = recordedWords[language];
  await record(request);
  await stepInto(page, "Aylin Demir");
  await page.getByRole("button", { name: letterWords[language].actions.stopAll }).click();
  await expect(
    page.getByText(words.superseded({ de: "Frau\u00a0Keller", en: "Ms\u00a0Keller" }[language])),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: words.waits.yes })).toBeHidden();
});

test("the mailed link asks, names nobody, and takes one yes, signed out", async ({
  page,
  request,
  language,
}) => {
  const words = recordedWords[language];
  await record(request);
  await openNewestMail(page);
  const text = await page.locator(".mail-preview-text").textContent();
  const link = /\/confirm\/[\w-]+/.exec(text ?? "")![0];
  expect((await request.get(link)).status()).toBe(200);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.page.title);
  await expect(page.locator("main")).not.toContainText("Demir");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: words.waits.yes }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.page.confirmedTitle);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.page.goneTitle);
  const { source, waiting } = await (await request.get(address, { headers })).json();
  expect({ source, waiting }).toEqual({ source: "confirmation", waiting: null });
});
