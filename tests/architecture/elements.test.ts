import { expect, test } from "vitest";
import { readSourceFiles } from "./source-files";

/** For these React copies what a page writes; the server's build does not (app/jsx-runtime.ts). */
test("no component wants a ref or default props", () => {
  const users = readSourceFiles("app").filter(({ text }) => /\sref=\{|forwardRef|\.defaultProps/.test(text));
  expect(users.map(({ path }) => path)).toEqual([]);
});
