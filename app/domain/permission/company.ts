import type { StaffMember } from "../people/staff-member";
import type { Channel } from "../preference/channel";
import type { Topic } from "../preference/topic";

/** The house rules (permission.md, "Company"). */
export interface Company {
  /** IANA zone in which absences are counted. */
  timeZone: string;
  /** ISO 3166-1 or -2: whose public holidays count for customers without a region; absent = none. */
  region?: string;
  channels: Channel[];
  topics: Topic[];
  staff: StaffMember[];
}
