import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { findCustomerId } from "#db/queries/customer-references";
import { findLastLook, putLook } from "#db/queries/looks";
import type { StaffProfile } from "#db/queries/staff";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import type { LookPurpose, Viewer } from "~/domain/people/look";
import { minuteMs } from "~/domain/time/instant";
import { toLocalDate } from "~/domain/time/wall-clock";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";

/** Within it the same look is not written down once more: a page that is loaded again is no second look. */
const sameLookMs = 15 * minuteMs;

/**
 * Writes down that somebody looks, before anything is shown to them. Throws where that fails: no record, no look
 * (docs/decisions/who-looked.md). {@link ErasedCustomer} for one who is no longer there: nothing is kept, nothing shown.
 */
export async function noteLook(
  { db, clock }: OperationContext,
  { customerId, viewer, purpose }: { customerId: string; viewer: Viewer; purpose: LookPurpose },
): Promise<void> {
  const { compiled } = await readHouse(db.reader);
  const lookAt = (at: number) => {
    return { id: newId(at), customerId, viewer, purpose, day: toLocalDate(compiled.zone, at), at };
  };
  const look = lookAt(clock());
  const last = await findLastLook(db.reader, look);
  if (last !== null && look.at - last < sameLookMs) return;
  await db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    if ((await findCustomerId(tx, { id: customerId })) === null) throw new ErasedCustomer(customerId);
    await putLook(tx, lookAt(clock()));
  });
}

export function viewerOf({ id, role }: StaffProfile): Viewer {
  return { type: "staff", id, role };
}

/** The same for a program that reads what is on record. */
export function noteLookOfProgram(
  context: OperationContext,
  { id }: { id: string },
  customerId: string,
): Promise<void> {
  return noteLook(context, { customerId, viewer: { type: "api", id }, purpose: "program" });
}
