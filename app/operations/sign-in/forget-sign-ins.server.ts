import { deleteProofsBefore } from "#db/queries/contact-point-proofs";
import { deleteCustomerSessionsBefore } from "#db/queries/customer-sessions";
import { deleteJobsDoneBefore } from "#db/queries/jobs";
import { deletePasskeyChallengesBefore } from "#db/queries/passkeys";
import { deleteRemovedPointsBefore } from "#db/queries/removed-points";
import { deleteSignInRequestsBefore } from "#db/queries/sign-in-requests";
import { deleteStaffSessionsBefore } from "#db/queries/staff-sessions";
import { dayMs } from "~/domain/time/instant";
import { takenBackSince } from "../contact-points/restore-own-point.server";
import type { OperationContext } from "../operation-context";

/** Wrong digits are counted over a day. */
const requestDaysKept = 2;
const sessionDaysKept = 30;
const jobDaysKept = 14;

/** What nobody needs any more: who asked to sign in, sessions that are over, addresses that were removed, work that is done. */
export async function forgetSignIns({ db, clock }: OperationContext): Promise<void> {
  const now = clock();
  await deleteSignInRequestsBefore(db.longWriter, now - requestDaysKept * dayMs);
  await deleteCustomerSessionsBefore(db.longWriter, now - sessionDaysKept * dayMs);
  await deleteProofsBefore(db.longWriter, now - requestDaysKept * dayMs);
  await deleteRemovedPointsBefore(db.longWriter, takenBackSince(now));
  await deletePasskeyChallengesBefore(db.longWriter, now);
  await deleteStaffSessionsBefore(db.longWriter, now - sessionDaysKept * dayMs);
  await deleteJobsDoneBefore(db.longWriter, now - jobDaysKept * dayMs);
}
