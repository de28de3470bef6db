/**
 * The twelve rules (permission.md, "Rules"), one function each: given what is asked about whom, the rule as a
 * function of time, or null where it can never object. Whether a rule binds at all is the table's business
 * (rule-table.ts). Compiling a request costs a few microseconds.
 */
import type { Topic } from "../preference/topic";
import {
  complementOf,
  everywhere,
  intersectionOf,
  isEverywhere,
  nowhere,
  unionOf,
  unionOfTwo,
} from "../time/spans";
import { firstOutsideHours, firstWithinHours, readWeek } from "../time/weekly-hours";
import { findChosenDays, isBlocked } from "./chosen-staff";
import type { CompiledCap } from "./compile-cap";
import { type CompiledChannel, getHolidayCalendar, wholeDays } from "./compile-company";
import type { CompiledCustomer } from "./compile-customer";
import { getOwn } from "./get-own";
import type { PermissionRequest } from "./permission";
import type { RefusalReason } from "./refusal-reason";
import { objectsAlways, objectsOnClock, objectsOnDays, objectsWithin, type Rule } from "./rule";

/** All that a rule may look at. */
export interface Matter {
  customer: CompiledCustomer;
  request: PermissionRequest;
  topic: Topic;
  channel: CompiledChannel;
  caps: readonly CompiledCap[];
}

type MakeRule = (matter: Matter) => Rule | null;

function objectsIf(code: RefusalReason, condition: boolean): Rule | null {
  return condition ? objectsAlways(code) : null;
}

const senderBlocked: MakeRule = ({ customer, request: { sender } }) =>
  objectsIf("sender_blocked", sender.type === "staff" && isBlocked(customer, sender.id));

const aiRefused: MakeRule = ({ customer: { preferences }, request: { sender, channel } }) =>
  objectsIf("ai_refused", sender.type === "ai" && !preferences.people.ai?.includes(channel));

const automatedRefused: MakeRule = ({ customer: { preferences }, request: { sender, channel } }) =>
  objectsIf(
    "automated_refused",
    sender.type === "automated" && !preferences.people.automated?.includes(channel),
  );

const notChosen: MakeRule = ({ customer, request: { sender }, topic }) => {
  if (sender.type !== "staff") return null;
  const days = findChosenDays(customer, sender.id, topic.area);
  return objectsOnDays("not_chosen", customer.company.zone, complementOf(days));
};

const topicRefused: MakeRule = (matter) => objectsIf("topic_refused", listNamedChannels(matter).length === 0);

const channelRefused: MakeRule = (matter) => {
  const { topic, channel } = matter;
  const named = listNamedChannels(matter);
  if (topic.basis === "legal-obligation") {
    return objectsIf("channel_refused", topic.channels !== undefined && !topic.channels.includes(channel.id));
  }
  if (named.length > 0) return objectsIf("channel_refused", !named.includes(channel.id));
  return objectsIf("channel_refused", topic.basis === "contract" && !topic.channels?.includes(channel.id));
};

function listNamedChannels({ customer, topic }: Matter): readonly string[] {
  return getOwn(customer.preferences.topics, topic.id) ?? [];
}

const noContactPoint: MakeRule = ({ customer: { facts }, channel }) =>
  objectsIf(
    "no_contact_point",
    facts.contactPoints !== undefined && !facts.contactPoints.includes(channel.id),
  );

const appointmentNeeded: MakeRule = ({ customer: { preferences }, channel }) =>
  objectsIf(
    "appointment_needed",
    preferences.byAppointment?.includes(channel.id) ?? channel.byAppointment === true,
  );

const paused: MakeRule = ({ customer, topic }) => {
  const { pauses } = customer.preferences;
  if (!pauses) return null;
  const binding = pauses.filter(({ except }) => !except?.includes(topic.id));
  const days = unionOf(binding.map(({ from, to }) => wholeDays(from, to)));
  return objectsOnDays("paused", customer.zone, days);
};

const outsideHours: MakeRule = ({ customer, channel }) => {
  const chosen = getOwn(customer.preferences.hours, channel.id);
  if (!chosen && !channel.week) return null;
  const week = intersectionOf(chosen ? readWeek(chosen) : everywhere, channel.week ?? everywhere);
  if (week.length === 0) return objectsAlways("outside_hours");
  if (isEverywhere(week)) return null;
  return objectsOnClock(
    "outside_hours",
    customer.zone,
    (wall) => firstWithinHours(week, wall),
    (wall) => firstOutsideHours(week, wall),
  );
};

const publicHoliday: MakeRule = ({ customer, channel }) => {
  const region = customer.preferences.region ?? customer.company.region;
  if (!channel.live || customer.preferences.publicHolidays === true || region === undefined) return null;
  const calendar = getHolidayCalendar(customer.company, region);
  return objectsOnClock(
    "public_holiday",
    customer.zone,
    (wall) => calendar.firstOffHoliday(wall),
    (wall) => calendar.firstOnHoliday(wall),
  );
};

/** All matching caps together. */
const capReached: MakeRule = ({ caps }) => {
  const usedUp = caps.reduce(
    (all, cap) => (cap.usedUp.length === 0 ? all : unionOfTwo(all, cap.usedUp)),
    nowhere,
  );
  return usedUp.length === 0 ? null : objectsWithin("cap_reached", usedUp);
};

/** In the order in which refusals are reported. */
export const makeRule: Record<RefusalReason, MakeRule> = {
  sender_blocked: senderBlocked,
  ai_refused: aiRefused,
  automated_refused: automatedRefused,
  not_chosen: notChosen,
  topic_refused: topicRefused,
  channel_refused: channelRefused,
  no_contact_point: noContactPoint,
  appointment_needed: appointmentNeeded,
  paused,
  outside_hours: outsideHours,
  public_holiday: publicHoliday,
  cap_reached: capReached,
};
