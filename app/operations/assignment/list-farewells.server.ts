import { type EndedAssignment, listEndedAssignments } from "#db/queries/assignments";
import type { StaffProfile } from "#db/queries/staff";
import { dayMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";

const daysShown = 7;
const shownMax = 20;

/**
 * Whom a member of staff looked after until a few days ago: that it has ended, and nothing else. Left, blocked, moved up or
 * given to somebody else by the house look the same (docs/decisions/quiet-farewell.md).
 */
export function listFarewells(
  { db, clock }: OperationContext,
  { id }: StaffProfile,
): Promise<EndedAssignment[]> {
  return listEndedAssignments(db.reader, id, clock() - daysShown * dayMs, shownMax);
}
