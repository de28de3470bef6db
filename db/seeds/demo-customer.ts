/** What the demo knows of one customer before the story is played, and how its parts are written down. */
import type { ContactPointKind } from "~/domain/people/contact-point";
import type { Label, PersonName } from "~/domain/people/directory";
import type { Preferences } from "~/domain/preference/preference";

export interface DemoContact {
  daysAgo: number;
  time: string;
  channel: string;
  topic: string;
  sender: { type: "staff" | "automated"; id: string };
  outcome: "reached" | "not_reached";
}

export interface DemoInvitation {
  source: "wish" | "reply";
  channel: string;
  topic: string | null;
  staff: string | null;
  /** Milliseconds since 1970. */
  from: number;
  until: number;
  note: string;
}

/** What a member of staff proposed to the customer, and what became of it so far. */
export interface DemoAppointment {
  proposedDaysAgo: number;
  staff: string;
  channel: string;
  topic: string;
  /** Milliseconds since 1970. */
  from: number;
  until: number;
  /** Agreed, and the customer asks for this time instead; absent = it waits for the customer's answer. */
  askedInstead?: { from: number; until: number };
}

/** Somebody who acts for the customer, and what they decided by that. */
export interface DemoMandate {
  holder: string;
  email: string;
  relation: "relative" | "company";
  scope: "full" | "narrow";
  grantedDaysAgo: number;
  decision?: { daysAgo: number; preferences: Preferences };
  story: Label;
}

/** Whoever holds it calls on a wish, so that it is granted at any hour. */
export type DemoPermit = Record<"staff" | "channel" | "topic", string>;

export interface DemoCustomer extends PersonName {
  id: string;
  /** The id that the house's CRM gave the person; programs say `crm:4711`. */
  crmId?: string;
  language: "de" | "en";
  contactPoints: { kind: ContactPointKind; value: string; openChannels: string[] }[];
  /** Former contact person of the old system. */
  proposedStaff?: string;
  /** What held before the decision, where it took something back. */
  earlier?: { daysAgo: number; preferences: Preferences };
  /** Absent = not chosen yet. */
  decision?: { daysAgo: number; preferences: Preferences };
  contacts?: DemoContact[];
  invitations?: DemoInvitation[];
  /** A colleague whom a member of staff recommends, in general. */
  introduction?: { daysAgo: number; proposedBy: string; staff: string; reason: string };
  appointment?: DemoAppointment;
  mandates?: DemoMandate[];
  /** Open when the demo begins, for as long as calls may be at most. */
  permit?: DemoPermit;
  callWord?: string;
  story: Label;
}

const openByDefault: Record<ContactPointKind, string[]> = {
  email: ["email", "video"],
  phone: ["phone", "sms", "messenger"],
  postal: ["letter", "visit"],
};

const point = (kind: ContactPointKind, value: string) => ({ kind, value, openChannels: openByDefault[kind] });
export const email = (value: string) => point("email", value);
export const phone = (value: string) => point("phone", value);
export const postal = (value: string) => point("postal", value);

export const staff = (id: string) => ({ type: "staff", id }) as const;
export const automated = { type: "automated", id: "newsletter" } as const;
