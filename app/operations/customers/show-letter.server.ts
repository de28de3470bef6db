import type { Db } from "#db/dialects/dialect";
import {
  type AppointmentProposal,
  listOpenAppointmentProposals,
  listProposalsTurnedDown,
  type ProposalTurnedDown,
} from "#db/queries/appointment-proposals";
import type { StoredAssignment } from "#db/queries/assignments";
import { listStandingCases } from "#db/queries/contact-cases";
import { listThankedContacts } from "#db/queries/contact-thanks";
import { listNewestContacts } from "#db/queries/contacts";
import { findCallWord } from "#db/queries/customers";
import { listStandingMoveOffersOf, type StandingMoveOffer } from "#db/queries/move-offers";
import { inGeneral } from "#db/queries/people-choices";
import { findPermitReason, findSpokenWord } from "#db/queries/permits";
import { findPreferences } from "#db/queries/preferences";
import {
  type AssignmentFact,
  type CurrentAbsence,
  explainAssignment,
} from "~/domain/assignment/explain-assignment";
import type { ContactCase } from "~/domain/cases/contact-case";
import { findAbsenceOn } from "~/domain/people/staff-member";
import { listChosen } from "~/domain/permission/chosen-staff";
import { type Budget, readBudgets } from "~/domain/permission/compile-cap";
import { type Permit, stateOfPermit } from "~/domain/permission/permit";
import type { PeopleChoice } from "~/domain/preference/preference";
import { findWhileFull } from "~/domain/preference/summary/chosen-people";
import { toLocalDate } from "~/domain/time/wall-clock";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import { type AnsweredCase, listCaseAnswers } from "../cases/list-case-answers.server";
import type { ContactMade } from "../history/happened.server";
import { type House, readHouse } from "../house/read-house.server";
import { tellOrigin } from "../on-behalf/tell-origin.server";
import type { OperationContext } from "../operation-context";
import { type CustomerView, readCustomerFacts } from "../permission/read-customer-facts.server";
import { takingBackFacts } from "../permission/take-back-facts.server";
import { type Choices, sumUp } from "../preferences/show-choices.server";
import { type OwnWish, readOwnWishes } from "../wishes/read-own-wishes.server";

/** Who is there for the customer in general (area null) or for one area, and why. */
export interface LookedAfterBy {
  area: string | null;
  staff: string | null;
  why: AssignmentFact[];
}

/** Somebody dearer has a place free, until then. */
export type HeldPlace = Pick<StandingMoveOffer, "id" | "from" | "to" | "expiresAt">;

/** All that the customer's own page says. Nothing is kept from the customer. */
export interface Letter extends Choices {
  decidedAt: number | null;
  /** Who brought it about, where it was not the customer in person. */
  recorder: Recorder | null;
  lookedAfterBy: LookedAfterBy[];
  /** Places held for the customer, to be answered. */
  moveOffers: HeldPlace[];
  /** Appointments that wait for an answer: the customer's, or of whom the customer asked for another time. */
  proposals: AppointmentProposal[];
  /** Times that the customer asked for, or that were agreed, and that cannot be. */
  turnedDown: ProposalTurnedDown[];
  budgets: Budget[];
  wishes: OwnWish[];
  /** Whoever may get in touch at this moment, and by what they are told from others. */
  openPermits: GenuineContact[];
  recentContacts: RecentContact[];
  /** What was answered to what the customer said is wrong, not read yet. */
  caseAnswers: AnsweredCase[];
  callWord: string | null;
}

/** A permit that somebody holds, as the customer reads of it: nothing is kept from the customer. */
export interface GenuineContact {
  permit: Permit;
  spokenWord: string | null;
  /** Basis vital-interest alone. */
  reason: string | null;
  /** What the customer says is wrong about it; null = nothing, or no longer. */
  raised: ContactCase | null;
}

export type RecentContact = Pick<ContactMade, "contact" | "raised" | "isThanked">;

const recentContactsMax = 3;

