import { type CastMember, listCastCustomers, listCastStaff } from "#db/queries/cast";
import type { OperationContext } from "./operation-context";

/** Everybody in a demo, each with a line about what there is to try. */
export async function listCast({ db, clock }: OperationContext): Promise<{
  customers: CastMember[];
  staff: CastMember[];
}> {
  const now = clock();
  return { customers: await listCastCustomers(db.reader, now), staff: await listCastStaff(db.reader, now) };
}
