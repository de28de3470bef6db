import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lindnerNames } from "#tests/support/autohaus-lindner";
import { evaluationSchema } from "~/api/authzen/answer-schema";
import { readWritten, writeEvaluation } from "~/api/authzen/write-evaluation";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { decidePermission } from "~/domain/permission/decide-permission";
import type { PermissionRequest } from "~/domain/permission/permission";
import { preferencesOfNobody } from "~/domain/preference/preference";
import { answerQuestion } from "~/domain/programs/answer-question";
import type { ApiClient } from "~/domain/programs/api-client";
import { Askings } from "~/domain/programs/asking";
import { refuse } from "~/domain/programs/permission-answer";
import { readAt, type StandingAnswer, tellOnce } from "~/domain/programs/standing-answer";
import { type Language, languages } from "~/i18n/language";
import { type AskedContact, writeAnswer } from "~/i18n/sentences/write-answer";
import type { House } from "~/operations/house/read-house.server";
import { nastyHolidays, nastySimulation } from "./nasty-simulation";

const house = { directory: lindnerNames, settings: { timeZone: "Europe/Berlin" } } as House;

interface Told {
  standing: StandingAnswer;
  asked: AskedContact;
  at: number;
  now: number;
  /** Asks the same once more, about another instant. */
  again(at: number): StandingAnswer;
}

/** What programs are told of a simulation: the decision, or that something in the question is not known. */
const told: fc.Arbitrary<Told> = fc
  .record({
    simulation: nastySimulation,
    strayId: fc.option(fc.constantFrom("", "nobody", '"\\\u0000\u2028é', "constructor"), { freq: 3 }),
    strayPart: fc.constantFrom("sender", "channel", "topic", "customer"),
    mayRead: fc.boolean(),
    hoursAhead: fc.constantFrom(0, 0, 1, 30),
  })
  .map(({ simulation, strayId, strayPart, mayRead, hoursAhead }) => {
    const { company, customer, request, at } = simulation;
    const compiled = compileCompany(company, nastyHolidays);
    const stray =
      strayId === null
        ? {}
        : strayPart === "sender"
          ? { sender: { type: "staff", id: strayId } }
          : { [strayPart]: strayId };
    const asked = { ...request, ...stray } as PermissionRequest;
    const nobody = compileCustomer(compiled, {
      preferences: preferencesOfNobody(company.timeZone),
      assignment: null,
      contacts: [],
      invitations: [],
    });
    const isKnown = strayId === null || strayPart !== "customer";
    const whom = isKnown ? compileCustomer(compiled, customer) : null;
    const instant = Date.parse(at);
    const askings = new Askings(clientThat(mayRead), compiled);
    const again = (at: number) => {
      // Between two questions of one kind others are asked: only then is anything kept.
      decidePermission(compileCustomer(compiled, customer), request, at);
      return answerQuestion(askings.get(asked), whom, nobody, at);
    };
    return {
      standing: again(instant),
      asked,
      at: instant,
      now: instant - hoursAhead * 3_600_000,
      again,
    };
  });

function clientThat(mayRead: boolean): ApiClient {
  const scopes: ApiClient["scopes"] = mayRead ? ["check", "read"] : ["check"];
  return { id: "crm", name: "CRM", scopes, senders: null, defaultTopic: null, requestsPerMinute: null };
}

/** Milliseconds from the first time on, in order. */
const instants = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 200_000_000 })), {
    maxLength: 6,
  })
  .map((all) => all.toSorted((a, b) => a - b));

const someLanguages = fc.uniqueArray(fc.constantFrom<Language>(...languages), { minLength: 1 });

/** `standing` may have been told before; `fresh` never was. */
function expectAsDocumented(
  { standing, asked, at, now }: Omit<Told, "again">,
  read: readonly Language[],
  inHouse: House | null = house,
  fresh = standing,
) {
  const answer = readAt(fresh, at);
  const { allowed, basis, reasons, window, caps } = answer;
  const clock = { now, timeZone: inHouse?.settings.timeZone ?? "UTC" };
  const explain = (language: Language) =>
    writeAnswer(answer, asked, { directory: inHouse?.directory ?? null, clock, language });
  const explanation = Object.fromEntries(read.map((language) => [language, explain(language)]));
  const documented = { decision: allowed, context: { allowed, basis, reasons, window, caps, explanation } };
  const written = writeEvaluation(standing, asked, { house: inHouse, now, at }, read);
  const json = readWritten(written, at);
  expect(json).toBe(JSON.stringify(documented));
  expect(evaluationSchema.safeParse(JSON.parse(json)).error).toBeUndefined();
}

describe("the JSON of an answer", () => {
  test("is what JSON.stringify makes of the documented object, byte for byte, whatever was said before", () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 4 }), someLanguages, (answers, read) => {
        const { now } = answers[0]!;
        for (const one of answers) expectAsDocumented({ ...one, now }, read);
        for (const one of answers) expectAsDocumented(one, read);
      }),
      { numRuns: 150 },
    );
  });

  test("is as fresh where the same is asked again and again, over days and in other languages", () => {
    let kept = 0;
    fc.assert(
      fc.property(told, instants, someLanguages, ({ again, asked, at: first }, laterBy, read) => {
        for (const at of [0, 0, ...laterBy].map((ms) => first + ms)) {
          const before = again(at);
          const standing = again(at);
          if (before.answer === standing.answer) kept++;
          for (const languages of [read, read, read.toReversed()]) {
            const fresh = { ...standing, answer: structuredClone(standing.answer) };
            expectAsDocumented({ standing, asked, at, now: at }, languages, house, fresh);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(150);
  });

  test.each(["unavailable", "sender_not_allowed", "topic_missing"] as const)("tells %s alike", (code) => {
    const asked = { sender: { type: "staff", id: "s-keller" }, channel: "phone", topic: "advice" };
    const standing = tellOnce(refuse(code));
    const [at, now] = [1_800_000_000_000, 1_800_000_000_000];
    expectAsDocumented({ standing, asked, at, now }, languages);
    expectAsDocumented({ standing, asked, at, now }, languages, null);
  });
});
