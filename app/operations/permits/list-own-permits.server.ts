import { listPermitsClaimedBy } from "#db/queries/permits";
import type { Permit, PermitHolder } from "~/domain/permission/permit";
import type { OperationContext } from "../operation-context";

/** What a program claimed and has not ended, in the order of the claims; `after` = the last one seen, empty = from the first. */
export function listOwnPermits(
  { db, clock }: OperationContext,
  { holder, after, limit }: { holder: PermitHolder; after: string; limit: number },
): Promise<Permit[]> {
  return listPermitsClaimedBy(db.reader, holder, { now: clock(), after, limit });
}
