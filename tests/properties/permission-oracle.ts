/**
 * The rules of permission.md written down a second time, as plainly as they read there and with nothing of the
 * engine's: each is asked at one instant, with Temporal for the calendar, and the decision is found by asking at
 * every instant at which anything could change. Slow, and meant to be.
 */
import { Temporal } from "temporal-polyfill";
import type {
  CapState,
  ContactFact,
  Decision,
  InvitationFact,
  Refusal,
} from "~/domain/permission/permission";
import { type RefusalReason, refusalReasons } from "~/domain/permission/refusal-reason";
import type { Simulation } from "~/domain/permission/simulate-decision";
import type { HoursWindow } from "~/domain/preference/channel";
import type { Cap, PeopleChoice } from "~/domain/preference/preference";

/** Dates that are public holidays in a region. */
export type IsHoliday = (region: string, date: string) => boolean;

/** These do not look at the clock. */
const timeless: RefusalReason[] = [
  "sender_blocked",
  "ai_refused",
  "automated_refused",
  "topic_refused",
  "channel_refused",
  "no_contact_point",
  "appointment_needed",
];

const horizonMs = 400 * 24 * 3_600_000;

export function decideNaively(simulation: Simulation, isHoliday: IsHoliday): Decision {
  const at = toMs(simulation.at);
  const instants = listInstants(simulation, at);
  const codes = refusalReasons.filter((code) => applies(simulation, code));
  const isInvited = (t: number) => findOpenInvitation(simulation, t) !== undefined;
  const refusingAlways = timeless.filter((code) => objects(simulation, code, at, isHoliday));
  const isFree = (code: RefusalReason, t: number) =>
    timeless.includes(code) ? !refusingAlways.includes(code) : !objects(simulation, code, t, isHoliday);
  const listBinding = (t: number) =>
    isInvited(t) ? codes.filter((code) => bindsUnderInvitation(simulation, code)) : codes;
  const isAllowed = (t: number) => listBinding(t).every((code) => isFree(code, t));

  const allowed = isAllowed(at);
  const from = instants.find(isAllowed);
  const until = from === undefined ? undefined : instants.find((t) => t > from && !isAllowed(t));
  const refusing = listBinding(at).filter((code) => !isFree(code, at));
  return {
    allowed,
    basis: allowed && isInvited(at) ? "invitation" : getTopic(simulation).basis,
    reasons: refusing.map((code): Refusal => {
      const free = timeless.includes(code) ? undefined : instants.find((t) => isFree(code, t));
      return { code, until: free === undefined ? null : toText(free) };
    }),
    window:
      from === undefined ? null : { from: toText(from), until: until === undefined ? null : toText(until) },
    caps: isInvited(at) ? [] : listCapStates(simulation, at),
  };
}

/** Every instant of the 400 days at which an answer could change, and some at which none does. */
function listInstants(simulation: Simulation, at: number): number[] {
  const { company, customer, request } = simulation;
  const windows = [
    ...(entryOf(customer.preferences.hours, request.channel) ?? []),
    ...(company.channels.find(({ id }) => id === request.channel)?.hours ?? []),
  ];
  const edges = new Set(["00:00", ...windows.flatMap(({ from, to }) => [from, to])]);
  const expiries = (customer.preferences.caps ?? []).flatMap((cap) =>
    customer.contacts.map((contact) => expiryOf(simulation, cap, contact)),
  );
  const instants = [
    at,
    at + horizonMs,
    ...wallClockInstants(customer.preferences.timeZone, edges, at),
    ...wallClockInstants(company.timeZone, new Set(["00:00"]), at),
    ...customer.contacts.map((contact) => toMs(contact.at)),
    ...expiries,
    ...customer.invitations.flatMap(({ from, until }) => [toMs(from), toMs(until)]),
  ];
  return [...new Set(instants)].filter((t) => t >= at && t <= at + horizonMs).sort((a, b) => a - b);
}

/** The edges of every day under every offset that the zone has in that time, and its clock changes. */
function wallClockInstants(timeZone: string, edges: Set<string>, at: number): number[] {
  const changes = listClockChanges(timeZone).filter(({ since }) => since > at && since <= at + horizonMs);
  const offsets = new Set([offsetAt(timeZone, at), ...changes.map(({ offset }) => offset)]);
  const firstDay = Math.floor(at / 86_400_000) - 1;
  const instants = changes.map(({ since }) => since);
  for (const edge of edges) {
    const [hour, minute] = edge.split(":").map(Number);
    for (const offset of offsets) {
      const first = firstDay * 86_400_000 + (hour! * 60 + minute!) * 60_000 - offset;
      for (let day = 0; day <= 403; day++) instants.push(first + day * 86_400_000);
    }
  }
  return instants;
}

const clockChanges = new Map<string, { since: number; offset: number }[]>();

/** All of the years in which the cases lie. */
function listClockChanges(timeZone: string): { since: number; offset: number }[] {
  const known = clockChanges.get(timeZone);
  if (known) return known;
  const changes = [];
  let now: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`2010-01-01T00:00[${timeZone}]`);
  while (now && now.year < 2036) {
    changes.push({ since: now.epochMilliseconds, offset: now.offsetNanoseconds / 1e6 });
    now = now.getTimeZoneTransition("next");
  }
  clockChanges.set(timeZone, changes);
  return changes;
}

