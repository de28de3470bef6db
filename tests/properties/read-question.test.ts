import Ajv from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apiDocument } from "~/api/api-document";
import { questionSchema } from "~/api/authzen/question-schema";
import { readQuestion } from "~/api/authzen/read-question";
import { toAskedQuestion } from "~/api/authzen/to-asked-question";
import { parseInstant } from "~/domain/time/instant";

/** The published schema; an instant is what its description says. */
const ajv = new Ajv({ strict: false }).addFormat("date-time", (text) => parseInstant(text) !== undefined);
ajv.addSchema({ ...apiDocument() }, "api");
const isPublished = ajv.compile({
  $ref: "api#/paths/~1access~1v1~1evaluation/post/requestBody/content/application~1json/schema",
});

const text = fc.oneof(
  fc.constantFrom("staff", "customer", "keller", "phone", "", "x".repeat(300), "x".repeat(301)),
  fc.constantFrom("😀".repeat(300), "😀".repeat(301), "\ud83d".repeat(300), "\u0000", "__proto__"),
  fc.string({ unit: "binary" }),
);
const time = fc.constantFrom(
  ...[
    "2026-11-24T17:12:00+01:00",
    "2026-11-24T16:12:00.123Z",
    "2199-12-31T23:59:59Z",
    "2000-02-29T00:00:00Z",
  ],
  ...[
    "2026-02-30T00:00:00Z",
    "1999-12-31T23:59:59Z",
    "2026-11-24",
    "2026-11-24T17:12:00",
    "2026-11-24T24:00:00Z",
  ],
  ...["2026-11-24T16:12:00.1234Z", "2026-11-24 16:12:00Z", "2026-11-24T16:12:60Z", "", "yesterday"],
);
const anything = fc.oneof(
  fc.constantFrom(null, 0, 1.5, true, "", "text", [], {}, [{}], { type: "staff" }),
  fc.jsonValue({ maxDepth: 2 }),
);
const properties = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record({ properties: fc.oneof(anything, fc.constant({ department: "Sales" })) }),
  },
);
const stray = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom("foo", "__proto__", "constructor", "toString"), anything),
  },
);
const part = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .tuple(fc.record(fields), properties, stray)
    .map(([own, more, others]) => ({ ...others, ...own, ...more }));
const context = fc
  .tuple(fc.record({ topic: text, time }, { requiredKeys: [] }), stray)
  .map(([own, others]) => ({ ...others, ...own }));

const valid = fc
  .tuple(
    fc.record(
      {
        subject: part({ type: text, id: text }),
        action: part({ name: text }),
        resource: part({ type: text, id: text }),
        context,
      },
      { requiredKeys: ["subject", "action", "resource"] },
    ),
    stray,
  )
  .map(([own, others]) => ({ ...others, ...own }));

/** One member somewhere in it is gone, or is something else. */
const mutated = fc
  .record({
    question: valid,
    path: fc.constantFrom(
      ...["subject", "subject.type", "subject.id", "subject.properties", "action", "action.name"],
      ...["resource", "resource.type", "resource.id", "context", "context.topic", "context.time"],
    ),
    value: fc.option(anything, { nil: undefined, freq: 3 }),
  })
  .map(({ question, path, value }) => {
    const copy = structuredClone(question) as Record<string, Record<string, unknown>>;
    const [outer = "", inner] = path.split(".");
    if (inner === undefined) Object.assign(copy, { [outer]: value });
    else Object.assign(copy[outer] ?? {}, { [inner]: value });
    return copy;
  });

/** As it arrives: a member may be called `__proto__`, and none is undefined. */
const arrived = fc
  .oneof(
    { weight: 3, arbitrary: valid },
    { weight: 4, arbitrary: mutated },
    { weight: 1, arbitrary: anything },
  )
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

/** It says more than a quick look understands: properties, or letters of which some count as two. */
const takesMore = (body: object) => /"properties":|[\ud800-\udfff]/.test(JSON.stringify(body));

describe("a question of AuthZEN", () => {
  test("is taken where the published schema takes it, and nowhere else", () => {
    fc.assert(
      fc.property(arrived, (body) => {
        expect(questionSchema.safeParse(body).success).toBe(isPublished(body));
      }),
      { numRuns: 2_000 },
    );
  });

  test("means the same at a quick look as by the schema, and a quick look is enough for every plain one", () => {
    fc.assert(
      fc.property(arrived, (body) => {
        fc.pre(typeof body === "object" && body !== null && !Array.isArray(body));
        const parsed = questionSchema.safeParse(body);
        const read = readQuestion(body);
        if (read)
          expect(parsed.success && toAskedQuestion(parsed.data)).toEqual({
            ...read,
            sender: expect.objectContaining(read.sender),
          });
        else expect(parsed.success && !takesMore(body)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
