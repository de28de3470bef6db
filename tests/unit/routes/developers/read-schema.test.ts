import { describe, expect, test } from "vitest";
import type { JsonSchema } from "~/api/openapi/openapi";
import { readSchema, type TypeReading } from "~/routes/developers/read-schema";

const plain = (name: string): TypeReading => ({ kind: "plain", name });
const permit = { $ref: "#/components/schemas/Permit" };

describe("a schema is read as", () => {
  test.each<[string, JsonSchema, TypeReading]>([
    ["its type", { type: "string" }, plain("string")],
    ["its format, which says more", { type: "string", format: "date-time" }, plain("date-time")],
    ["the name that leads to it", permit, { kind: "named", name: "Permit" }],
    [
      "a list of what is in it",
      { type: "array", items: permit },
      { kind: "list", of: { kind: "named", name: "Permit" } },
    ],
    [
      "what each name stands for",
      { type: "object", propertyNames: { type: "string" }, additionalProperties: { type: "integer" } },
      { kind: "map", of: plain("integer") },
    ],
    [
      "one of several types",
      { type: ["string", "null"] },
      { kind: "either", of: [plain("string"), plain("null")] },
    ],
    ["an object, of whatever form", { oneOf: [{ type: "object" }, { type: "object" }] }, plain("object")],
    ["anything", {}, plain("any")],
  ])("%s", (_, schema, type) => {
    expect(readSchema(schema).type).toEqual(type);
  });
});

test("members are read through lists and null, with what is required", () => {
  const pause = { type: "object", properties: { from: { type: "string" }, to: {} }, required: ["from"] };
  const { members } = readSchema({ type: "array", items: { anyOf: [pause, { type: "null" }] } });
  expect(members).toMatchObject([
    { name: "from", isRequired: true },
    { name: "to", isRequired: false },
  ]);
});

test("each form of an object has members of its own", () => {
  const form = (kind: string) => ({ type: "object", properties: { kind: { const: kind } } });
  const { members, variants } = readSchema({ oneOf: [form("email"), form("phone")] });
  expect(members).toEqual([]);
  expect(variants.map(({ members: [kind] }) => kind?.values)).toEqual([['"email"'], ['"phone"']]);
});

test("bounds, values, patterns and what absent means are told", () => {
  expect(readSchema({ type: "string", minLength: 1, maxLength: 200, pattern: "^a" })).toMatchObject({
    bounds: [{ of: "characters", min: 1, max: 200 }],
    pattern: "^a",
  });
  expect(
    readSchema({ anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }], default: 3 }),
  ).toMatchObject({
    bounds: [{ of: "number", min: 0, max: null }],
    whenAbsent: "3",
  });
  expect(readSchema({ type: "array", items: { enum: ["de", "en"] } }).values).toEqual(['"de"', '"en"']);
});
