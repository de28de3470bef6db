import { type CalendarAppointment, findCalendarAppointment } from "#db/queries/agreed-appointments";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";

/** An appointment for the customer's own calendar, by any of the times at which it stood; null = it is none of theirs. */
export async function showCalendarAppointment(
  { db }: OperationContext,
  customerId: string,
  invitationId: string,
): Promise<(CalendarAppointment & { house: House }) | null> {
  const found = await findCalendarAppointment(db.reader, customerId, invitationId);
  return found && { ...found, house: await readHouse(db.reader) };
}
