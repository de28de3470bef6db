import { expect, test } from "vitest";
import { readSourceFiles } from "./source-files";

test("no name and no word becomes markup: pages are set by React alone, which writes it as text", () => {
  const byHand = readSourceFiles("app").filter(({ text }) =>
    /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML/.test(text),
  );
  expect(byHand.map(({ path }) => path)).toEqual([]);
});
