import { expect, test } from "vitest";
import { canonicalJson } from "~/domain/evidence/canonical-json";

test("the order in which a value was put together does not show", () => {
  expect(canonicalJson({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
  expect(canonicalJson({ a: { c: null, d: [2, 1] }, b: 1 })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
});

test("the order of a list does", () => {
  expect(canonicalJson(["b", "a"])).toBe('["b","a"]');
});

test("keys stand in code-unit order: capitals, small letters, umlauts", () => {
  expect(canonicalJson({ ä: 1, z: 2, Z: 3, a: 4 })).toBe('{"Z":3,"a":4,"z":2,"ä":1}');
});

test("absent and undefined members are the same", () => {
  expect(canonicalJson({ a: undefined })).toBe("{}");
});

test("a member named __proto__ is a member like any other", () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"b":1},"a":2}'))).toBe('{"__proto__":{"b":1},"a":2}');
});

test("what it wrote reads back as the same value", () => {
  const value = {
    text: '17 Uhr – „Grüße“ \u2028 \\ "',
    list: [1, -0.5, 1e21, true, null],
    nested: { x: {} },
  };
  expect(JSON.parse(canonicalJson(value))).toEqual(value);
});
