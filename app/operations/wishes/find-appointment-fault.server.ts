import { compileCustomer } from "~/domain/permission/compile-customer";
import { isAllowed } from "~/domain/permission/decide-permission";
import { toInvitationFact } from "~/domain/permission/recorded-facts";
import { dayMs } from "~/domain/time/instant";
import type { House } from "../house/read-house.server";
import type { CustomerView } from "../permission/read-customer-facts.server";
import { findInvitationFault, type InvitationFault } from "./find-invitation-fault.server";

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

/** Why the company could not keep such an appointment; null = it could. */
export function findAppointmentFault(
  asked: AskedTime,
  now: number,
  house: House,
): AppointmentTimeFault | null {
  const fault = findInvitationFault(asked, now, house);
  if (fault === "is_over" || (!fault && asked.from <= now)) return "has_begun";
  return fault ?? (asked.until - asked.from > lengthMsMax ? "too_long" : null);
}

/** Would the decision be yes once both have agreed? */
export function couldBeKept({ facts }: CustomerView, house: House, asked: AskedTime): boolean {
  const invitations = [...facts.invitations, toInvitationFact(asked)];
  const agreed = compileCustomer(house.compiled, { ...facts, invitations });
  const { staff: id, channel, topic, from } = asked;
  return isAllowed(agreed, { sender: { type: "staff", id }, channel, topic }, from);
}
