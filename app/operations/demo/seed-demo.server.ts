import type { Tx } from "#db/dialects/dialect";
import { newId } from "#db/new-id";
import { findCompanySettings } from "#db/queries/company";
import { insertAbsence, setDeputy } from "#db/queries/company-setup";
import { insertContactPoint } from "#db/queries/contact-points";
import { insertCustomerReference } from "#db/queries/customer-references";
import { insertCustomer } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { claimJob, finishJob } from "#db/queries/jobs";
import { createDemoCalendar, type DemoCalendar, demoTimeZone } from "#db/seeds/demo-calendar";
import { castCustomers } from "#db/seeds/demo-cast";
import {
  demoAreas,
  demoCallNumbers,
  demoCompanyNames,
  demoLotSeed,
  demoRegion,
  demoTeams,
} from "#db/seeds/demo-company";
import type { DemoAppointment, DemoCustomer, DemoMandate, DemoPermit } from "#db/seeds/demo-customer";
import { castStaff } from "#db/seeds/demo-staff";
import { demoTopics } from "#db/seeds/demo-topics";
import { firstChannels } from "#db/seeds/first-house";
import { drawLot } from "~/domain/people/draw-lot";
import { dayMs, hourMs } from "~/domain/time/instant";
import { proposeIntroduction } from "../assignment/propose-introduction.server";
import { listInvitationsOf } from "../contacts/list-contacts-of.server";
import { recordContact } from "../contacts/record-contact.server";
import { hmacSha256 } from "../hmac-sha256.server";
import { foundCompany } from "../house/found-company.server";
import { acceptMandate } from "../mandates/answer-mandate.server";
import { grantMandate } from "../mandates/grant-mandate.server";
import type { OperationContext } from "../operation-context";
import { claimPermit } from "../permits/claim-permit.server";
import { changePreferences } from "../preferences/change-preferences.server";
import { setCallWord } from "../preferences/set-call-word.server";
import { hashAddress } from "../sign-in/request-sign-in.server";
import { employ } from "../staff/employ.server";
import { stateCallNumber } from "../staff/state-call-number.server";
import { acceptAppointment } from "../wishes/answer-appointment.server";
import { makeWish } from "../wishes/make-wish.server";
import { proposeAppointment } from "../wishes/propose-appointment.server";
import { proposeOtherTime } from "../wishes/propose-other-time.server";
import { seedDemoHistory } from "./seed-demo-history.server";
import { seedDemoPhotos } from "./seed-demo-photos.server";
import { seedDemoPrograms } from "./seed-demo-programs.server";

/** The house opened long ago: the founding period is over, and everybody has a history. */
const openedDaysAgo = 400;

/** Fills an empty database with the demo's house and cast, through the operations that real clicks run; tells whether it was empty. */
export async function seedDemo(context: OperationContext): Promise<boolean> {
  if (await findCompanySettings(context.db.reader)) return false;
  const calendar = createDemoCalendar(context.clock());
  await context.db.transaction((tx) => openHouse(tx, calendar));
  await seedDemoPhotos(context, calendar.now - openedDaysAgo * dayMs);
  for (const stated of demoCallNumbers) await stateCallNumber(context, stated);
  for (const customer of castCustomers(calendar)) await enter(context, customer, calendar);
  await seedDemoHistory(context);
  await seedDemoPrograms(context, calendar.now - openedDaysAgo * dayMs);
  await settleJobs(context);
  return true;
}

/** What there was to mail was mailed in its time: the mailbox is empty when the demo begins. */
async function settleJobs({ db, clock }: OperationContext): Promise<void> {
  const now = clock();
  const claim = () => claimJob(db.writer, now, now + dayMs);
  for (let job = await claim(); job; job = await claim()) await finishJob(db.writer, job.id, now);
}

async function openHouse(tx: Tx, calendar: DemoCalendar): Promise<void> {
  const foundedAt = calendar.now - openedDaysAgo * dayMs;
  await foundCompany(tx, {
    names: demoCompanyNames,
    timeZone: demoTimeZone,
    region: demoRegion,
    lotSeed: demoLotSeed,
    foundedAt,
    teams: demoTeams,
    areas: demoAreas,
    channels: firstChannels,
    topics: demoTopics,
  });
  await employStaff(tx, calendar, foundedAt);
}

async function employStaff(tx: Tx, calendar: DemoCalendar, foundedAt: number): Promise<void> {
  const staff = castStaff(calendar);
  for (const member of staff) {
    const email = `${member.id.replace("-", ".")}@lindner.example`;
    await employ(tx, { ...member, email }, foundedAt);
    for (const absence of member.absences ?? []) await insertAbsence(tx, member.id, absence, foundedAt);
  }
  for (const { id, deputy } of staff) if (deputy) await setDeputy(tx, id, deputy);
}

