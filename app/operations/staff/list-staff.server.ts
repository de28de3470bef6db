import { listCallNumbers } from "#db/queries/call-numbers";
import { listAbsences } from "#db/queries/leaving-staff";
import { listStaffRecords, type StaffRecord } from "#db/queries/staff-import";
import type { Absence } from "~/domain/people/staff-member";
import { getOwn } from "~/domain/permission/get-own";
import type { OperationContext } from "../operation-context";

export interface ListedStaffMember extends StaffRecord {
  absences: Absence[];
  /** From which this person calls, where the company states their own; E.164. */
  callNumber: string | null;
}

/** Those who work here, by id, behind `after`. */
export async function listStaff(
  { db }: OperationContext,
  after: string,
  limit: number,
): Promise<ListedStaffMember[]> {
  const absences = await listAbsences(db.reader);
  const { people } = await listCallNumbers(db.reader);
  const records = (await listStaffRecords(db.reader)).filter(({ id }) => id > after);
  return records.slice(0, limit).map((record) => ({
    ...record,
    absences: absences.get(record.id) ?? [],
    callNumber: getOwn(people, record.id) ?? null,
  }));
}

export async function findStaffMember(
  context: OperationContext,
  id: string,
): Promise<ListedStaffMember | null> {
  const staff = await listStaff(context, "", Number.POSITIVE_INFINITY);
  return staff.find((member) => member.id === id) ?? null;
}
