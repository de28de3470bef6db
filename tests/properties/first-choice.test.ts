import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { autohausLindner, lindnerNames } from "#tests/support/autohaus-lindner";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { isAllowed } from "~/domain/permission/decide-permission";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import { answerPreferences } from "~/domain/preference/first-choice/answer-preferences";
import {
  type FirstAnswers,
  findNextQuestion,
  isRefusal,
  listQuestions,
  oftenAnswers,
  questions,
  type WhoAnswer,
  whenAnswers,
} from "~/domain/preference/first-choice/first-answers";
import { answerByPreset, type FirstHouse, presets } from "~/domain/preference/first-choice/presets";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { listUnknownIds } from "~/domain/preference/known-ids";
import { type Preferences, preferencesOfNobody, senderTypes } from "~/domain/preference/preference";
import { createPreferencesSchema } from "~/domain/preference/preference-schema";
import { summarizePreference } from "~/domain/preference/summarize-preference";
import { noPublicHolidays } from "~/domain/time/public-holidays";
import { languages } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeFact } from "~/i18n/sentences/write-fact";
import { somePreferences } from "./some-preferences";

const limits = { seed: 2010, numRuns: 150 };
const today = "2026-11-24";
const { channels, topics, staff } = autohausLindner;
const ofBasis = (basis: string) => topics.filter((topic) => topic.basis === basis).map(({ id }) => id);
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));

const someWho: fc.Arbitrary<WhoAnswer> = fc.oneof(
  fc.constant({ mode: "nobody" as const }),
  fc.constantFrom(...staff).map(({ id }) => ({ mode: "person" as const, staff: id })),
  fc.constantFrom(null, ...staff.map(({ team }) => team)).map((team) => ({ mode: "anyone" as const, team })),
);

/** As the pages ask: each question in turn, until a no or the last. */
const someAnswers: fc.Arbitrary<FirstAnswers> = fc
  .record({
    who: someWho,
    how: some(channels.filter(({ byAppointment }) => !byAppointment).map(({ id }) => id)),
    when: fc.constantFrom(...whenAnswers),
    often: fc.constantFrom(...oftenAnswers),
    about: some([...ofBasis("consent"), ...ofBasis("contract")]),
  })
  .map((given) => {
    let answers: FirstAnswers = {};
    for (const _ of questions) {
      const next = findNextQuestion(answers, autohausLindner);
      if (next) answers = { ...answers, [next]: given[next] };
    }
    return answers;
  });

/** What was on record before a first visit: nothing, or what an import or somebody else left. */
const someCurrent: fc.Arbitrary<Preferences> = fc.oneof(
  fc.constant(preferencesOfNobody("Europe/Berlin")),
  somePreferences.map((preferences) => forgetWhatIsGone(preferences, autohausLindner)),
);

const someHouse: fc.Arbitrary<FirstHouse> = fc.record({
  company: fc.constant(autohausLindner),
  talkedAbout: some(ofBasis("consent")),
  usable: some(channels.map(({ id }) => id)),
  proposed: fc.constantFrom(null, ...staff.map(({ id }) => id)),
});

describe("presets", () => {
  it("allow, each of them, nothing that the next one does not", () => {
    fc.assert(
      fc.property(someHouse, someCurrent, (house, current) => {
        const saved = presets.map((preset) =>
          answerPreferences(current, answerByPreset(preset, house), autohausLindner),
        );
        for (const [place, stricter] of saved.slice(0, -1).entries()) {
          const changes = comparePreferences(saved[place + 1]!, stricter, autohausLindner);
          expect(changes.filter(({ direction }) => direction === "wider")).toEqual([]);
        }
      }),
      limits,
    );
  });

  it("answer every question that there is", () => {
    fc.assert(
      fc.property(someHouse, fc.constantFrom(...presets), (house, preset) => {
        expect(findNextQuestion(answerByPreset(preset, house), autohausLindner)).toBeNull();
      }),
      limits,
    );
  });
});

describe("any run of the questions", () => {
  it("makes preferences that can be saved", () => {
    const schema = createPreferencesSchema(() => true);
    fc.assert(
      fc.property(someAnswers, someCurrent, (answers, current) => {
        const made = answerPreferences(current, answers, autohausLindner);
        expect(schema.safeParse(made).error?.issues ?? []).toEqual([]);
        expect(listUnknownIds(made, autohausLindner)).toEqual([]);
      }),
      limits,
    );
  });

  it("allows nobody anything on the way that nobody was allowed before: what is not answered is no yes", () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(questions.length), (answers, given) => {
        const soFar = Object.fromEntries(Object.entries(answers).slice(0, given)) as FirstAnswers;
        fc.pre(findNextQuestion(soFar, autohausLindner) !== null);
        const told = summarize(soFar).map(({ kind }) => kind);
        expect(told).toContain("nobody_allowed");
        expect(told).not.toContain("contact_allowed");
      }),
      limits,
    );
  });

  it("is told whole, each fact once, as a no or as a yes and never as both", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const facts = summarize(answers);
        for (const language of languages) {
          const texts = facts.map((fact) => plainText(writeFact(fact, lindnerNames, language)));
          for (const text of texts) expect(text).toMatch(/^\S.*\.$/);
          expect(new Set(texts).size).toBe(texts.length);
        }
        const kinds = facts.map(({ kind }) => kind);
        expect(kinds.includes("nobody_allowed")).not.toBe(kinds.includes("contact_allowed"));
        if (isRefusal(answers, autohausLindner)) expect(kinds).toContain("nobody_allowed");
      }),
      limits,
    );
  });

  it("allows nobody what was not answered with yes", () => {
    fc.assert(
      fc.property(someAnswers, fc.integer({ min: 0, max: 60 * 24 * 8 }), (answers, minutes) => {
        const at = Date.parse("2026-11-24T12:00Z") + minutes * 60_000;
        const company = compileCompany(autohausLindner, noPublicHolidays);
        const customer = compileCustomer(company, { ...decided(answers), contacts: [], invitations: [] });
        const asked = topics.filter(({ basis }) => basis === "consent").map(({ id }) => id);
        for (const topic of asked)
          for (const { id: channel } of channels)
            for (const type of senderTypes) {
              const sender = { type, id: type === "staff" ? "s-keller" : "machine" };
              const isAnswered =
                type === "staff" && answers.about?.includes(topic) && answers.how?.includes(channel);
              if (!isAnswered) expect(isAllowed(customer, { sender, channel, topic }, at)).toBe(false);
            }
      }),
      limits,
    );
  });

  it("asks at most five questions, and none after a no", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const answered = Object.keys(answers);
        expect(listQuestions(answers, autohausLindner)).toEqual(expect.arrayContaining(answered));
        expect(findNextQuestion(answers, autohausLindner)).toBeNull();
        const { [answered.at(-1) as "who"]: _last, ...before } = answers;
        expect(isRefusal(before, autohausLindner)).toBe(false);
      }),
      limits,
    );
  });
});

function decided(answers: FirstAnswers) {
  const preferences = answerPreferences(preferencesOfNobody("Europe/Berlin"), answers, autohausLindner);
  return { preferences, assignment: preferences.people.ranked?.[0] ?? null, assignments: {} };
}

function summarize(answers: FirstAnswers) {
  return summarizePreference(decided(answers), autohausLindner, { reader: { type: "customer" }, today });
}