/** One customer's story so far, each step at its own time. */
async function enter(
  context: OperationContext,
  customer: DemoCustomer,
  calendar: DemoCalendar,
): Promise<void> {
  const {
    id,
    earlier,
    decision,
    contacts = [],
    invitations = [],
    appointment,
    introduction,
    mandates = [],
    permit,
    callWord,
  } = customer;
  await register(context, customer, calendar.now - openedDaysAgo * dayMs);
  if (earlier) await decide(at(context, calendar.now - earlier.daysAgo * dayMs), customer, earlier);
  if (decision) await decide(at(context, calendar.now - decision.daysAgo * dayMs), customer, decision);
  for (const mandate of mandates) await letAct(context, customer, mandate, calendar.now);
  for (const contact of contacts) {
    const when = calendar.at(-contact.daysAgo, contact.time);
    const { channel, topic, sender, outcome } = contact;
    const request = { sender, channel, topic };
    await recordContact(at(context, when), {
      customerId: id,
      request,
      at: when,
      outcome,
      recordedBy: sender.id,
    });
  }
  for (const invitation of invitations) {
    await makeWish(at(context, invitation.from), { customerId: id, ...invitation });
  }
  if (appointment) await agreeOnTime(context, id, appointment, calendar.now);
  if (introduction) await introduce(context, id, introduction, calendar);
  if (callWord) await setCallWord(context, { customerId: id, word: callWord });
  if (permit) await letCall(context, id, permit);
}

/** For as long as calls may be, and not reported on: the customer can tell whether it is real. */
async function letCall(context: OperationContext, customerId: string, { staff, ...way }: DemoPermit) {
  const sender = { type: "staff", id: staff } as const;
  const claimed = await claimPermit(context, {
    ...{ customer: { id: customerId }, request: { sender, ...way }, through: null },
    ...{ periodMs: hourMs, reason: "", issuer: null },
  });
  if (claimed.kind !== "granted") throw new Error(`The demo's ${customerId} cannot be called.`);
}

async function agreeOnTime(
  context: OperationContext,
  customerId: string,
  { proposedDaysAgo, askedInstead, ...asked }: DemoAppointment,
  now: number,
): Promise<void> {
  const then = at(context, now - proposedDaysAgo * dayMs);
  const proposedBy = { type: "staff", id: asked.staff } as const;
  const proposed = await proposeAppointment(then, { customerId, ...asked, proposedBy });
  if (proposed.kind === "refused")
    throw new Error(`The demo's ${customerId} cannot be met: ${proposed.fault}`);
  if (!askedInstead) return;
  await acceptAppointment(then, { customerId, id: proposed.id });
  const [agreed] = await listInvitationsOf(then, customerId);
  await proposeOtherTime(context, { customerId, id: agreed!.id, by: null, ...askedInstead });
}

async function introduce(
  context: OperationContext,
  customerId: string,
  { daysAgo, ...introduction }: NonNullable<DemoCustomer["introduction"]>,
  calendar: DemoCalendar,
): Promise<void> {
  const actor = { type: "staff", id: introduction.proposedBy } as const;
  const toPropose = { customerId, area: null, actor, ...introduction };
  await proposeIntroduction(at(context, calendar.now - daysAgo * dayMs), toPropose);
}

/** Granted, accepted the same day, and used since. The invitation is answered before it would be mailed. */
async function letAct(context: OperationContext, customer: DemoCustomer, mandate: DemoMandate, now: number) {
  const { holder, email: address, relation, scope, grantedDaysAgo, decision } = mandate;
  const { id: customerId, language } = customer;
  const then = at(context, now - grantedDaysAgo * dayMs);
  const offer = { customerId, holder, address, relation, scope, until: null, language };
  const granted = await grantMandate(then, offer);
  if (granted.kind === "refused") throw new Error(`The demo's ${customerId} cannot let ${holder} act.`);
  const addressHash = hashAddress(context, { audience: "customer", email: address });
  await acceptMandate(then, { customerId, id: granted.id, addressHash });
  if (!decision) return;
  await decide({ ...at(context, now - decision.daysAgo * dayMs), mandate: granted.id }, customer, decision);
}

function at(context: OperationContext, now: number): OperationContext {
  return { ...context, clock: () => now };
}

async function register({ db, vault }: OperationContext, customer: DemoCustomer, now: number): Promise<void> {
  const { id, crmId, language, salutation, givenName, familyName, proposedStaff = null } = customer;
  const lot = drawLot(demoLotSeed, id, hmacSha256);
  const name = { ...(salutation && { salutation }), givenName, familyName };
  await db.transaction(async (tx) => {
    const start = { chosenAt: null, revision: 1, createdAt: now };
    await insertCustomer(tx, { id, ...name, language, lot, proposedStaff, ...start });
    if (crmId) await insertCustomerReference(tx, id, { system: "crm", externalId: crmId });
    for (const point of customer.contactPoints) {
      const unproven = { id: newId(now), verifiedAt: null, badSince: null, createdAt: now };
      await insertContactPoint(tx, vault, id, { ...point, ...unproven });
    }
    const actor = { type: "system", id: null } as const;
    await appendEvidence(tx, id, { at: now, kind: "customer_recorded", actor, body: { source: "demo" } });
  });
}

async function decide(
  context: OperationContext,
  { id, language }: DemoCustomer,
  { preferences }: NonNullable<DemoCustomer["decision"]>,
): Promise<void> {
  const result = await changePreferences(context, {
    customerId: id,
    basedOnVersion: null,
    change: () => preferences,
    language,
  });
  if (result.kind !== "saved")
    throw new Error(`The demo's ${id} decides what cannot be: ${JSON.stringify(result)}`);
}
