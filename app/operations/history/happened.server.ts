import type { ProposalOnRecord } from "#db/queries/agreed-appointments";
import type { Contact } from "#db/queries/contacts";
import type { PreferenceSource } from "#db/queries/preferences";
import type { ContactCase } from "~/domain/cases/contact-case";
import type { Look } from "~/domain/people/look";
import type { Permit, PermitState } from "~/domain/permission/permit";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import type { House } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import type { HistoryFilter } from "./history-filter";

/** One version and what it changed. */
export interface ChangeMade {
  version: number;
  at: number;
  changes: PreferenceChange[];
  source: PreferenceSource;
  /** Null = the customer in person, or a file that was imported. */
  recorder: Recorder | null;
}

/** A contact with what was said about its like when it was made. */
export interface ContactMade {
  contact: Contact;
  heldThen: PreferenceFact[];
  /** What the customer says is wrong about it; null = nothing, or no longer. */
  raised: ContactCase | null;
  isThanked: boolean;
}

/** One that did not become a contact: open, not reported, not used. */
export interface PermitHeld {
  permit: Permit;
  state: PermitState;
  /** What the customer says is wrong about it; null = nothing, or no longer. */
  raised: ContactCase | null;
}

export interface LookTaken {
  look: Look;
  /** The member of staff or the program. */
  viewer: Recorder;
}

/** What was said about a time: by whoever proposed it, by the other, or of the appointment that it became. */
export type AppointmentSaid = "proposed" | "accepted" | "declined" | "withdrawn" | "called-off";

export interface AppointmentStep {
  said: AppointmentSaid;
  proposal: ProposalOnRecord;
}

/** Something that happened, by its kind; at one instant they are told in the order of the kinds. */
export type Happened =
  | ({ kind: "contact" } & Told & ContactMade)
  | ({ kind: "permit" } & Told & PermitHeld)
  | ({ kind: "appointment" } & Told & AppointmentStep)
  | ({ kind: "change" } & Told & { made: ChangeMade })
  | ({ kind: "look" } & Told & LookTaken);

export type HappenedKind = Happened["kind"];

/** When, and by what it is told from others of its kind. */
export interface Told {
  at: number;
  id: string;
}

export const happenedKinds = [
  "contact",
  "permit",
  "appointment",
  "change",
  "look",
] as const satisfies HappenedKind[];

/** A place in the history: behind this one. */
export interface HistoryPlace extends Told {
  kind: HappenedKind;
}

/** Behind every id, and before. */
export const behindAll = "~";
export const beforeAll = "";

/** Behind which place, how many at most, and what of them. */
export interface Asked {
  place: Told;
  limit: number;
  filter: HistoryFilter;
}

/** Something that is told only when it turns out to be shown: of each kind as many are found as a page could take. */
export interface Found extends HistoryPlace {
  tell(): Happened | Promise<Happened>;
}

/** What one kind has to tell, the newest first. */
export type Teller = (
  context: OperationContext,
  house: House,
  customerId: string,
  asked: Asked,
) => Promise<Found[]>;
