import { describe, expect, test } from "vitest";
import { lindnerNames } from "#tests/support/autohaus-lindner";
import type { Language } from "~/i18n/language";
import { type WishToWrite, writeWish } from "~/i18n/sentences/write-wish";

const clock = { now: "2026-11-24T17:12:00+01:00", timeZone: "Europe/Berlin" };
const at = (instant: string) => Date.parse(`${instant}+01:00`);
const tomorrow = { from: at("2026-11-25T17:00:00"), until: at("2026-11-25T19:00:00") };

/** By telephone, about the contract. */
function write(given: Partial<WishToWrite>, language: Language = "de"): string {
  const wish = { channel: "phone", topic: "contract", ...tomorrow, ...given };
  return writeWish(wish, lindnerNames, clock, language).replaceAll("\u00a0", " ");
}

describe("a wish is one sentence", () => {
  test("with how, when and what about", () => {
    expect(write({})).toBe("Bitte rufen Sie mich morgen zwischen 17 und 19 Uhr zu Vertrag und Rechnung an.");
    expect(write({}, "en")).toBe(
      "Please call me tomorrow between 5 pm and 7 pm about contracts and invoices.",
    );
  });

  test.each([
    ["email", "Bitte schreiben Sie mir morgen zwischen 17 und 19 Uhr eine E-Mail."],
    ["visit", "Bitte besuchen Sie mich morgen zwischen 17 und 19 Uhr."],
    ["pigeon", "Bitte melden Sie sich morgen zwischen 17 und 19 Uhr bei mir."],
  ])("by %s", (channel, sentence) => {
    expect(write({ channel, topic: null })).toBe(sentence);
  });

  test.each<[string, Partial<WishToWrite>, string, string]>([
    [
      "that has begun",
      { from: at("2026-11-24T17:00:00"), until: at("2026-11-24T20:00:00") },
      "heute bis 20 Uhr",
      "today until 8 pm",
    ],
    [
      "until midnight",
      { from: at("2026-11-24T20:00:00"), until: at("2026-11-25T00:00:00") },
      "heute zwischen 20 und 24 Uhr",
      "today between 8 pm and midnight",
    ],
    [
      "on a day to come",
      { from: at("2026-11-27T09:00:00"), until: at("2026-11-27T12:00:00") },
      "am Freitag, 27. November, zwischen 9 und 12 Uhr",
      "on Friday 27 November between 9 am and noon",
    ],
    [
      "over several days",
      { from: at("2026-11-24T17:00:00"), until: at("2026-11-27T17:00:00") },
      "bis Freitag, 17 Uhr",
      "by 5 pm on Friday",
    ],
  ])("for a stretch %s", (_what, stretch, de, en) => {
    expect(write({ topic: null, ...stretch })).toBe(`Bitte rufen Sie mich ${de} an.`);
    expect(write({ topic: null, ...stretch }, "en")).toBe(`Please call me ${en}.`);
  });
});