export async function showLetter(context: OperationContext, customerId: string): Promise<Letter> {
  const { db, vault, clock } = context;
  const now = clock();
  const house = await readHouse(db.reader);
  const view = await takingBackFacts(context, () => readCustomerFacts(db.reader, house, customerId, now));
  const stored = await findPreferences(db.reader, customerId);
  const offers = await listStandingMoveOffersOf(db.reader, customerId);
  const cases = await listStandingCases(db.reader, customerId);
  return {
    house,
    view,
    version: stored?.version ?? 0,
    decidedAt: stored?.decidedAt ?? null,
    recorder: stored && (await tellOrigin(context, house, customerId, stored)),
    ...sumUp(house, view, now),
    lookedAfterBy: listLookedAfterBy(house, view, offers, now),
    moveOffers: offers.filter(({ hasLapsed }) => !hasLapsed),
    proposals: await listOpenAppointmentProposals(db.reader, customerId, now),
    turnedDown: await listProposalsTurnedDown(db.reader, customerId, now),
    budgets: readBudgets(view.compiled, now),
    wishes: await readOwnWishes(context, customerId, view),
    openPermits: await listGenuineContacts({ db, vault }, view, cases, now),
    recentContacts: await listRecentContacts(db.reader, customerId, cases),
    caseAnswers: await listCaseAnswers({ db, vault }, customerId),
    callWord: await findCallWord(db.reader, vault, customerId),
  };
}

/** What the customer says is wrong, by contact or permit. */
type Cases = Map<string, ContactCase>;

async function listRecentContacts(db: Db, customerId: string, cases: Cases): Promise<RecentContact[]> {
  const contacts = await listNewestContacts(db, customerId, recentContactsMax);
  const thanked = contacts.length > 0 ? await listThankedContacts(db, customerId) : new Set();
  return contacts.map((contact) => ({
    contact,
    raised: cases.get(contact.id) ?? null,
    isThanked: thanked.has(contact.id),
  }));
}

function listGenuineContacts(
  { db, vault }: Pick<OperationContext, "db" | "vault">,
  { permits }: CustomerView,
  cases: Cases,
  now: number,
): Promise<GenuineContact[]> {
  const open = permits.filter((permit) => stateOfPermit(permit, now) === "open");
  return Promise.all(
    open.map(async (permit) => ({
      permit,
      spokenWord: await findSpokenWord(db.reader, vault, permit),
      reason: await findPermitReason(db.reader, vault, permit),
      raised: cases.get(permit.id) ?? null,
    })),
  );
}

function listLookedAfterBy(
  house: House,
  view: CustomerView,
  offers: StandingMoveOffer[],
  now: number,
): LookedAfterBy[] {
  const { people } = view.facts.preferences;
  const areas = Object.entries(people.areas ?? {}).filter(([area]) => house.directory.areas[area]);
  return [
    explainChoice(house, view, offers, now, null, people),
    ...areas.map(([area, choice]) => explainChoice(house, view, offers, now, area, choice)),
  ];
}

function explainChoice(
  house: House,
  view: CustomerView,
  offers: StandingMoveOffer[],
  now: number,
  area: string | null,
  { mode, ranked = [] }: PeopleChoice,
): LookedAfterBy {
  const assignment = view.assignments.find((stored) => stored.area === (area ?? inGeneral)) ?? nobodyAssigned;
  const staff = mode === "ranked" ? assignment.staff : null;
  const absence = staff === null ? null : findAbsence(house, view, now, area, staff);
  const offer = offers.find((standing) => standing.area === (area ?? inGeneral)) ?? null;
  const meanwhile = findWhileFull(view.facts, house.company, area)?.teams;
  return { area, staff, why: explainAssignment({ mode, ranked }, assignment, absence, offer, meanwhile) };
}

const nobodyAssigned: Pick<StoredAssignment, "staff" | "rank" | "waiting"> = {
  staff: null,
  rank: null,
  waiting: [],
};

function findAbsence(
  { company, compiled }: House,
  view: CustomerView,
  now: number,
  area: string | null,
  staff: string,
): CurrentAbsence | null {
  const member = company.staff.find(({ id }) => id === staff);
  const current = member && findAbsenceOn(member, toLocalDate(compiled.zone, now));
  if (!current) return null;
  const standIns = listChosen(view.compiled, area ?? undefined, now).filter((id) => id !== staff);
  return { until: current.to, standIns };
}
