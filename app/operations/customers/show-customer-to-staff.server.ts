import { type AppointmentProposal, listOpenAppointmentProposals } from "#db/queries/appointment-proposals";
import { findListedCustomer, type ListedCustomer } from "#db/queries/contact-list";
import { type Contact, listNewestContacts } from "#db/queries/contacts";
import { findPreferences } from "#db/queries/preferences";
import { listReopenedInvitations } from "#db/queries/reopened-invitations";
import type { StaffProfile } from "#db/queries/staff";
import { listWishDetails, type WishDetails } from "#db/queries/wishes";
import type { Standing } from "~/domain/contact-list/find-standing";
import { toRequest } from "~/domain/contact-list/list-openings";
import type { LookPurpose } from "~/domain/people/look";
import { type Budget, readBudgets } from "~/domain/permission/compile-cap";
import { type DisclosedDecision, discloseDecision } from "~/domain/permission/disclose-decision";
import type { ChannelId } from "~/domain/preference/channel";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { summarizePreference } from "~/domain/preference/summarize-preference";
import type { Topic } from "~/domain/preference/topic";
import { toLocalDate } from "~/domain/time/wall-clock";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import { type House, readHouse } from "../house/read-house.server";
import { tellHolder } from "../on-behalf/tell-origin.server";
import type { OperationContext } from "../operation-context";
import { findContact, type StandingContact } from "../permission/read-contacts-standing.server";
import { type CustomerView, readCustomerFacts } from "../permission/read-customer-facts.server";
import { takingBackFacts } from "../permission/take-back-facts.server";
import { type OpenWish, openWish } from "../wishes/open-wish.server";
import { noteLook, viewerOf } from "./note-look.server";

export interface TopicAnswers {
  topic: Topic;
  /** Every channel of the company, in its order. */
  channels: { channel: ChannelId; decision: DisclosedDecision }[];
}

/** What a member of staff reads about a customer who chose them; no address, no number, nothing about other people. */
export interface CustomerForStaff {
  house: House;
  now: number;
  customer: ListedCustomer;
  standing: Standing;
  timeZone: string;
  /** When the customer held contacts by an invitation link, and decided nothing since; null = did not. */
  heldByLinkAt: number | null;
  /** Who chose for the customer by a mandate, and when, and nobody decided since; null = nobody did. */
  chosenFor: { by: Recorder; at: number } | null;
  facts: PreferenceFact[];
  answers: TopicAnswers[];
  /** Caps that bind staff. */
  budgets: Budget[];
  /** Those that are this member of staff's to answer. */
  wishes: WishOfStaff[];
  /** What is agreed with this member of staff. */
  appointments: Appointment[];
  /** Appointments with this member of staff that wait for an answer: the customer's, or theirs. */
  proposals: AppointmentProposal[];
  /** Newest first, whoever made them. */
  contacts: Contact[];
}

/** `isHandedOver`: the customer let the reader answer it in somebody else's place; `isPassedOn`: a lead gave it to them. */
export interface WishOfStaff extends OpenWish, Pick<WishDetails, "kind"> {
  isHandedOver: boolean;
  isPassedOn: boolean;
  /** The contact that had answered it never took place. */
  isReopened: boolean;
  /** Who made it for the customer by a mandate; null = nobody did. */
  by: Recorder | null;
}

/** `isHeld`: a permit rests on it, so it is under way. */
export type Appointment = Pick<OpenWish, "id" | "channel" | "topic" | "from" | "until"> & { isHeld: boolean };

const contactsMax = 10;

export interface CustomerLook {
  staff: StaffProfile;
  customerId: string;
  /** Absent = the page behind the list. */
  purpose?: LookPurpose;
}

/**
 * Null for whoever is not on the member of staff's list today; whoever is, is told that somebody looked. Unknown ids take the same steps as known ones, so that
 * not even the time it takes tells whether there is such a customer.
 */
