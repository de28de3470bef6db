import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { appendEvidence } from "#db/queries/evidence";
import {
  answerIntroduction,
  type Introduction,
  keepIntroductionAsked,
  listOpenIntroductions,
} from "#db/queries/introductions";
import { insertWish } from "#db/queries/wishes";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { findSoonestStretch } from "~/domain/permission/soonest-stretch";
import { putFirst } from "~/domain/preference/put-first";
import { dayMs } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { refuseWhileLeaving } from "../customers/refuse-while-leaving.server";
import { doOnce } from "../do-once.server";
import { type House, readHouse } from "../house/read-house.server";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { type CustomerView, readCustomerFacts } from "../permission/read-customer-facts.server";
import { changeWithin } from "../preferences/change-preferences.server";
import { openInvitation } from "../wishes/open-invitation.server";
import { listIntroductionsFor } from "./list-introductions.server";

interface IntroductionNamed {
  customerId: string;
  id: string;
}

/**
 * The customer's yes is a choice like any other: the colleague stands first, and whether there is room is derived. The
 * version saved, which can be undone; null where it is no longer asked.
 */
export function acceptIntroduction(
  context: OperationContext,
  { customerId, id, language }: IntroductionNamed & { language: Language },
): Promise<number | null> {
  return doOnce<number | null>(
    context,
    (version) => version !== null,
    async (tx) => {
      await lockAssignments(tx);
      await lockCustomer(tx, customerId);
      const now = context.clock();
      const asked = await findAsked(tx, customerId, id, now);
      const { actor } = await findOwnActor(tx, context, customerId);
      if (!asked) return null;
      await refuseWhileLeaving(tx, customerId);
      const { area, staff, proposedBy } = asked.introduction;
      const change = { customerId, basedOnVersion: null, language, proof: { introduction: id } };
      const result = await changeWithin(tx, context, {
        ...change,
        change: (current) => putFirst(current, area, staff),
      });
      if (result.kind !== "saved") return null;
      await answerIntroduction(tx, customerId, id, "accepted", now);
      const body = { id, area, staff, proposedBy };
      await appendEvidence(tx, customerId, { at: now, kind: "introduction_accepted", actor, body });
      return result.version;
    },
  );
}

/** No reason is asked for; the proposer learns that it was declined, and nobody else does. */
export function declineIntroduction(
  context: OperationContext,
  { customerId, id }: IntroductionNamed,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    if (!(await findAsked(tx, customerId, id, now))) return false;
    const { actor } = await findOwnActor(tx, context, customerId);
    await close(tx, { customerId, id }, "declined", actor, now);
    return true;
  });
}

/** The customer asks first: one wish to the proposer, soon, by the way that is usual; yes and no stay open. */
export function askAboutIntroduction(
  context: OperationContext,
  { customerId, id }: IntroductionNamed,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const asked = await findAsked(tx, customerId, id, now);
    const way = asked && findWay(asked, now);
    if (!way || asked.introduction.askedBy !== null) return false;
    const wish = { id: newId(now), ...way, topic: null, staff: asked.introduction.proposedBy };
    const { actor, mandate: mandateId } = await findOwnActor(tx, context, customerId);
    const invitation = { ...wish, sealedNote: null, source: "wish" as const, createdAt: now, mandateId };
    await openInvitation(tx, customerId, invitation, { actor, because: { introduction: id } });
    await insertWish(tx, customerId, wish.id, { kind: "question", replaces: null, standIn: null });
    await keepIntroductionAsked(tx, customerId, id, wish.id);
    return true;
  });
}

/** By whoever proposed it; false where there is nothing to withdraw any more. */
export function withdrawIntroduction(
  { db, clock }: OperationContext,
  { customerId, id, proposedBy }: IntroductionNamed & { proposedBy: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    const open = await listOpenIntroductions(tx, customerId, now);
    if (!open.some((own) => own.id === id && own.proposedBy === proposedBy)) return false;
    await close(tx, { customerId, id }, "withdrawn", { type: "staff", id: proposedBy }, now);
    return true;
  });
}

async function close(
  tx: Tx,
  { customerId, id }: IntroductionNamed,
  answer: "declined" | "withdrawn",
  actor: EvidenceActor,
  now: number,
): Promise<void> {
  await answerIntroduction(tx, customerId, id, answer, now);
  await appendEvidence(tx, customerId, { at: now, kind: `introduction_${answer}`, actor, body: { id } });
}

interface Asked {
  introduction: Introduction;
  house: House;
  view: CustomerView;
}

async function findAsked(tx: Tx, customerId: string, id: string, now: number): Promise<Asked | null> {
  const house = await readHouse(tx);
  const view = await readCustomerFacts(tx, house, customerId, now);
  const asked = await listIntroductionsFor(tx, customerId, view, now);
  const introduction = asked.find((open) => open.id === id);
  return introduction ? { introduction, house, view } : null;
}

/** A call where the customer has a number, else the first way that reaches them. */
function findWay({ house, view }: Asked, now: number) {
  const usable = view.facts.contactPoints ?? [];
  const id = usable.includes("phone") ? "phone" : usable[0];
  const channel = id === undefined ? undefined : house.compiled.channels.get(id);
  if (!channel) return null;
  const soon = findSoonestStretch(channel, view.compiled.zone, now) ?? { from: now, until: now + 7 * dayMs };
  return { channel: channel.id, ...soon };
}
