import { expect, test } from "vitest";
import { readTopicsValues, toTopicsValues, withTopics } from "~/components/choices/topics-values";
import type { Preferences } from "~/domain/preference/preference";

const aylin: Preferences = {
  timeZone: "Europe/Berlin",
  people: { mode: "nobody" },
  topics: { advice: ["phone", "email"], retired: ["letter"] },
  notes: { advice: "nur Elektroautos", retired: "früher" },
};
const offered = ["advice", "offers"];

function sent(...fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return withTopics(aylin, readTopicsValues(form, offered));
}

test("the dearest way stays first, and what is new comes behind, whatever the order of the boxes", () => {
  const boxes = ["sms", "email", "phone"].map((channel): [string, string] => ["topic-advice", channel]);
  expect(sent(...boxes).topics?.advice).toEqual(["phone", "email", "sms"]);
});

test("no tick is a no, and an emptied note is gone", () => {
  const { topics, notes } = sent(["note-advice", "  "]);
  expect(topics).toEqual({ retired: ["letter"] });
  expect(notes).toEqual({ retired: "früher" });
});

test("what the form did not ask about stays, and what it did not offer is not heard", () => {
  const { topics } = sent(["topic-retired", "phone"], ["topic-offers", "email"]);
  expect(topics).toEqual({ retired: ["letter"], offers: ["email"] });
});

test("what was shown and sent back unchanged means the same", () => {
  expect(withTopics(aylin, toTopicsValues(aylin))).toEqual(aylin);
});
