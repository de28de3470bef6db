import type { PeopleMode, StaffId, TeamId } from "../preference/preference";

/** A member of staff as the assignment sees them (assignment.md, "Input"). */
export interface StaffPlaces {
  id: StaffId;
  team: TeamId;
  /** How many customers at most, incumbents among them; null = no limit. Lowering it sends nobody away. */
  capacity: number | null;
  /** May newcomers come in? Incumbents stay either way. */
  accepting: boolean;
}

/** A person on a customer's list. */
export interface RankedStaff {
  staff: StaffId;
  /** UTC milliseconds at which the person was put on the list; reordering the list keeps it. */
  chosenAt: number;
}

/** One choice of one customer; a choice for an area is a customer of its own with the id `customer/area`. */
export interface AssignmentCustomer {
  id: string;
  /** Only `ranked` takes part. */
  mode: PeopleMode;
  /** Favourite first, nobody twice. */
  ranked: RankedStaff[];
  /** Skipped on the list; absent = none. */
  blocked?: StaffId[];
  /** The person now assigned. */
  incumbent: StaffId | null;
  /** Breaks ties between equal instants; absent = the id. */
  lot?: string;
}

/** All that assignments are derived from. Ids are unique among staff and among customers. */
export interface AssignmentInput {
  staff: StaffPlaces[];
  customers: AssignmentCustomer[];
}

/** A place in the queue of a person whom the customer would rather have. */
export interface Waiting {
  staff: StaffId;
  /** 1 = next; null where the person takes no new customers. */
  position: number | null;
}

/** Who looks after one customer (assignment.md, "Output"). */
export interface Assignment {
  id: string;
  staff: StaffId | null;
  /** 1-based place on the list as given; null without a person. */
  rank: number | null;
  /** Every listed person better than the result, in the list's order; who was skipped is not among them. */
  waiting: Waiting[];
}
