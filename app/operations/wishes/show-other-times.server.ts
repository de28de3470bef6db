import { listTimesTaken } from "#db/queries/agreed-appointments";
import { findOtherTimes } from "~/domain/permission/find-other-times";
import type { Stretch } from "~/domain/permission/later-stretch";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { type AppointmentSubject, findSubject, mayAnswer, type StaffSide } from "./propose-other-time.server";

export interface OtherTimes {
  house: House;
  now: number;
  /** The customer's. */
  timeZone: string;
  /** What is spoken about, as it stands. */
  about: AppointmentSubject;
  /** Times that both could keep, the earliest first; any other may be proposed as well. */
  suggested: Stretch[];
}

/** For the page on which another time is named; null where there is nothing to answer or to move. */
export async function showOtherTimes(
  { db, clock }: OperationContext,
  { customerId, id, by }: { customerId: string; id: string; by: Pick<StaffSide, "staff"> | null },
): Promise<OtherTimes | null> {
  const now = clock();
  const house = await readHouse(db.reader);
  const view = await readCustomerFacts(db.reader, house, customerId, now);
  const about = await findSubject(db.reader, customerId, id, view, now);
  if (!about || !mayAnswer(about, by)) return null;
  const own = view.invitations.filter(({ source }) => source === "appointment");
  const taken = [...own, ...(await listTimesTaken(db.reader, about.staff, now))];
  const suggested = findOtherTimes(view.compiled, about, taken, now);
  return { house, now, timeZone: view.facts.preferences.timeZone, about, suggested };
}