function offsetAt(timeZone: string, t: number): number {
  return listClockChanges(timeZone).findLast(({ since }) => since <= t)!.offset;
}

function applies(simulation: Simulation, code: RefusalReason): boolean {
  const { basis } = getTopic(simulation);
  const live = getChannel(simulation).live;
  switch (code) {
    case "sender_blocked":
    case "no_contact_point":
      return true;
    case "ai_refused":
    case "channel_refused":
    case "appointment_needed":
    case "outside_hours":
    case "public_holiday":
      return basis !== "vital-interest";
    case "not_chosen":
      return basis === "consent" || (basis === "contract" && live) || isUnknownStaff(simulation);
    case "automated_refused":
    case "paused":
    case "cap_reached":
      return basis === "consent" || (basis === "contract" && live);
    case "topic_refused":
      return basis === "consent";
  }
}

function objects(simulation: Simulation, code: RefusalReason, t: number, isHoliday: IsHoliday): boolean {
  const { company, customer, request } = simulation;
  const { preferences } = customer;
  const { people } = preferences;
  const topic = getTopic(simulation);
  const channel = getChannel(simulation);
  const named = entryOf(preferences.topics, topic.id) ?? [];
  const local = () => readClock(preferences.timeZone, t);
  switch (code) {
    case "sender_blocked":
      return request.sender.type === "staff" && (people.blocked ?? []).includes(request.sender.id);
    case "ai_refused":
      return request.sender.type === "ai" && !(people.ai ?? []).includes(channel.id);
    case "automated_refused":
      return request.sender.type === "automated" && !(people.automated ?? []).includes(channel.id);
    case "not_chosen":
      return request.sender.type === "staff" && !listChosenNaively(simulation, t).includes(request.sender.id);
    case "topic_refused":
      return named.length === 0;
    case "channel_refused":
      if (topic.basis === "legal-obligation")
        return topic.channels ? !topic.channels.includes(channel.id) : false;
      if (named.length > 0) return !named.includes(channel.id);
      return topic.basis === "contract" && !(topic.channels ?? []).includes(channel.id);
    case "no_contact_point":
      return customer.contactPoints ? !customer.contactPoints.includes(channel.id) : false;
    case "appointment_needed":
      return preferences.byAppointment
        ? preferences.byAppointment.includes(channel.id)
        : channel.byAppointment === true;
    case "paused":
      return (preferences.pauses ?? []).some(
        ({ from, to, except }) =>
          from <= local().date && (to === null || local().date <= to) && !(except ?? []).includes(topic.id),
      );
    case "outside_hours":
      return !(
        isWithin(entryOf(preferences.hours, channel.id), local().weekday, local().time) &&
        isWithin(channel.hours, local().weekday, local().time)
      );
    case "public_holiday": {
      const region = preferences.region ?? company.region;
      return (
        channel.live && !preferences.publicHolidays && region !== undefined && isHoliday(region, local().date)
      );
    }
    case "cap_reached":
      return listMatchingCaps(simulation).some((cap) => countInForce(simulation, cap, t) >= cap.max);
  }
}

function isWithin(windows: HoursWindow[] | undefined, weekday: number, time: string): boolean {
  if (!windows) return true;
  return windows.some(
    ({ days, from, to }) => (days as number[]).includes(weekday) && from <= time && time < to,
  );
}

/** Who is chosen at an instant, before blocks. */
function listChosenNaively(simulation: Simulation, t: number): string[] {
  const { company, customer } = simulation;
  const { people } = customer.preferences;
  const { area } = getTopic(simulation);
  const hasArea = area !== undefined && people.areas?.[area] !== undefined;
  const choice: PeopleChoice = hasArea ? people.areas![area]! : people;
  const assigned = hasArea ? (customer.assignments?.[area] ?? null) : customer.assignment;
  const today = readClock(company.timeZone, t).date;
  const find = (id: string) => company.staff.find((member) => member.id === id);
  const isAbsent = (id: string) =>
    (find(id)?.absences ?? []).some(({ from, to }) => from <= today && today <= to);

  if (choice.mode === "nobody") return [];
  if (choice.mode === "anyone") {
    const teams = choice.teams ?? [];
    return company.staff.filter(({ team }) => teams.length === 0 || teams.includes(team)).map(({ id }) => id);
  }
  if (assigned === null) {
    if (choice.whileFull !== "branch") return [];
    const listed = (choice.ranked ?? []).filter((id) => !(people.blocked ?? []).includes(id));
    const branches = company.staff.filter(({ id }) => listed.includes(id)).map(({ team }) => team);
    return company.staff.filter(({ team }) => branches.includes(team)).map(({ id }) => id);
  }
  const chosen = [assigned];
  if (isAbsent(assigned)) {
    const deputy = find(assigned)?.deputy;
    if (choice.whenAway === "deputy" && deputy !== undefined) chosen.push(deputy);
    if (choice.whenAway === "next-choice") {
      const ranked = choice.ranked ?? [];
      const after = ranked.includes(assigned) ? ranked.slice(ranked.indexOf(assigned) + 1) : ranked;
      const next = after.find((id) => find(id) && !(people.blocked ?? []).includes(id) && !isAbsent(id));
      if (next !== undefined) chosen.push(next);
    }
  }
  return chosen.filter(find);
}

