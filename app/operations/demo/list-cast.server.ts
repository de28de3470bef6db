import { type CastMember, listCastCustomers, listCastHolders, listCastStaff } from "#db/queries/cast";
import type { OperationContext } from "../operation-context";

/** Everybody in a demo, each with a line about what there is to try. */
export async function listCast({ db, vault, clock }: OperationContext): Promise<{
  customers: CastMember[];
  holders: CastMember[];
  staff: CastMember[];
}> {
  const now = clock();
  return {
    customers: await listCastCustomers(db.reader, now),
    holders: await listCastHolders(db.reader, vault, now),
    staff: await listCastStaff(db.reader, now),
  };
}
