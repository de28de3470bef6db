import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { migrations } from "#db/migrate-database";

const names = readdirSync("db/migrations").map((file) => file.replace(/\.ts$/, ""));

test("migrations are numbered without doubles, in the order in which they run", () => {
  const numbers = [...names].sort().map((name) => Number(name.slice(0, 4)));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test("every migration is listed under its own name, in order", () => {
  expect(Object.keys(migrations)).toEqual([...names].sort());
  for (const migration of Object.values(migrations)) expect(migration.up).toBeTypeOf("function");
  expect(new Set(Object.values(migrations).map(({ up }) => up)).size).toBe(names.length);
});
