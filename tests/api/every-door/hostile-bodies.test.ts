import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { bodyDoors, keyedDoors } from "#tests/support/api-knocks";
import { cpuMs } from "#tests/support/cpu-ms";
import { shareTestApi } from "#tests/support/test-api";
import { assignmentExamples, decisionExamples } from "#tests/support/worked-examples";
import { seedDemo } from "~/operations/demo/seed-demo.server";

const examples: Record<string, object[]> = {
  "/api/v1/simulate/decision": decisionExamples.map(({ input }) => input),
  "/api/v1/simulate/assignment": assignmentExamples.map(({ input }) => input),
};

/** JSON texts that have hurt somebody's program before. */
const nastyTexts = [
  ..."null true false 0 -0 -1 0.1 1e999 -1e999 1e308 5e-324 9007199254740993 [] {} [[]] [null] [{}]".split(
    " ",
  ),
  ...['""', '"\\u0000"', '"\\ud800"', '"\\u202e"', '"__proto__"', '"constructor"', '"toString"', '"😀"'],
  ...['"P1000000Y"', '"P0D"', '"P"', '"PT1S"', '"P10Y"', '"P99999999999999999999D"', '"-P1D"'],
  ...[
    '"2026-02-30"',
    '"0000-00-00"',
    '"9999-12-31T23:59:59Z"',
    '"2026-11-24T10:00:00.0000001Z"',
    '"24:00"',
    '"99:99"',
  ],
  ...['"Etc/GMT+12"', '"Pacific/Apia"', '"../../etc/passwd"', '"DE-"', '"ZZ-ZZ"', '"1; drop table customer"'],
  ...['{"__proto__":{"allowed":true}}', '{"constructor":{"prototype":{}}}', '{"toString":[]}', '{"":""}'],
  `${"[".repeat(5000)}${"]".repeat(5000)}`,
  `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`,
  `"${"x".repeat(100_000)}"`,
  "1".repeat(100_000),
  `[${"1,".repeat(100_000)}1]`,
];

const mark = "the place of the nasty text";
const cpuMsMax = 1500;

/** Where somebody can put something else: in the worked examples of both rules, and the example of each other door. */
const attacked = bodyDoors.map((knock) => ({
  ...knock,
  bodies: examples[knock.path] ?? [knock.door.example!.body as object],
}));

const shared = shareTestApi();

/** With everybody whom the examples name, so that a body is not refused before it is read to the end. */
beforeAll(() => seedDemo(shared().context));

describe.each(attacked)("$name", ({ method, path, bodies }) => {
  const places = bodies.flatMap((body) => listPlaces(body).map((place) => ({ body, place })));
  const send = (body: unknown) => shared().send(method, path, body);

  test("answers or refuses whatever stands anywhere in a body, soon, and never with a fault of ours", async () => {
    const nasty = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...nastyTexts) },
      { weight: 1, arbitrary: fc.json() },
    );
    const property = fc.asyncProperty(fc.constantFrom(...places), nasty, async ({ body, place }, text) => {
      await expectAnswer(
        () => send(withTextAt(body, place, text)),
        (status) => status < 500 && status !== 429,
      );
    });
    await fc.assert(property, { numRuns: Math.min(300, 20 * places.length) });
  });

  test("refuses a body of any bytes", async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await expectAnswer(
        () => send(bytes),
        (status) => status === 400 || status === 422,
      );
    });
    await fc.assert(property, { numRuns: 100 });
  });

  test("refuses a body that breaks off anywhere", async () => {
    const whole = JSON.stringify(bodies[0]);
    const property = fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (length) => {
      await expectAnswer(
        () => send(whole.slice(0, length)),
        (status) => status === 400,
      );
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

describe.each(keyedDoors)("$name", ({ method, path }) => {
  test("is found by no header that nobody meant", async () => {
    const header = fc.stringMatching(/^[\x20-\x7e]{0,60}$/);
    const property = fc.asyncProperty(header, header, async (authorization, type) => {
      const headers = { Authorization: authorization, "Content-Type": type };
      await expectAnswer(
        async () => shared().api.request(path, { method, headers }),
        (status) => status === 401,
      );
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

async function expectAnswer(
  send: () => Promise<Response>,
  isExpected: (status: number) => boolean,
): Promise<void> {
  const spentMs = await cpuMs(async () => expect((await send()).status).toSatisfy(isExpected));
  expect(spentMs).toBeLessThan(cpuMsMax);
}

/** Every member and entry of a body, itself included. */
function listPlaces(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => listPlaces(member, [...path, key]))];
}

function withTextAt(body: object, place: string[], text: string): string {
  const replaceAt = (value: unknown, [key, ...rest]: string[]): unknown => {
    if (key === undefined) return mark;
    const copy: Record<string, unknown> = Array.isArray(value)
      ? ([...value] as never)
      : { ...(value as object) };
    copy[key] = replaceAt(copy[key], rest);
    return copy;
  };
  return JSON.stringify(replaceAt(body, place)).replace(`"${mark}"`, () => text);
}
