/**
 * Times to derive all assignments afresh: three choices per customer, 5,000 members of staff of whom a tenth take
 * no one new, places for eight in ten customers. `founding`: all choices share one instant, so that the lot decides;
 * `later`: every choice has its own, and all have whom they got in the founding period.
 */
import { createHash } from "node:crypto";
import type { AssignmentInput } from "../../app/domain/assignment/assignment";
import { deriveAssignments } from "../../app/domain/assignment/derive-assignments";

const staffCount = 5_000;
const choicesPerCustomer = 3;
const foundedAt = Date.UTC(2026, 2, 1);

function drawTown(customerCount: number): AssignmentInput {
  const capacity = Math.floor((customerCount / staffCount) * 0.8);
  const staff = Array.from({ length: staffCount }, (_, index) => ({
    id: `s-${index}`,
    team: `t-${index % 50}`,
    capacity,
    accepting: index % 10 !== 0,
  }));
  const customers = Array.from({ length: customerCount }, (_, index) => {
    const lot = createHash("sha256").update(`c-${index}`).digest("hex");
    const ranked = Array.from({ length: choicesPerCustomer }, (_, place) => ({
      staff: `s-${drawNumber(lot, place) % staffCount}`,
      chosenAt: foundedAt,
    }));
    return { id: `c-${index}`, mode: "ranked" as const, ranked, incumbent: null, lot };
  });
  return { staff, customers };
}

/** A number up to 2^28 from the text's digits, another for each place. */
function drawNumber(hex: string, place: number): number {
  return Number.parseInt(hex.slice(7 * (place + 1), 7 * (place + 2)), 16);
}

function liveOn({ staff, customers }: AssignmentInput): AssignmentInput {
  const assigned = deriveAssignments({ staff, customers });
  const later = customers.map((customer, index) => ({
    ...customer,
    incumbent: assigned[index]!.staff,
    ranked: customer.ranked.map((choice, place) => ({
      ...choice,
      chosenAt: foundedAt + drawNumber(customer.lot!, place + 4),
    })),
  }));
  return { staff, customers: later };
}

function report(phase: string, town: AssignmentInput): void {
  const startedAt = performance.now();
  const assignments = deriveAssignments(town);
  const elapsedMs = Math.round(performance.now() - startedAt);
  const waitingCount = assignments.filter(({ waiting }) => waiting.length > 0).length;
  console.log(
    `derive ${town.customers.length} customers, ${phase} (${waitingCount} waiting): ${elapsedMs} ms`,
  );
}

for (const customerCount of [100_000, 1_000_000]) {
  const founding = drawTown(customerCount);
  report("founding", founding);
  report("later", liveOn(founding));
}
