import type { Db } from "#db/dialects/dialect";
import { findCustomer } from "#db/queries/customers";
import { findPermit, findPermitReason } from "#db/queries/permits";
import type { StaffProfile } from "#db/queries/staff";
import type { PersonName } from "~/domain/people/directory";
import type { LookPurpose } from "~/domain/people/look";
import { isBlocked } from "~/domain/permission/chosen-staff";
import { isAllowed } from "~/domain/permission/decide-permission";
import { isHolder, type Permit, type PermitState, stateOfPermit } from "~/domain/permission/permit";
import { noteLook, viewerOf } from "../customers/note-look.server";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts, readReadableCustomerFacts } from "../permission/read-customer-facts.server";
import { findOwnPermit } from "./find-own-permit.server";
import type { PermitAccess } from "./read-permit-access.server";

export interface PermitForStaff {
  house: House;
  now: number;
  permit: Permit;
  state: PermitState;
  /** It waits for a second person, whose word would be refused now. */
  isRefused: boolean;
  customer: PersonName;
  /** Null unless it is open, and the holder's own. */
  access: PermitAccess | null;
  reason: string | null;
}

export interface PermitToConfirm extends PermitForStaff {
  isFirstPerson: boolean;
}

/** For its holder. Null for one that there is not, for somebody else's, and where the customer was erased. */
export async function showPermitToStaff(
  context: OperationContext,
  { permitId, staff }: { permitId: string; staff: StaffProfile },
): Promise<PermitForStaff | null> {
  const holder = { type: "staff", id: staff.id } as const;
  const own = await findOwnPermit(context, { permitId, holder, issuer: null });
  const shown = own && (await dress(context, own.permit));
  if (!shown) return null;
  if (own.access) await noteLook(context, lookAt(own.permit, staff, "number"));
  return { ...shown, access: own.access };
}

/** For whoever is asked to be the second person; also for the first, who is told that it takes another. */
export async function showPermitToConfirm(
  context: OperationContext,
  { permitId, staff }: { permitId: string; staff: StaffProfile },
): Promise<PermitToConfirm | null> {
  const permit = await findPermit(context.db.reader, permitId);
  const shown = permit && (await dress(context, permit));
  if (!shown) return null;
  const { reader } = context.db;
  const view = await readCustomerFacts(reader, shown.house, permit.customerId, shown.now);
  if (shown.reason === null || isBlocked(view.compiled, staff.id)) return null;
  await noteLook(context, lookAt(permit, staff, "second_person"));
  return { ...shown, access: null, isFirstPerson: isHolder(permit, { type: "staff", id: staff.id }) };
}

/** Whoever's choice cannot be read allows nothing. */
async function mayBeConfirmed(db: Db, house: House, permit: Permit, now: number): Promise<boolean> {
  const { customerId } = permit;
  const view = (await readReadableCustomerFacts(db, house, [customerId], now)).get(customerId);
  return view !== undefined && isAllowed(view.compiled, permit, now);
}

function lookAt({ customerId }: Permit, staff: StaffProfile, purpose: LookPurpose) {
  return { customerId, viewer: viewerOf(staff), purpose };
}

async function dress({ db, vault, clock }: OperationContext, permit: Permit) {
  const now = clock();
  const customer = await findCustomer(db.reader, permit.customerId);
  if (!customer) return null;
  const house = await readHouse(db.reader);
  const state = stateOfPermit(permit, now);
  return {
    house,
    now,
    permit,
    state,
    isRefused: state === "waiting" && !(await mayBeConfirmed(db.reader, house, permit, now)),
    customer,
    reason: await findPermitReason(db.reader, vault, permit),
  };
}
