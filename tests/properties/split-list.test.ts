/** A list of questions is taken apart without being read: whatever comes out as JSON says what the whole says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitList } from "~/api/authzen/split-list";

const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("\\"));
const around = fc.dictionary(fc.constantFrom("subject", "context", "a", "evaluations2"), plain);

/** As the parts say together; undefined where one of them says nothing. */
function readParts(text: string): unknown {
  const split = splitList(text, "evaluations");
  if (!split) return undefined;
  try {
    return { ...JSON.parse(split.around), evaluations: split.entries.map((entry) => JSON.parse(entry)) };
  } catch {
    return undefined;
  }
}

function readWhole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe("a list in a text", () => {
  test("is taken apart wherever it stands and however it is written", () => {
    const property = fc.property(
      around,
      fc.array(plain, { minLength: 1 }),
      fc.nat(3),
      fc.boolean(),
      (map, list, indent, isFirst) => {
        const whole = isFirst ? { evaluations: list, ...map } : { ...map, evaluations: list };
        expect(readParts(JSON.stringify(whole, null, indent))).toEqual(JSON.parse(JSON.stringify(whole)));
      },
    );
    fc.assert(property);
  });

  test("is not misread whatever is changed in the text", () => {
    const sound = `{"a":["x,]",{"evaluations":[1]}],"evaluations":[{"b":[1,"]"]},"evaluations",[2,{}]],"c":{"d":"}"}}`;
    const signs = fc.constantFrom(...'{}[],:"\\ 1', '"evaluations":[3]', "");
    const change = fc.tuple(fc.nat(sound.length), fc.nat(2), signs);
    const property = fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
      let text = sound;
      for (const [at, length, sign] of changes) text = text.slice(0, at) + sign + text.slice(at + length);
      const parts = readParts(text);
      if (parts !== undefined) expect(parts).toEqual(readWhole(text));
    });
    fc.assert(property, { numRuns: 5_000 });
  });

  test.each([
    ["said twice", '{"evaluations":[1],"evaluations":[2]}'],
    ["in a deeper map", '{"a":{"evaluations":[1]}}'],
    ["only named by a text", '{"a":"evaluations"}'],
    ["no list", '{"evaluations":{"a":[1]}}'],
    ["never closed", '{"evaluations":[1'],
    ["beside what is escaped", '{"\\u0061":1,"evaluations":[1]}'],
  ])("is left to whoever reads the whole: %s", (_, text) => {
    expect(splitList(text, "evaluations")).toBeNull();
  });
});
