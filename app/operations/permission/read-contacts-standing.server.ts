import type { Db } from "#db/dialects/dialect";
import { type ContactListOwner, type ListedCustomer, listContactCandidates } from "#db/queries/contact-list";
import type { StaffProfile } from "#db/queries/staff";
import { findStanding, type Standing } from "~/domain/contact-list/find-standing";
import { isWishFor, wishAheadMs } from "~/domain/contact-list/owns-wish";
import type { CompiledCustomer } from "~/domain/permission/compile-customer";
import { isInside } from "~/domain/time/spans";
import { toWallTime } from "~/domain/time/wall-clock";
import type { House } from "../house/read-house.server";
import { type CustomerView, readReadableCustomerFacts } from "./read-customer-facts.server";

/** A customer whom a member of staff may see, and why. */
export interface StandingContact {
  customer: ListedCustomer;
  compiled: CompiledCustomer;
  standing: Standing;
  /** Those that are this member of staff's to answer. */
  wishes: CustomerView["invitations"];
}

export interface ContactsStanding {
  /** By name. */
  contacts: StandingContact[];
  /** Ids of those who may be on the list, and nobody can say: what they chose cannot be read. */
  unreadable: string[];
}

/** Everybody on the member of staff's list. */
export async function readContactsStanding(
  db: Db,
  house: House,
  staff: StaffProfile,
  now: number,
): Promise<ContactsStanding> {
  const customers = await listContactCandidates(db, describeOwner(house, staff, now), now, now + wishAheadMs);
  const ids = customers.map(({ id }) => id);
  const views = await readReadableCustomerFacts(db, house, ids, now);
  const contacts = customers.flatMap((customer) => {
    const view = views.get(customer.id);
    return (view && findContact(customer, view, staff, now)) ?? [];
  });
  return { contacts, unreadable: ids.filter((id) => !views.has(id)) };
}

/** Null for whoever is not on the list: nobody learns whether there is such a customer. */
export function findContact(
  customer: ListedCustomer,
  { compiled, invitations }: CustomerView,
  staff: StaffProfile,
  now: number,
): StandingContact | null {
  const { chosenAt, proposedStaff } = customer;
  const candidate = { compiled, wishes: invitations, chosenAt, proposedStaff };
  const standing = findStanding(candidate, staff, now);
  const wishes = invitations.filter((wish) => isWishFor(compiled, wish, staff, now));
  return standing && { customer, compiled, standing, wishes };
}

/** For whom a list is, at an instant. */
export function describeOwner(
  { compiled }: House,
  staff: Pick<StaffProfile, "id" | "team" | "role">,
  now: number,
): ContactListOwner {
  const wall = toWallTime(compiled.zone, now);
  const away = [...compiled.staff.values()].filter(({ absent }) => isInside(absent, wall));
  return {
    staff: staff.id,
    team: staff.team,
    deputyFor: away.filter(({ deputy }) => deputy === staff.id).map(({ id }) => id),
    away: away.map(({ id }) => id),
    answersForNobody: staff.role === "lead",
  };
}
