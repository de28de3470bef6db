/** That somebody looked at what is on record of a customer: told to the customer, with role, time and purpose. */
import type { Instant } from "../time/instant";
import type { CustomerId } from "./customer";
import type { Role } from "./role";

/**
 * `list`: the page behind the contact list; `appointment`: the same, to propose one; `number`: the number or address of
 * an open permit; `second_person`: the reason of a danger, to confirm it; `case`: what the customer said is wrong;
 * `program`: what is on record, read by a program.
 */
export const lookPurposes = ["list", "appointment", "number", "second_person", "case", "program"] as const;

export type LookPurpose = (typeof lookPurposes)[number];

export type Viewer = { type: "staff"; id: string; role: Role } | { type: "api"; id: string };

/** All looks of one viewer for one purpose on one day of the company's. */
export interface Look {
  id: string;
  customerId: CustomerId;
  viewer: { type: "staff"; id: string; role: Role | null } | { type: "api"; id: string };
  purpose: LookPurpose;
  firstAt: Instant;
  lastAt: Instant;
}
