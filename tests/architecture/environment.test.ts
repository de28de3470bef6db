import { expect, test } from "vitest";
import { readSourceFiles } from "./source-files";

/** Where a process begins: what it finds around it is handed to the configuration, whole, and read there alone. */
const beginnings = /^app\/(server|dev-server|prepare|cli\/main)\.ts$/;
const handedOver = /readConfig\(process\.env\b/g;
const environment = /\b(process\.env|import\.meta\.env)\b/;

test("the environment is read by the configuration alone", () => {
  const readers = readSourceFiles("app", "db").filter(({ path, text }) => {
    const read = beginnings.test(path) ? text.replaceAll(handedOver, "") : text;
    return environment.test(read);
  });
  expect(readers.map(({ path }) => path)).toEqual([]);
});
