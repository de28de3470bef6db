import { expect, test } from "vitest";
import { listLimitFaults, readLimitsValues, toCaps, toLimitsValues } from "~/components/limits/limits-values";
import type { Cap } from "~/domain/preference/preference";

function sent(...limits: Record<string, string>[]) {
  const form = new FormData();
  for (const [index, limit] of limits.entries()) {
    for (const [name, value] of Object.entries({ per: "P1M", ...limit })) form.set(`${name}-${index}`, value);
  }
  return readLimitsValues(form);
}

test("what was shown and sent back unchanged means the same", () => {
  const caps: Cap[] = [
    { max: 2, per: "P1M", channel: "phone", topic: "advice", sender: "staff" },
    { max: 0, per: "P14D" },
  ];
  expect(toCaps(toLimitsValues(caps))).toEqual(caps);
});

test("a limit without a number is gone, and the others keep their order", () => {
  expect(toCaps(sent({ max: "3" }, { max: "" }, { max: "0" })).map(({ max }) => max)).toEqual([3, 0]);
});

test.each(["-1", "1001", "2.5", "two", "1e3", "99999"])("%j is no number of contacts", (max) => {
  expect(listLimitFaults(sent({ max }))).toEqual([{ index: 0, fault: "max_invalid" }]);
});

test("the edges are numbers of contacts", () => {
  expect(listLimitFaults(sent({ max: "0" }, { max: "1000" }))).toEqual([]);
});

test("a period that is none, or a sender who is none, is told", () => {
  expect(listLimitFaults(sent({ max: "1", per: "PT1H" }))).toEqual([{ index: 0, fault: "period_invalid" }]);
  expect(listLimitFaults(sent({ max: "1", sender: "cat" }))).toEqual([{ index: 0, fault: "period_invalid" }]);
});

test("the same limit twice is told at the second, counted among those that remain", () => {
  expect(listLimitFaults(sent({ max: "" }, { max: "2" }, { max: "2" }))).toEqual([
    { index: 1, fault: "twice" },
  ]);
});
