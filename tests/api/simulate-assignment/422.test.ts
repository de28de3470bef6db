import { describe, expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";

const keller = { id: "s-keller", team: "t-muc", capacity: 1, accepting: true };
const first = { staff: "s-keller", chosenAt: "2026-03-01T09:00:00Z" };
const sommer = { id: "c-sommer", mode: "ranked", ranked: [first], incumbent: null };

const faults: [fault: string, body: object, pointer: string][] = [
  [
    "a place that is no whole number",
    { staff: [{ ...keller, capacity: 1.5 }], customers: [] },
    "#/staff/0/capacity",
  ],
  ["fewer than no places", { staff: [{ ...keller, capacity: -1 }], customers: [] }, "#/staff/0/capacity"],
  [
    "more places than can be counted",
    { staff: [{ ...keller, capacity: 1e300 }], customers: [] },
    "#/staff/0/capacity",
  ],
  ["two people of one id", { staff: [keller, keller], customers: [] }, "#/staff"],
  ["two customers of one id", { staff: [], customers: [sommer, sommer] }, "#/customers"],
  [
    "a person twice on a list",
    { staff: [], customers: [{ ...sommer, ranked: [first, first] }] },
    "#/customers/0/ranked",
  ],
  ["a customer's value", { staff: [], customers: [{ ...sommer, revenue: 1 }] }, "#/customers/0/revenue"],
  [
    "an instant without offset",
    { staff: [], customers: [{ ...sommer, ranked: [{ ...first, chosenAt: "2026-03-01T09:00:00" }] }] },
    "#/customers/0/ranked/0/chosenAt",
  ],
  ["no list of staff", { customers: [] }, "#/staff"],
];

describe("POST /api/v1/simulate/assignment", () => {
  test.each(faults)("refuses %s and points there", async (_, body, pointer) => {
    const { post } = await openTestApi();
    const { errors } = await expectProblem(await post("/api/v1/simulate/assignment", body), 422);
    expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
  });
});
