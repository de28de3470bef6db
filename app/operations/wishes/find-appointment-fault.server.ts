import { compileCustomer } from "~/domain/permission/compile-customer";
import { isAllowed } from "~/domain/permission/decide-permission";
import { toInvitationFact } from "~/domain/permission/recorded-facts";
import { dayMs } from "~/domain/time/instant";
import type { House } from "../house/read-house.server";
import type { CustomerView } from "../permission/read-customer-facts.server";
import { findInvitationFaults, type InvitationFault } from "./find-invitation-fault.server";

export type AppointmentTimeFault = Exclude<InvitationFault, "is_over"> | "has_begun" | "too_long";

/** A time that one side asks the other for. */
export interface AskedTime {
  staff: string;
  channel: string;
  topic: string;
  /** Milliseconds, included. */
  from: number;
  /** Milliseconds, not included. */
  until: number;
}

const lengthMsMax = dayMs;

/** Why the company could not keep such an appointment, first of all; null = it could. */
export function findAppointmentFault(
  asked: AskedTime,
  now: number,
  house: House,
): AppointmentTimeFault | null {
  return findAppointmentFaults(asked, now, house)[0] ?? null;
}

/** All that is wrong with as much as was said; of its end, one fault. */
export function findAppointmentFaults(
  asked: Partial<AskedTime>,
  now: number,
  house: House,
): AppointmentTimeFault[] {
  const { from = Number.POSITIVE_INFINITY, until = from } = asked;
  const faults = new Set<AppointmentTimeFault>();
  for (const fault of findInvitationFaults(asked, now, house))
    faults.add(fault === "is_over" ? "has_begun" : fault);
  if (from <= now) faults.add("has_begun");
  if (until - from > lengthMsMax && !faults.has("too_far")) faults.add("too_long");
  return [...faults];
}

/** Would the decision be yes once both have agreed? */
export function couldBeKept({ facts }: CustomerView, house: House, asked: AskedTime): boolean {
  const invitations = [...facts.invitations, toInvitationFact(asked)];
  const agreed = compileCustomer(house.compiled, { ...facts, invitations });
  const { staff: id, channel, topic, from } = asked;
  return isAllowed(agreed, { sender: { type: "staff", id }, channel, topic }, from);
}
