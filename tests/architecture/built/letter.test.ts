/** What the customer's own page says first and offers at once, of the built server, in both languages. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DemoServer, startDemoServer } from "#tests/e2e/support/demo-server";
import { fastestFolder } from "#tests/support/fastest-folder";
import { languages } from "~/i18n/language";
import { callNumberWords } from "~/i18n/words/call-number-words";
import { contactCaseWords } from "~/i18n/words/contact-case-words";
import { genuineContactWords } from "~/i18n/words/genuine-contact-words";
import { letterWords } from "~/i18n/words/letter-words";
import { pauseWords } from "~/i18n/words/pause-words";
import { recordedWords } from "~/i18n/words/recorded-words";
import { thanksWords } from "~/i18n/words/thanks-words";

let server: DemoServer;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(fastestFolder(), "kontaktwahl-letter-"));
  server = await startDemoServer(folder);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(languages)("in %s", (language) => {
  test("who has not chosen may pause and send a request from the first visit on, and has nothing to stop", async () => {
    const letter = await openPage("/me", await stepInto("customer", "frieda-lang", language));
    const { pause, wish, wishHint, stopAll } = letterWords[language].actions;
    for (const words of [pause, wish, wishHint]) expect(letter).toContain(words);
    for (const path of ["/me/pause", "/me/wish"]) expect(letter).toContain(`href="${path}"`);
    expect(letter).not.toContain(stopAll);
  });

  test("the line of a permit names the number of the caller, where the company states it", async () => {
    await claim("aylin-demir");
    const letter = await openPage("/me", await stepInto("customer", "aylin-demir", language));
    expect(letter).toContain(callNumberWords[language].toCustomer("+49\u00a089\u00a055501114"));
  });

  test("the person there for the customer says the same of themselves in the letter, on the list and to choose from", async () => {
    const said = {
      de: "Elektroautos und alles rund ums Laden.",
      en: "Electric cars and all about charging.",
    };
    const cookie = await stepInto("customer", "ilse-maurer", language);
    for (const path of ["/me", "/me/people"]) {
      expect(await openPage(path, cookie), path).toContain(said[language]);
    }
  });
});

test("only an open call stands above what somebody else recorded; an ended pause and an answer stand below", async () => {
  const waits = recordedWords.de.waits.lead;
  await record("ilse-maurer");
  const ilse = await openPage("/me", await stepInto("customer", "ilse-maurer"));
  expectInOrder(ilse, [waits, pauseWords.de.ended.title]);

  const cookie = await stepInto("customer", "aylin-demir");
  await complainAndAnswer(cookie);
  await claim("aylin-demir");
  await record("aylin-demir");
  const answered = contactCaseWords.de.answered.heading("");
  expectInOrder(await openPage("/me", cookie), [genuineContactWords.de.heading.live, waits, answered]);
});

test("thanks take one tap where the letter tells of the contact, and one to take them back", async () => {
  const cookie = await stepInto("customer", "eva-brandl");
  const action = /action="(\/me\/contacts\/[^"]+\/thanks)"/.exec(await openPage("/me", cookie))?.[1] ?? "";
  const { given, give } = thanksWords.de;
  const answer = await post(action, { thanks: "give", back: "/me" }, cookie);
  expect(answer.headers.get("location")).toBe(`/me#${action.split("/")[3]}`);
  expect(await openPage("/me", cookie)).toContain(given);
  await post(action, { thanks: "back", back: "/me" }, cookie);
  const letter = await openPage("/me", cookie);
  expect(letter).not.toContain(given);
  expect(letter).toContain(give);
});

async function stepInto(kind: "customer" | "staff", id: string, language = "de"): Promise<string> {
  const cookie = cookiesOf(await post("/demo", { [kind]: id }, ""));
  return [cookie, cookiesOf(await post("/language", { language, return: "/me" }, cookie))].join("; ");
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0]!)
    .join("; ");
}

async function openPage(path: string, cookie: string): Promise<string> {
  const answer = await fetch(server.url + path, { headers: { Cookie: cookie } });
  expect(answer.status, path).toBe(200);
  return answer.text();
}

function post(path: string, fields: Record<string, string>, cookie: string): Promise<Response> {
  const headers = { Origin: server.url, Cookie: cookie };
  const body = new URLSearchParams(fields);
  return fetch(server.url + path, { method: "POST", headers, body, redirect: "manual" });
}

const ofPrograms = { Authorization: "Bearer demo-api-key", "Content-Type": "application/json" };

/** Frau Keller is about to call. A second time it is the same permit. */
async function claim(customer: string): Promise<void> {
  const body = JSON.stringify({
    sender: { type: "staff", id: "sabine-keller" },
    customer,
    channel: "phone",
    topic: "advice",
  });
  const headers = { ...ofPrograms, "Idempotency-Key": customer };
  const answer = await fetch(`${server.url}/api/v1/permits`, { method: "POST", headers, body });
  expect(answer.ok, await answer.text()).toBe(true);
}

/** Advertising by letter as well: more than the customer allows. */
async function record(customer: string): Promise<void> {
  const address = `${server.url}/api/v1/customers/${customer}/preferences`;
  const { preferences, version } = await (await fetch(address, { headers: ofPrograms })).json();
  const topics = { ...preferences.topics, offers: ["letter"] };
  const body = JSON.stringify({
    preferences: { ...preferences, topics },
    basedOnVersion: version,
    recordedBy: "sabine-keller",
  });
  const answer = await fetch(address, { method: "PUT", headers: ofPrograms, body });
  expect(answer.ok, await answer.text()).toBe(true);
}

/** About the newest contact, and the lead answers. */
async function complainAndAnswer(cookie: string): Promise<void> {
  const path = /href="(\/me\/contacts\/[^"]+)"/.exec(await openPage("/me", cookie))?.[1] ?? "";
  await post(path, { claim: "not_agreed" }, cookie);
  const lead = await stepInto("staff", "karin-lindner");
  const cases = await openPage("/staff/cases", lead);
  for (const [, open] of cases.matchAll(/href="(\/staff\/cases\/[^"]+)"/g))
    await post(open!, { answer: "in_order", words: "So war es abgesprochen." }, lead);
}

function expectInOrder(page: string, parts: string[]): void {
  const places = parts.map((part) => page.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}
