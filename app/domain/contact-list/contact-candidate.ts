import type { Role } from "../people/role";
import type { CompiledCustomer } from "../permission/compile-customer";
import type { ChannelId } from "../preference/channel";
import type { StaffId } from "../preference/preference";
import type { TopicId } from "../preference/topic";
import type { Instant } from "../time/instant";

/** The member of staff whose list it is. */
export interface ListOwner {
  id: StaffId;
  role: Role;
}

/** A wish to be contacted that is open, or will be; null = about anything, by whoever is there. */
export interface Wish {
  channel: ChannelId;
  topic: TopicId | null;
  staff: StaffId | null;
  from: Instant;
  /** Not included. */
  until: Instant;
  /** An appointment is agreed between two, and has to be kept; absent = the customer asked, or wrote. */
  source?: "wish" | "appointment" | "reply";
}

/** A customer who may stand on a member of staff's list. */
export interface ContactCandidate {
  compiled: CompiledCustomer;
  wishes: readonly Wish[];
  /** Null = has not decided anything in person yet. */
  chosenAt: Instant | null;
  /** The former contact person. */
  proposedStaff: StaffId | null;
}
