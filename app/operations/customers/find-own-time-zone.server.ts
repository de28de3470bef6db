import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { findTimeZoneOf } from "./find-time-zone-of.server";

/** By which clock the customer reads, for pages that need nothing else of what they chose. */
export async function findOwnTimeZone({ db }: OperationContext, customerId: string): Promise<string> {
  return findTimeZoneOf(db.reader, await readHouse(db.reader), customerId);
}
