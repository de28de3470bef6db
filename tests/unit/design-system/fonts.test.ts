import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync("app/design-system/foundation/fonts.css", "utf8");
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map((match) => ({
  family: /font-family: "([^"]+)"/.exec(match[1]!)![1]!,
  weights: /font-weight: ([^;]+);/.exec(match[1]!)?.[1],
  file: /url\("(\.[^"]+)"\)/.exec(match[1]!)?.[1],
}));

test.each(["Figtree", "Source Serif 4"])(
  "all files of %s stand for the same weights, or one would hide the other",
  (family) => {
    const own = faces.filter((face) => face.family === family);
    expect(own).toHaveLength(2);
    expect(new Set(own.map(({ weights }) => weights)).size).toBe(1);
  },
);

test("the fonts cut to what we use are there", () => {
  const own = faces.flatMap(({ file }) => file ?? []);
  expect(own).toHaveLength(2);
  for (const file of own) expect(existsSync(`app/design-system/foundation/${file}`)).toBe(true);
});
