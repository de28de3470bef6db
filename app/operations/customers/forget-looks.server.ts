import { deleteLooksBefore } from "#db/queries/looks";
import { dayMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";

/** Long enough to ask about it, too short to tell how somebody has worked for years (docs/decisions/who-looked.md). */
const lookDaysKept = 366;

export function forgetLooks({ db, clock }: OperationContext): Promise<void> {
  return deleteLooksBefore(db.longWriter, clock() - lookDaysKept * dayMs);
}
