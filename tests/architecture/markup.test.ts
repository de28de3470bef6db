import { expect, test } from "vitest";
import { readSourceFiles } from "./source-files";

/** Drawings of our own; times of day, which write-options.ts escapes, since one that was typed may be anything. */
const excepted = ["app/design-system/icon.tsx", "app/design-system/time-range.tsx"];

test("no name and no word becomes markup: pages are set by React alone, which writes it as text", () => {
  const byHand = readSourceFiles("app").filter(({ text }) =>
    /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML/.test(text),
  );
  expect(byHand.map(({ path }) => path).toSorted()).toEqual(excepted);
});
