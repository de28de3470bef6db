import { expect, test } from "vitest";
import { readSourceFiles } from "./source-files";

test("forms are read in one place, which keeps out what no person types", () => {
  const readers = readSourceFiles("app").filter(({ text }) => text.includes(".formData()"));
  expect(readers.map(({ path }) => path)).toEqual(["app/auth/read-form.server.ts"]);
});
