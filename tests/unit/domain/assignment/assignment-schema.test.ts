import { describe, expect, it } from "vitest";
import {
  assignmentCustomersMax,
  assignmentSchema,
  rankedEntriesMax,
} from "~/domain/assignment/assignment-schema";

const keller = { id: "keller", team: "t-muc", capacity: 1, accepting: true };
const chosen = { staff: "keller", chosenAt: "2026-03-01T09:00:00Z" };
const anna = { id: "anna", mode: "ranked", ranked: [chosen], incumbent: null };

const parse = (body: unknown) => assignmentSchema.safeParse(body);
const parseCustomer = (change: object) => parse({ staff: [keller], customers: [{ ...anna, ...change }] });
const parseStaff = (change: object) => parse({ staff: [{ ...keller, ...change }], customers: [] });

/** Where it is wrong. */
function faultsOf(result: ReturnType<typeof parse>): string[] {
  return result.success ? [] : result.error.issues.map(({ path }) => path.join("."));
}

describe("accepts", () => {
  it("instants in any offset and reads them as one clock", () => {
    const chosenAt = ["2026-03-01T09:00:00Z", "2026-03-01T10:00:00.000+01:00", "2026-03-01T09:00:00.001Z"];
    const customers = chosenAt.map((at, index) => ({
      ...anna,
      id: `c-${index}`,
      ranked: [{ ...chosen, chosenAt: at }],
    }));
    const instants = parse({ staff: [keller], customers }).data!.customers.map(
      ({ ranked }) => ranked[0]!.chosenAt,
    );
    const nine = Date.UTC(2026, 2, 1, 9);
    expect(instants).toEqual([nine, nine, nine + 1]);
  });

  it.each([
    ["no limit", { capacity: null }],
    ["no place at all", { capacity: 0 }],
  ])("%s", (_, change) => expect(faultsOf(parseStaff(change))).toEqual([]));

  it.each([
    [
      "a person who is gone on the list, as incumbent and blocked",
      { ranked: [{ ...chosen, staff: "gone" }], incumbent: "gone", blocked: ["gone"] },
    ],
    ["an empty list", { ranked: [] }],
    ["no list where none is read", { mode: "nobody", ranked: undefined }],
    [
      "a list longer than what a customer saves",
      { ranked: Array.from({ length: 6 }, (_, n) => ({ ...chosen, staff: `s-${n}` })) },
    ],
    ["a lot", { lot: "7f" }],
    ["ids that are names of the language", { id: "__proto__", incumbent: "constructor" }],
  ])("%s", (_, change) => expect(faultsOf(parseCustomer(change))).toEqual([]));
});

describe("refuses", () => {
  it.each([
    [
      "a person twice on a list",
      { ranked: [chosen, { ...chosen, chosenAt: "2026-03-02T09:00:00Z" }] },
      "ranked",
    ],
    ["a person twice on a list that is not read", { mode: "anyone", ranked: [chosen, chosen] }, "ranked"],
    ["a person blocked twice", { blocked: ["wolf", "wolf"] }, "blocked"],
    ["no word on an incumbent", { incumbent: undefined }, "incumbent"],
    ["another mode", { mode: "all" }, "mode"],
    ["null for a lot", { lot: null }, "lot"],
    ["null for what is blocked", { blocked: null }, "blocked"],
    ["an empty id", { id: "" }, "id"],
    ["a value of the customer", { revenue: 100 }, ""],
    ["a date for an instant", { ranked: [{ ...chosen, chosenAt: "2026-03-01" }] }, "ranked.0.chosenAt"],
    [
      "an instant without a clock",
      { ranked: [{ ...chosen, chosenAt: "2026-03-01T09:00:00" }] },
      "ranked.0.chosenAt",
    ],
    [
      "an instant finer than a millisecond",
      { ranked: [{ ...chosen, chosenAt: "2026-03-01T09:00:00.0001Z" }] },
      "ranked.0.chosenAt",
    ],
    [
      "an instant before 2000",
      { ranked: [{ ...chosen, chosenAt: "1999-12-31T23:59:59Z" }] },
      "ranked.0.chosenAt",
    ],
    ["an instant that is a number", { ranked: [{ ...chosen, chosenAt: 0 }] }, "ranked.0.chosenAt"],
    ["another key in an entry", { ranked: [{ ...chosen, rank: 1 }] }, "ranked.0"],
  ])("%s", (_, change, where) => {
    expect(faultsOf(parseCustomer(change))).toEqual(
      [where && `customers.0.${where}`].map((path) => path || "customers.0"),
    );
  });

  it.each([
    ["half a place", { capacity: 1.5 }, "capacity"],
    ["less than no place", { capacity: -1 }, "capacity"],
    ["no word on a limit", { capacity: undefined }, "capacity"],
    ["no word on newcomers", { accepting: undefined }, "accepting"],
    ["a word for yes", { accepting: "yes" }, "accepting"],
  ])("%s", (_, change, where) => expect(faultsOf(parseStaff(change))).toEqual([`staff.0.${where}`]));

  it("two members of staff or two customers with one id", () => {
    expect(faultsOf(parse({ staff: [keller, keller], customers: [anna, anna] }))).toEqual([
      "staff",
      "customers",
    ]);
  });

  it.each([
    "[]",
    "null",
    "{}",
    '{"staff":[],"customers":[],"seed":1}',
    '{"staff":[],"customers":[],"__proto__":{}}',
  ])("the body %s", (body) => expect(parse(JSON.parse(body)).success).toBe(false));
});

describe("of a body made to hurt", () => {
  it("tells all faults of a few customers, and of many only those of the first faulty one", () => {
    const faulty = { ...anna, mode: "all", incumbent: 3 };
    expect(faultsOf(parse({ staff: [], customers: [faulty, faulty] }))).toHaveLength(4);
    expect(faultsOf(parse({ staff: [], customers: Array(100_000).fill(faulty) }))).toEqual([
      "customers.0.mode",
      "customers.0.incumbent",
    ]);
  });

  it("does not look into lists that are too long", () => {
    const tooMany = Array(assignmentCustomersMax + 1).fill(1);
    expect(faultsOf(parse({ staff: [], customers: tooMany }))).toEqual(["customers"]);
    expect(faultsOf(parseCustomer({ ranked: Array(rankedEntriesMax + 1).fill(1) }))).toEqual([
      "customers.0.ranked",
    ]);
  });
});
