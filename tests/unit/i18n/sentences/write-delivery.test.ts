import { describe, expect, test } from "vitest";
import { type WebhookDelivery, webhookEventKinds } from "~/domain/programs/webhook";
import { writeDelivery } from "~/i18n/sentences/write-delivery";

const aylin = { givenName: "Aylin", familyName: "Demir" };
const at = Date.parse("2026-11-24T17:12:00+01:00");

const withdrawal: WebhookDelivery = {
  id: "0193af2e-7c1b-7000-8000-000000000001",
  kind: "consent.withdrawn",
  customerId: "aylin-demir",
  at,
  data: {},
  state: "delivered",
  attempts: 1,
  attemptedAt: at,
  deliveredAt: at + 3_000,
  nextAt: null,
  lastStatus: 200,
  lastFault: null,
};

function write(
  facts: Partial<WebhookDelivery>,
  language: "de" | "en" = "de",
  customer: typeof aylin | null = aylin,
) {
  const teller = { timeZone: "Europe/Berlin", language, customer: customer ?? undefined };
  return writeDelivery({ ...withdrawal, ...facts }, teller).replaceAll("\u00a0", " ");
}

describe("the proof that a withdrawal reached a receiver", () => {
  test("says whose it was, from when, and when it arrived, in both languages", () => {
    expect(write({})).toBe(
      "Der Widerruf von Aylin Demir vom 24. November 2026, 17:12 Uhr, wurde um 17:12:03 Uhr zugestellt (200).",
    );
    expect(write({}, "en")).toBe(
      "The withdrawal by Aylin Demir on 24 November 2026, 5:12 pm, was delivered at 5:12:03 pm (200).",
    );
  });

  test("names the day where it arrived on another one", () => {
    expect(write({ deliveredAt: Date.parse("2026-11-25T00:00:05+01:00") })).toContain(
      "wurde am 25. November 2026 um 0:00:05 Uhr zugestellt (200).",
    );
  });

  test("stands, whatever became of sending it again", () => {
    const again = { lastStatus: 503, lastFault: "refused" } as const;
    for (const state of ["waiting", "dead"] as const)
      expect(write({ state, ...again })).toMatch(/wurde um 17:12:03 Uhr zugestellt\.$/);
  });

  test("names nobody who was erased", () => {
    expect(write({ kind: "customer.erased" }, "de", null)).toMatch(
      /^Die Löschung von einer gelöschten Person \(aylin-demir\) vom/,
    );
  });
});

describe("what has not arrived", () => {
  const never = { deliveredAt: null, lastStatus: null };

  test("is on its way, late, or given up", () => {
    expect(write({ ...never, state: "waiting" })).toMatch(/17:12 Uhr, ist unterwegs\.$/);
    expect(write({ ...never, state: "waiting", lastFault: "timed_out" })).toMatch(
      /ist noch nicht angekommen: es kam zu lange keine Antwort\.$/,
    );
    expect(write({ ...never, state: "dead", lastFault: "refused", lastStatus: 503 })).toMatch(
      /ist nicht angekommen: der Empfänger lehnt ab \(503\)\.$/,
    );
    expect(write({ ...never, state: "dead" }, "en")).toMatch(/did not arrive: it was not tried\.$/);
  });
});

test("every kind of event makes a sentence of its own in both languages", () => {
  for (const language of ["de", "en"] as const) {
    const sentences = webhookEventKinds.map((kind) => write({ kind }, language));
    expect(new Set(sentences).size).toBe(webhookEventKinds.length);
  }
});