function isUnknownStaff({ company, request }: Simulation): boolean {
  return request.sender.type === "staff" && !company.staff.some(({ id }) => id === request.sender.id);
}

function findOpenInvitation({ customer, request }: Simulation, t: number): InvitationFact | undefined {
  if (request.sender.type !== "staff") return undefined;
  return customer.invitations.find(
    (invitation) =>
      toMs(invitation.from) <= t &&
      t < toMs(invitation.until) &&
      invitation.channel === request.channel &&
      (invitation.topic ?? request.topic) === request.topic &&
      (invitation.staff ?? request.sender.id) === request.sender.id,
  );
}

function bindsUnderInvitation(simulation: Simulation, code: RefusalReason): boolean {
  if (code === "not_chosen") return isUnknownStaff(simulation);
  return code === "sender_blocked" || code === "no_contact_point";
}

function listMatchingCaps(simulation: Simulation): Cap[] {
  const { request, customer } = simulation;
  if (!applies(simulation, "cap_reached")) return [];
  return (customer.preferences.caps ?? []).filter(
    ({ channel, topic, sender }) =>
      (!channel || channel === request.channel) &&
      (!topic || topic === request.topic) &&
      (!sender || sender === request.sender.type),
  );
}

function countInForce(simulation: Simulation, cap: Cap, t: number): number {
  return simulation.customer.contacts.filter(
    (contact) =>
      countsToward(simulation, cap, contact) &&
      toMs(contact.at) <= t &&
      t < expiryOf(simulation, cap, contact),
  ).length;
}

function countsToward({ company }: Simulation, cap: Cap, contact: ContactFact): boolean {
  const topic = company.topics.find(({ id }) => id === contact.topic);
  const live = company.channels.find(({ id }) => id === contact.channel)?.live;
  const bound = topic?.basis === "consent" || (topic?.basis === "contract" && live === true);
  return (
    bound &&
    contact.counts !== false &&
    (!cap.channel || cap.channel === contact.channel) &&
    (!cap.topic || cap.topic === contact.topic) &&
    (!cap.sender || cap.sender === (contact.sender ?? "staff"))
  );
}

const expiries = new Map<string, number>();

function expiryOf({ customer }: Simulation, cap: Cap, contact: ContactFact): number {
  const { timeZone } = customer.preferences;
  const key = `${timeZone} ${contact.at} ${cap.per}`;
  const known = expiries.get(key);
  if (known !== undefined) return known;
  const expiry = Temporal.Instant.fromEpochMilliseconds(toMs(contact.at))
    .toZonedDateTimeISO(timeZone)
    .add(Temporal.Duration.from(cap.per), { overflow: "constrain" }).epochMilliseconds;
  expiries.set(key, expiry);
  return expiry;
}

function listCapStates(simulation: Simulation, at: number): CapState[] {
  return listMatchingCaps(simulation).map((cap) => {
    const used = countInForce(simulation, cap, at);
    const hasRoom = (t: number) => countInForce(simulation, cap, t) < cap.max;
    const later = simulation.customer.contacts
      .map((contact) => expiryOf(simulation, cap, contact))
      .filter((t) => t > at)
      .sort((a, b) => a - b);
    const freeAt = hasRoom(at) ? undefined : later.find(hasRoom);
    return {
      cap,
      used,
      left: Math.max(0, cap.max - used),
      freeAt: freeAt === undefined ? null : toText(freeAt),
    };
  });
}

interface Clock {
  date: string;
  time: string;
  weekday: number;
}

function readClock(timeZone: string, t: number): Clock {
  const wall = new Date(t + offsetAt(timeZone, t));
  const [date, time] = wall.toISOString().split("T");
  return { date: date!, time: time!.slice(0, 5), weekday: wall.getUTCDay() || 7 };
}

function getTopic({ company, request }: Simulation) {
  return company.topics.find(({ id }) => id === request.topic)!;
}

function getChannel({ company, request }: Simulation) {
  return company.channels.find(({ id }) => id === request.channel)!;
}

/** Channels may be called `toString`. */
function entryOf<Value>(map: Record<string, Value> | undefined, id: string): Value | undefined {
  return Object.entries(map ?? {}).find(([key]) => key === id)?.[1];
}

const parsed = new Map<string, number>();

function toMs(text: string | number): number {
  if (typeof text === "number") return text;
  const known = parsed.get(text) ?? Temporal.Instant.from(text).epochMilliseconds;
  parsed.set(text, known);
  return known;
}

function toText(t: number): string {
  const fractionalSecondDigits = t % 1000 === 0 ? 0 : 3;
  return Temporal.Instant.fromEpochMilliseconds(t).toString({ fractionalSecondDigits });
}
