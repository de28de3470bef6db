/**
 * A company made ready for decisions: everything that is looked up by id, with absences and hours as spans.
 * Compile it once per revision and hand it to every customer; it never changes. Ids may be any text.
 */
import type { StaffMember } from "../people/staff-member";
import type { StaffByReference } from "../people/staff-named";
import type { Channel, ChannelId } from "../preference/channel";
import type { StaffId } from "../preference/preference";
import type { Topic, TopicId } from "../preference/topic";
import { dayMs } from "../time/instant";
import { getLocalDate } from "../time/local-date";
import { HolidayCalendar, type PublicHolidays } from "../time/public-holidays";
import { type Spans, unionOf } from "../time/spans";
import { weekOf } from "../time/weekly-hours";
import { getZone, type Zone } from "../time/zone";
import type { Company } from "./company";
import { Inquiries } from "./inquiries";

export interface CompiledCompany {
  readonly region: string | undefined;
  readonly zone: Zone;
  readonly channels: ReadonlyMap<ChannelId, CompiledChannel>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly staff: ReadonlyMap<StaffId, CompiledStaff>;
  readonly staffByReference: StaffByReference;
  readonly holidays: PublicHolidays;
  readonly calendars: Map<string, HolidayCalendar>;
  readonly inquiries: Inquiries;
}

export interface CompiledChannel extends Channel {
  /** The company's hours as a week; undefined = always. */
  week: Spans | undefined;
}

export interface CompiledStaff extends StaffMember {
  /** Absent days on the company's wall clock. */
  absent: Spans;
}

export function compileCompany(company: Company, holidays: PublicHolidays): CompiledCompany {
  return {
    region: company.region,
    zone: getZone(company.timeZone),
    channels: new Map(company.channels.map((channel) => [channel.id, compileChannel(channel)])),
    topics: new Map(company.topics.map((topic) => [topic.id, topic])),
    staff: new Map(company.staff.map((member) => [member.id, compileStaff(member)])),
    staffByReference: new Map(
      company.staff.flatMap(({ id, reference }) => (reference ? [[reference, id]] : [])),
    ),
    holidays,
    calendars: new Map(),
    inquiries: new Inquiries(),
  };
}

function compileChannel(channel: Channel): CompiledChannel {
  return { ...channel, week: channel.hours && weekOf(channel.hours) };
}

function compileStaff(member: StaffMember): CompiledStaff {
  const days = (member.absences ?? []).map(({ from, to }) => wholeDays(from, to));
  return { ...member, absent: unionOf(days) };
}

/** Both ends included; `to: null` = until further notice. */
export function wholeDays(from: string, to: string | null): [from: number, until: number] {
  return [getLocalDate(from), to === null ? Number.POSITIVE_INFINITY : getLocalDate(to) + dayMs];
}

/** The public holidays of a region, kept with the company so that each year is read once. */
export function getHolidayCalendar(company: CompiledCompany, region: string): HolidayCalendar {
  const known = company.calendars.get(region);
  if (known) return known;
  const calendar = new HolidayCalendar(company.holidays, region);
  company.calendars.set(region, calendar);
  return calendar;
}
