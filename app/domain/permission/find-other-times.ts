/**
 * Other times for an appointment, that both could keep: within the hours, holidays and pauses that the customer set, as
 * the one decision reads them, and on days on which the person is there and has no other appointment. Limits and the
 * choice of topics are not asked: an appointment is an invitation, which goes before them. One a day, at the same time of
 * day where that is possible. A few hundred decisions, of a microsecond each.
 */
import { dayMs, type Instant, minuteMs } from "../time/instant";
import { toInstant, toWallTime, type WallTime } from "../time/wall-clock";
import { isAbsent } from "./chosen-staff";
import { type CompiledCustomer, compileCustomer } from "./compile-customer";
import { findPermissionWindow } from "./decide-permission";
import type { Stretch } from "./later-stretch";

export interface AppointmentTime extends Stretch {
  staff: string;
  channel: string;
  topic: string;
}

const timesMax = 3;
const daysAheadMax = 28;
const gridMs = 30 * minuteMs;

/** The earliest first, from tomorrow on (the customer's clock); empty = none within four weeks. */
export function findOtherTimes(
  customer: CompiledCustomer,
  appointment: AppointmentTime,
  taken: readonly Stretch[],
  now: Instant,
): Stretch[] {
  const open = openForAppointment(customer, appointment);
  const today = midnightOf(toWallTime(customer.zone, now));
  const times: Stretch[] = [];
  for (let day = 1; day <= daysAheadMax && times.length < timesMax; day++) {
    const found = findOnDay(open, appointment, [...taken, appointment], today + day * dayMs);
    if (found) times.push(found);
  }
  return times;
}

function findOnDay(
  customer: CompiledCustomer,
  appointment: AppointmentTime,
  taken: readonly Stretch[],
  midnight: WallTime,
): Stretch | null {
  const length = appointment.until - appointment.from;
  for (const wall of listStarts(customer, appointment, midnight)) {
    const from = toInstant(customer.zone, wall);
    const stretch = { from, until: from + length };
    if (isKeepable(customer, appointment, taken, stretch)) return stretch;
  }
  return null;
}

/** The same time of day, then every half hour from when the day opens. */
function listStarts(
  customer: CompiledCustomer,
  appointment: AppointmentTime,
  midnight: WallTime,
): WallTime[] {
  const { zone } = customer;
  const opens = findPermissionWindow(customer, toRequest(appointment), toInstant(zone, midnight))?.from;
  if (opens === undefined || opens >= toInstant(zone, midnight + dayMs)) return [];
  const asBefore = toWallTime(zone, appointment.from);
  const starts = [midnight + asBefore - midnightOf(asBefore)];
  const first = Math.ceil(toWallTime(zone, opens) / gridMs) * gridMs;
  for (let wall = first; wall < midnight + dayMs; wall += gridMs) starts.push(wall);
  return starts;
}

function isKeepable(
  customer: CompiledCustomer,
  appointment: AppointmentTime,
  taken: readonly Stretch[],
  { from, until }: Stretch,
): boolean {
  if (isAbsent(customer.company, appointment.staff, from)) return false;
  if (taken.some((other) => from < other.until && other.from < until)) return false;
  const window = findPermissionWindow(customer, toRequest(appointment), from);
  return window !== null && window.from === from && window.until >= until;
}

function toRequest({ staff, channel, topic }: AppointmentTime) {
  return { sender: { type: "staff", id: staff } as const, channel, topic };
}

/** As if the customer had opened this way for this topic, and nothing were used up. */
function openForAppointment(
  { company, facts }: CompiledCustomer,
  { channel, topic }: AppointmentTime,
): CompiledCustomer {
  const { preferences } = facts;
  const { areas: _, ...people } = preferences.people;
  return compileCustomer(company, {
    ...{ ...facts, contacts: [], invitations: [] },
    preferences: {
      ...{ ...preferences, caps: [], byAppointment: [] },
      people: { ...people, mode: "anyone", teams: [] },
      topics: { ...preferences.topics, [topic]: [channel] },
    },
  });
}

function midnightOf(wall: WallTime): WallTime {
  return Math.floor(wall / dayMs) * dayMs;
}
