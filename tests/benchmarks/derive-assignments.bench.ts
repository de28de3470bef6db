/**
 * Times to derive all assignments: three choices per customer, 5,000 members of staff with a fifth too few
 * places, a tenth of them taking no one new, nine in ten customers already looked after. `founding`: all
 * choices share one instant, so that the lot decides everything; `later`: every choice has its own.
 */
import { createHash } from "node:crypto";
import type { AssignmentInput } from "../../app/domain/assignment/assignment";
import { deriveAssignments } from "../../app/domain/assignment/derive-assignments";

const staffCount = 5_000;
const foundedAt = Date.UTC(2026, 2, 1);

function drawTown(customerCount: number, phase: "founding" | "later"): AssignmentInput {
  const capacity = Math.floor((customerCount / staffCount) * 0.8);
  const staff = Array.from({ length: staffCount }, (_, index) => ({
    id: `s-${index}`,
    team: `t-${index % 50}`,
    capacity,
    accepting: index % 10 !== 0,
  }));
  const customers = Array.from({ length: customerCount }, (_, index) => {
    const draw = createHash("sha256").update(`c-${index}`).digest();
    const ranked = [0, 4, 8].map((offset) => ({
      staff: `s-${draw.readUInt32LE(offset) % staffCount}`,
      chosenAt: foundedAt + (phase === "later" ? draw.readUInt32LE(offset + 4) : 0),
    }));
    const incumbent = phase === "later" && index % 10 !== 0 ? ranked[draw[31]! % 3]!.staff : null;
    return { id: `c-${index}`, mode: "ranked" as const, ranked, incumbent, lot: draw.toString("hex") };
  });
  return { staff, customers };
}

for (const phase of ["founding", "later"] as const) {
  for (const customerCount of [100_000, 1_000_000]) {
    const town = drawTown(customerCount, phase);
    const startedAt = performance.now();
    const assignments = deriveAssignments(town);
    const elapsedMs = Math.round(performance.now() - startedAt);
    const waiting = assignments.filter(({ waiting }) => waiting.length > 0).length;
    console.log(`derive ${customerCount} customers (${phase}, ${waiting} waiting): ${elapsedMs} ms`);
  }
}
