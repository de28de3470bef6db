import { type CaseAbout, listAnsweredCases, listOpenCases } from "#db/queries/contact-cases";
import { findCustomer } from "#db/queries/customers";
import type { StaffProfile } from "#db/queries/staff";
import type { PersonName } from "~/domain/people/directory";
import { mayHandleCases } from "~/domain/people/role";
import { type ContactOrPermit, findContactOrPermit } from "../contacts/find-contact-or-permit.server";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { mayHandle } from "./answer-case.server";

export interface ListedCase {
  case: CaseAbout;
  contact: ContactOrPermit;
  customer: PersonName;
}

/** What customers say is wrong, and what was answered lately; never what is about the reader. */
export interface Cases {
  house: House;
  now: number;
  /** Due first, first. */
  open: ListedCase[];
  /** Newest answer first. */
  answered: ListedCase[];
}

const openMax = 200;
const answeredMax = 30;

/** How many wait for an answer that the reader may give; none for whoever answers none. */
export async function countCasesFor({ db }: OperationContext, staff: StaffProfile): Promise<number> {
  if (!mayHandleCases(staff.role)) return 0;
  return (await listOpenCases(db.reader, openMax)).filter((one) => mayHandle(one, staff)).length;
}

export async function listCases({ db, clock }: OperationContext, staff: StaffProfile): Promise<Cases> {
  const isTheirs = (one: CaseAbout) => mayHandle(one, staff);
  const open = (await listOpenCases(db.reader, openMax)).filter(isTheirs);
  const answered = (await listAnsweredCases(db.reader, answeredMax)).filter(isTheirs);
  return {
    house: await readHouse(db.reader),
    now: clock(),
    open: await dress(db, open),
    answered: await dress(db, answered),
  };
}

/** Whoever is erased while the list is read is left out. */
async function dress({ reader }: OperationContext["db"], cases: CaseAbout[]): Promise<ListedCase[]> {
  const listed = await Promise.all(
    cases.map(async (one) => {
      const contact = await findContactOrPermit(reader, one.customerId, one.contactId);
      const customer = await findCustomer(reader, one.customerId);
      return contact && customer && { case: one, contact, customer };
    }),
  );
  return listed.filter((one) => one != null);
}
