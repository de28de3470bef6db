import { expect, test } from "vitest";
import { newId } from "#db/new-id";

const noon = Date.parse("2026-11-24T12:00:00Z");

test("ids are in the order in which they were made, within a millisecond too", () => {
  const ids = [...Array.from({ length: 1000 }, () => newId(noon)), newId(noon + 1)];
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("ids of one instant made by two processes are not alike", () => {
  const first = newId(noon);
  newId(noon + 1);
  expect(newId(noon)).not.toBe(first);
});
