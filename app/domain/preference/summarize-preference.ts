/**
 * Turns preferences into an ordered list of facts: who may get in touch how, when, about what and how often;
 * then what comes anyway; then what is not wanted (product.md, "One truth"; look.md, "Idea"). Pure data in, data
 * out; a few hundred steps for a company of usual size.
 */
import type { Company } from "../permission/company";
import { getOwn } from "../permission/get-own";
import type { LocalDate, StaffId } from "./preference";
import type { Holidays, Note, PreferenceFact, StandIn, WhileFull } from "./preference-fact";
import { type Decided, findStandIns, findWhileFull } from "./summary/chosen-people";
import { listFactsForStaff } from "./summary/facts-for-staff";
import { listContactsAllowed, listKept, needsChoice } from "./summary/group-ways";
import { listLimits } from "./summary/list-limits";
import { listPauses } from "./summary/list-pauses";
import { listAppointmentOnly, listLiveChannels, listRefusals } from "./summary/list-refusals";
import { listOpenWays, type OpenWay } from "./summary/list-ways";

/** The customer reads everything; a member of staff reads nothing that was said about other people. */
export type Reader = { type: "customer" } | { type: "staff"; staff: StaffId };

export interface SummaryView {
  reader: Reader;
  /** On the customer's calendar; pauses that ended before are left out. */
  today: LocalDate;
}

export function summarizePreference(
  customer: Decided,
  company: Company,
  view: SummaryView,
): PreferenceFact[] {
  const { reader, today } = view;
  const facts = listFacts(customer, company, today);
  if (reader.type === "customer") return facts;
  return listFactsForStaff(facts, { customer, company, reader: reader.staff, today });
}

function listFacts(customer: Decided, company: Company, today: LocalDate): PreferenceFact[] {
  const { preferences } = customer;
  const ways = listOpenWays(customer, company);
  const { running, coming } = listPauses(preferences, today);
  const contacts = ways.some(needsChoice)
    ? listWanted(customer, company, ways)
    : listNothingWanted(customer, company, ways);
  const timed = contacts.some((fact) => "windows" in fact && fact.windows !== null);
  return [
    ...running,
    ...contacts,
    ...listBlocked(customer, company),
    ...(timed && preferences.timeZone !== company.timeZone
      ? [{ kind: "other_time_zone" as const, timeZone: preferences.timeZone }]
      : []),
    ...coming,
    ...listKept(ways, "legal-obligation"),
    ...listDanger(company),
  ];
}

function listWanted(customer: Decided, company: Company, ways: readonly OpenWay[]): PreferenceFact[] {
  const { preferences } = customer;
  const allowed = listContactsAllowed(ways);
  const kept = listKept(ways, "contract");
  return [
    ...allowed.filter(({ area }) => area === null),
    ...listNotes(customer, ways),
    ...listLimits(preferences, allowed, ways),
    ...listStandIns(customer, company, ways),
    ...listWhileFull(customer, company, ways),
    ...allowed.filter(({ area }) => area !== null),
    ...kept,
    ...listRefusals(preferences, company, ways),
    ...listAppointmentOnly(preferences, company),
    ...listHolidays(customer, company, ways),
    ...(ways.some(({ senders }) => senders.includes("ai")) ? [] : [{ kind: "no_ai" as const }]),
    ...(allowed.some(({ senders }) => senders.includes("automated"))
      ? []
      : [{ kind: "no_automated" as const, exceptContract: kept.length > 0 }]),
  ];
}

function listNothingWanted(
  { preferences }: Decided,
  company: Company,
  ways: readonly OpenWay[],
): PreferenceFact[] {
  const kept = listKept(ways, "contract");
  return [
    { kind: "nobody_allowed", exceptContract: kept.length > 0 },
    ...kept,
    ...(preferences.byAppointment ? listAppointmentOnly(preferences, company) : []),
  ];
}

function listNotes({ preferences }: Decided, ways: readonly OpenWay[]): Note[] {
  const topics = new Set(ways.filter(needsChoice).map(({ topic }) => topic.id));
  return [...topics].flatMap((topic) => {
    const text = getOwn(preferences.notes, topic)?.trim();
    return text ? [{ kind: "note", topic, text }] : [];
  });
}

/** One for the general choice and one for each area, where a person is assigned. */
function listStandIns(customer: Decided, company: Company, ways: readonly OpenWay[]): StandIn[] {
  return listChoices(ways).flatMap(({ area, topics, chosen }) => {
    if (chosen.mode !== "person") return [];
    const { whenAway, standIns } = findStandIns(customer, company, area, chosen.staff);
    return [{ kind: "stand_in", area, topics, staff: chosen.staff, whenAway, standIns }];
  });
}

/**
 * One for the general choice and one for each area, where a branch waits behind the list. Nobody who is looked after
 * loses their person to a full house: with nobody else on the list, the branch can never come to its turn.
 */
function listWhileFull(customer: Decided, company: Company, ways: readonly OpenWay[]): WhileFull[] {
  return listChoices(ways).flatMap(({ area, topics, chosen }) => {
    const whileFull = findWhileFull(customer, company, area);
    const assigned = chosen.mode === "person" ? chosen.staff : null;
    return whileFull?.waitedFor.some((staff) => staff !== assigned)
      ? [{ kind: "while_full", area, topics, isNow: assigned === null, ...whileFull }]
      : [];
  });
}

/** Who was chosen in general (no topics then) and for each area, as far as any way is open to them. */
function listChoices(ways: readonly OpenWay[]) {
  const areas = new Set(ways.filter(needsChoice).map(({ area }) => area));
  return [...areas].flatMap((area) => {
    const ofArea = ways.filter((way) => way.area === area && needsChoice(way));
    const chosen = ofArea.find((way) => way.chosen !== null)?.chosen;
    const topics = area === null ? [] : [...new Set(ofArea.map(({ topic }) => topic.id))];
    return chosen ? [{ area, topics, chosen }] : [];
  });
}

/** Said only where there are holidays to speak of and somebody might call. */
function listHolidays({ preferences }: Decided, company: Company, ways: readonly OpenWay[]): Holidays[] {
  const channels = listLiveChannels(ways);
  const hasHolidays = (preferences.region ?? company.region) !== undefined;
  if (channels.length === 0 || !hasHolidays) return [];
  return [{ kind: "holidays", allowed: preferences.publicHolidays === true, channels }];
}

function listBlocked({ preferences: { people } }: Decided, { staff }: Company): PreferenceFact[] {
  const known = (people.blocked ?? []).filter((id) => staff.some((member) => member.id === id));
  return known.length > 0 ? [{ kind: "blocked", staff: known }] : [];
}

function listDanger({ topics }: Company): PreferenceFact[] {
  const danger = topics.filter(({ basis, retired }) => basis === "vital-interest" && !retired);
  return danger.length > 0 ? [{ kind: "danger_kept", topics: danger.map(({ id }) => id) }] : [];
}