export async function showCustomerToStaff(
  context: OperationContext,
  { staff, customerId, purpose = "list" }: CustomerLook,
): Promise<CustomerForStaff | null> {
  const { db, clock } = context;
  const now = clock();
  const house = await readHouse(db.reader);
  const customer = await findListedCustomer(db.reader, customerId);
  const view = await takingBackFacts(context, () => readCustomerFacts(db.reader, house, customerId, now));
  const contacts = await listNewestContacts(db.reader, customerId, contactsMax);
  const proposals = await listOpenAppointmentProposals(db.reader, customerId, now);
  const contact = customer && findContact(customer, view, staff, now);
  if (!contact) return null;
  await noteLook(context, { customerId, viewer: viewerOf(staff), purpose });
  return {
    house,
    now,
    customer: contact.customer,
    standing: contact.standing,
    timeZone: view.facts.preferences.timeZone,
    ...(await tellWhoChose(context, customerId)),
    facts: listFacts(house, view, staff, now),
    answers: decideEverything(house, contact, staff, now),
    budgets: readBudgets(contact.compiled, now).filter(({ cap }) => (cap.sender ?? "staff") === "staff"),
    wishes: await readWishes(context, contact),
    appointments: listAppointments(view, staff),
    proposals: proposals.filter((proposal) => proposal.staff === staff.id),
    contacts,
  };
}

function listAppointments({ invitations, heldInvitations }: CustomerView, { id: staff }: StaffProfile) {
  const ofStaff = (agreed: CustomerView["invitations"][number]) =>
    agreed.source === "appointment" && agreed.staff === staff;
  return [
    ...invitations.filter(ofStaff).map((agreed) => ({ ...agreed, isHeld: false })),
    ...heldInvitations.filter(ofStaff).map((agreed) => ({ ...agreed, isHeld: true })),
  ];
}

async function readWishes(context: OperationContext, contact: StandingContact): Promise<WishOfStaff[]> {
  const { customer } = contact;
  const wishes = contact.wishes.filter(({ source }) => source !== "appointment");
  const ids = wishes.map(({ id }) => id);
  const reopened = await listReopenedInvitations(context.db.reader, customer.id, ids);
  const details = await listWishDetails(context.db.reader, customer.id, ids);
  return Promise.all(
    wishes.map(async (wish) => {
      const { kind = "question", standIn } = details.get(wish.id) ?? {};
      return {
        ...openWish(wish, context.vault),
        kind,
        isHandedOver: standIn === "accepted",
        isPassedOn: standIn === "passed",
        isReopened: reopened.has(wish.id),
        by: wish.mandateId ? await tellHolder(context, customer.id, wish.mandateId) : null,
      };
    }),
  );
}

async function tellWhoChose(
  context: OperationContext,
  customerId: string,
): Promise<Pick<CustomerForStaff, "heldByLinkAt" | "chosenFor">> {
  const stored = await findPreferences(context.db.reader, customerId);
  const at = stored?.decidedAt ?? 0;
  const heldByLinkAt = stored?.source === "portal_link" ? at : null;
  if (stored?.source !== "mandate") return { heldByLinkAt, chosenFor: null };
  const by = await tellHolder(context, customerId, stored.recordedBy);
  return { heldByLinkAt, chosenFor: { by, at } };
}

function listFacts({ company }: House, { compiled, facts }: CustomerView, staff: StaffProfile, now: number) {
  const today = toLocalDate(compiled.zone, now);
  return summarizePreference(facts, company, { reader: { type: "staff", staff: staff.id }, today });
}

function decideEverything(
  { company }: House,
  { compiled }: StandingContact,
  staff: StaffProfile,
  now: number,
): TopicAnswers[] {
  const offered = company.topics.filter(({ retired }) => !retired);
  return offered.map((topic) => ({
    topic,
    channels: company.channels.map(({ id: channel }) => ({
      channel,
      decision: discloseDecision(compiled, toRequest({ channel, topic: topic.id }, staff.id), now),
    })),
  }));
}
