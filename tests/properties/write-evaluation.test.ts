import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lindnerNames } from "#tests/support/autohaus-lindner";
import { evaluationSchema } from "~/api/authzen/answer-schema";
import { writeEvaluation } from "~/api/authzen/write-evaluation";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import type { PermissionRequest } from "~/domain/permission/permission";
import { preferencesOfNobody } from "~/domain/preference/preference";
import type { ApiClient } from "~/domain/programs/api-client";
import { answerQuestion, type PermissionAnswer, refuse } from "~/domain/programs/permission-answer";
import { type Language, languages } from "~/i18n/language";
import { type AskedContact, writeAnswer } from "~/i18n/sentences/write-answer";
import type { House } from "~/operations/house/read-house.server";
import { nastyHolidays, nastySimulation } from "./nasty-simulation";

const house = { directory: lindnerNames, settings: { timeZone: "Europe/Berlin" } } as House;

interface Told {
  answer: PermissionAnswer;
  asked: AskedContact;
  now: number;
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
    const answer = answerQuestion(clientThat(mayRead), asked, whom, nobody, instant);
    return { answer, asked, now: instant - hoursAhead * 3_600_000 };
  });

function clientThat(mayRead: boolean): ApiClient {
  const scopes: ApiClient["scopes"] = mayRead ? ["check", "read"] : ["check"];
  return { id: "crm", name: "CRM", scopes, senders: null, defaultTopic: null, requestsPerMinute: null };
}

const someLanguages = fc.uniqueArray(fc.constantFrom<Language>(...languages), { minLength: 1 });

function expectAsDocumented(
  { answer, asked, now }: Told,
  read: readonly Language[],
  inHouse: House | null = house,
) {
  const { allowed, basis, reasons, window, caps } = answer;
  const clock = { now, timeZone: inHouse?.settings.timeZone ?? "UTC" };
  const explain = (language: Language) =>
    writeAnswer(answer, asked, { directory: inHouse?.directory ?? null, clock, language });
  const explanation = Object.fromEntries(read.map((language) => [language, explain(language)]));
  const documented = { decision: allowed, context: { allowed, basis, reasons, window, caps, explanation } };
  const json = writeEvaluation(answer, asked, { house: inHouse, now }, read);
  expect(json).toBe(JSON.stringify(documented));
  expect(evaluationSchema.safeParse(JSON.parse(json)).error).toBeUndefined();
}

describe("the JSON of an answer", { timeout: 60_000 }, () => {
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

  test.each(["unavailable", "sender_not_allowed", "topic_missing"] as const)("tells %s alike", (code) => {
    const asked = { sender: { type: "staff", id: "s-keller" }, channel: "phone", topic: "advice" };
    expectAsDocumented({ answer: refuse(code), asked, now: 1_800_000_000_000 }, languages);
    expectAsDocumented({ answer: refuse(code), asked, now: 1_800_000_000_000 }, languages, null);
  });
});
