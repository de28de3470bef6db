import type { OperationContext } from "../operation-context";
import { type House, readHouse } from "./read-house.server";

/** The house rules and names as they are now. */
export function findHouse({ db }: OperationContext): Promise<House> {
  return readHouse(db.reader);
}
