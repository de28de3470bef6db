import { describe, expect, it } from "vitest";
import type { NewTopic } from "#db/queries/company-setup";
import { demoTopics } from "#db/seeds/demo-topics";
import { firstTopics } from "#db/seeds/first-house";
import { languages } from "~/i18n/language";

const houses: Record<string, NewTopic[]> = {
  "the demo's house": demoTopics,
  "a house that begins": firstTopics("Radhaus Nord GmbH", { de: "Fahrräder", en: "bicycles" }),
};

/** "Werbung", as a wording says that something advertises. */
const advertising = { de: /\bWerbung\b/, en: /\badvertising\b/i };

describe.each(Object.entries(houses))("%s", (_, topics) => {
  const consents = topics.filter(({ basis }) => basis === "consent");

  it("refuses by no name what the wording of another consent says", () => {
    for (const language of languages) {
      for (const refused of consents) {
        const name = refused.names.phrase[language].toLowerCase();
        const others = consents.filter(({ id }) => id !== refused.id);
        for (const { wording } of others) expect(wording[language].toLowerCase()).not.toContain(name);
      }
    }
  });

  it("calls advertising advertising, wherever it offers something", () => {
    for (const language of languages) {
      for (const { id, wording } of consents.filter(({ id }) => id !== "thanks")) {
        expect({ id, wording: wording[language] }).toEqual({
          id,
          wording: expect.stringMatching(advertising[language]),
        });
      }
    }
  });
});
