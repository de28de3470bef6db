import { deleteEvidenceOfErasedBefore } from "#db/queries/erasing";
import { dayMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";

/** Five years after the last use of a consent (UWG § 7a (4)), and nobody was contacted after being erased. */
const evidenceDaysKept = 5 * 366;

export function forgetErased({ db, clock }: OperationContext): Promise<void> {
  return deleteEvidenceOfErasedBefore(db.longWriter, clock() - evidenceDaysKept * dayMs);
}
