import type { Db } from "#db/dialects/dialect";
import { listWishDetails } from "#db/queries/wishes";
import { findStandInQuestion, type StandInQuestion } from "~/domain/contact-list/ask-stand-in";
import { dayMs } from "~/domain/time/instant";
import {
  listIntroductionsFor,
  type OpenedIntroduction,
  openIntroduction,
} from "../assignment/list-introductions.server";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { type CustomerView, readCustomerFacts } from "../permission/read-customer-facts.server";
import {
  askAboutUnreached,
  listMissedCalls,
  listUnreached,
  type MissedCallQuestion,
} from "../wishes/list-missed-calls.server";
import { listUnanswered, type UnansweredWish } from "../wishes/renew-wish.server";

/** What the customer may answer about wishes, calls and introductions; silence permits nothing. */
export interface OpenQuestions {
  house: House;
  now: number;
  timeZone: string;
  standIns: AskedStandIn[];
  missedCalls: MissedCallQuestion[];
  unanswered: UnansweredWish[];
  introductions: OpenedIntroduction[];
  /** Appointments that the customer accepted, within a day or running. */
  soon: CustomerView["invitations"];
}

const soonMs = dayMs;

export interface AskedStandIn extends StandInQuestion {
  wish: CustomerView["invitations"][number];
}

/** `known`: what was read of the customer for the same page. */
export async function showOpenQuestions(
  { db, vault, clock }: OperationContext,
  customerId: string,
  known?: { house: House; view: CustomerView },
): Promise<OpenQuestions> {
  const now = clock();
  const house = known?.house ?? (await readHouse(db.reader));
  const view = known?.view ?? (await readCustomerFacts(db.reader, house, customerId, now));
  const introductions = await listIntroductionsFor(db.reader, customerId, view, now);
  return {
    house,
    now,
    timeZone: view.facts.preferences.timeZone,
    standIns: await listStandIns(db.reader, customerId, view, now),
    missedCalls: await listMissedCalls(db.reader, customerId, view, now),
    unanswered: await listUnanswered(db.reader, customerId, view.compiled, now),
    soon: [...view.invitations, ...view.heldInvitations].filter(
      ({ source, from }) => source === "appointment" && from <= now + soonMs,
    ),
    introductions: introductions.map((introduction) => openIntroduction(introduction, vault)),
  };
}

/** What is asked where contacts are told: about calls alone. Null where there is nothing to ask. */
export async function showMissedCalls(
  { db, clock }: OperationContext,
  customerId: string,
): Promise<Pick<OpenQuestions, "house" | "now" | "timeZone" | "missedCalls"> | null> {
  const now = clock();
  const unreached = await listUnreached(db.reader, customerId, now);
  if (unreached.length === 0) return null;
  const house = await readHouse(db.reader);
  const view = await readCustomerFacts(db.reader, house, customerId, now);
  const missedCalls = await askAboutUnreached(db.reader, customerId, view, unreached, now);
  return { house, now, timeZone: view.facts.preferences.timeZone, missedCalls };
}

/** Asked about once: whoever waits has said so. */
async function listStandIns(
  db: Db,
  customerId: string,
  { compiled, invitations }: CustomerView,
  now: number,
): Promise<AskedStandIn[]> {
  const wishes = invitations.filter(({ source }) => source !== "appointment");
  const asked = wishes.flatMap((wish) => {
    const question = findStandInQuestion(compiled, wish, now);
    return question ? [{ ...question, wish }] : [];
  });
  const details = await listWishDetails(
    db,
    customerId,
    asked.map(({ wish }) => wish.id),
  );
  return asked.filter(({ wish }) => !details.get(wish.id)?.standIn);
}
