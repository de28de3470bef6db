/** What the link of a mailing opens, and the one thing it does. */
import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { findCustomerId } from "#db/queries/customer-references";
import { findCustomer } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import { findOpenWaiting, supersedeWaiting } from "#db/queries/waiting-preferences";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import { preferencesOfNobody } from "~/domain/preference/preference";
import { type Subscription, unsubscribe } from "~/domain/preference/unsubscribe";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { storeDecision } from "../preferences/store-decision.server";
import { openUnsubscribeToken } from "./unsubscribe-token.server";

export interface UnsubscribePage extends Subscription {
  house: House;
  /** Whether the house still knows topic and way; where not, the page cannot name them, and a no holds all the same. */
  isListed: boolean;
}

/** What the link would unsubscribe from; null where it is none of ours. Reads nothing of the customer, changes nothing. */
export async function showUnsubscribe(
  { db, vault }: OperationContext,
  token: string,
): Promise<UnsubscribePage | null> {
  const opened = openUnsubscribeToken(vault, token);
  if (!opened) return null;
  const house = await readHouse(db.reader);
  const { topic, channel } = opened;
  return { house, topic, channel, isListed: isListed(opened, house) };
}

/**
 * Unsubscribes, at once and as often as it is asked; null where the link is none of ours. Nothing is checked that could
 * keep a no from holding: not what the house lists today, and what waited for the customer's yes and would open it again
 * is superseded. For somebody who is no customer (any more) there is nothing to do, and the answer is the same.
 */
export async function unsubscribeByLink(
  context: OperationContext,
  token: string,
): Promise<UnsubscribePage | null> {
  const page = await showUnsubscribe(context, token);
  const opened = openUnsubscribeToken(context.vault, token);
  if (!page || !opened) return null;
  const reference = parseCustomerReference(opened.reference);
  await context.db.transaction(async (tx) => {
    const customerId = reference && (await findCustomerId(tx, reference));
    if (customerId) await withdraw(tx, customerId, opened, context.clock);
  });
  return page;
}

function isListed({ topic, channel }: Subscription, { company }: House): boolean {
  return company.topics.some(({ id }) => id === topic) && company.channels.some(({ id }) => id === channel);
}

async function withdraw(
  tx: Tx,
  customerId: string,
  subscription: Subscription,
  clock: OperationContext["clock"],
): Promise<void> {
  await lockCustomer(tx, customerId);
  const now = clock();
  const customer = await findCustomer(tx, customerId);
  if (!customer) return;
  const house = await readHouse(tx);
  const stored = await findPreferences(tx, customerId);
  const before = stored?.preferences ?? preferencesOfNobody(house.settings.timeZone);
  const next = unsubscribe(before, subscription);
  if (next === before) return supersedeReopening(tx, customerId, subscription, now);
  const { language } = customer;
  const changes = comparePreferences(before, next, house.company);
  const decision = {
    customerId,
    version: (stored?.version ?? 0) + 1,
    before,
    next,
    changes,
    recordedBy: null,
  };
  const own = { source: "unsubscribe", actor: { type: "customer", id: customerId } } as const;
  const { topic, channel } = subscription;
  const rest = {
    language: isLanguage(language) ? language : sourceLanguage,
    proof: { unsubscribed: { topic, channel } },
  };
  await storeDecision(tx, house, { ...decision, ...own, ...rest }, now);
}

/** It was closed before; something waiting might open it. */
async function supersedeReopening(tx: Tx, customerId: string, subscription: Subscription, now: number) {
  const waiting = await findOpenWaiting(tx, customerId);
  const isReopening =
    waiting !== null && unsubscribe(waiting.preferences, subscription) !== waiting.preferences;
  if (isReopening) await supersedeWaiting(tx, customerId, now);
}
