import { forgetChangesBefore } from "#db/queries/changes";
import { dayMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";

/** Whoever has not followed for a season has to read everything anew (docs/decisions/the-change-feed.md). */
const changeDaysKept = 90;

export function forgetChanges({ db, clock }: OperationContext): Promise<void> {
  return forgetChangesBefore(db.longWriter, clock() - changeDaysKept * dayMs);
}
