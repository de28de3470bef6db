/**
 * The same facts less what was said about other people: whoever was left or blocked must not learn who was
 * chosen instead, nor in which order (permission.md, "Who is told what"). Someone blocked and someone never
 * chosen are left with the same facts.
 */
import type { Company } from "../../permission/company";
import type { LocalDate, StaffId } from "../preference";
import type { ChosenPeople, ContactAllowed, Note, PreferenceFact, StandIn } from "../preference-fact";
import { type Decided, findStandIns } from "./chosen-people";

/** Who reads, on which day. */
interface StaffReading {
  customer: Decided;
  company: Company;
  reader: StaffId;
  today: LocalDate;
}

export function listFactsForStaff(facts: PreferenceFact[], reading: StaffReading): PreferenceFact[] {
  const told = facts.flatMap((fact) => tellStaff(fact, reading));
  const openTopics = new Set(told.flatMap((fact) => (fact.kind === "contact_allowed" ? fact.topics : [])));
  return told.filter((fact) => fact.kind !== "note" || isOpen(fact, openTopics));
}

function tellStaff(fact: PreferenceFact, reading: StaffReading): PreferenceFact[] {
  if (fact.kind === "blocked" || fact.kind === "while_full") return [];
  if (fact.kind === "stand_in") return speaksOfNobodyElse(fact, reading.reader) ? [fact] : [];
  if (fact.kind !== "contact_allowed" || isMeant(fact, reading)) return [fact];
  const senders = fact.senders.filter((sender) => sender !== "staff");
  return senders.length > 0 ? [{ ...fact, senders, chosen: null }] : [];
}

function isMeant({ chosen, area }: ContactAllowed, reading: StaffReading): boolean {
  if (chosen === null) return true;
  if (chosen.mode === "waiting") return false;
  if (chosen.mode === "anyone") return isOneOf(chosen, reading);
  return chosen.staff === reading.reader || isStandingIn(chosen.staff, area, reading);
}

/** A stand-in needs to know for whom, and only while that person is away. */
function isStandingIn(
  assigned: StaffId,
  area: ContactAllowed["area"],
  { customer, company, reader, today }: StaffReading,
): boolean {
  const absences = company.staff.find(({ id }) => id === assigned)?.absences ?? [];
  const isAway = absences.some(({ from, to }) => from <= today && today <= to);
  return isAway && findStandIns(customer, company, area, assigned).standIns.includes(reader);
}

function isOneOf(
  { teams }: Extract<ChosenPeople, { mode: "anyone" }>,
  { customer: { preferences }, company, reader }: StaffReading,
): boolean {
  const team = company.staff.find(({ id }) => id === reader)?.team;
  const isBlocked = preferences.people.blocked?.includes(reader) ?? false;
  return team !== undefined && !isBlocked && (teams.length === 0 || teams.includes(team));
}

/** A deputy is the company's choice; the next on the list is the customer's. */
function speaksOfNobodyElse({ staff, whenAway }: StandIn, reader: StaffId): boolean {
  return staff === reader && whenAway !== "next-choice";
}

function isOpen({ topic }: Note, openTopics: ReadonlySet<string>): boolean {
  return openTopics.has(topic);
}
