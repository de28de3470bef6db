/** What the link of a mailing opens, and the one thing it does. */
import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { findCustomerId, listReferencesBetween } from "#db/queries/customer-references";
import { findCustomer } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import { findOpenWaiting, supersedeWaiting } from "#db/queries/waiting-preferences";
import type { CustomerId } from "~/domain/people/customer";
import { parseCustomerReference } from "~/domain/people/customer-reference";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import { type Preferences, preferencesOfNobody } from "~/domain/preference/preference";
import { type Subscription, unsubscribe } from "~/domain/preference/unsubscribe";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { storeDecision } from "../preferences/store-decision.server";
import { isMeant, type NameInLink } from "./name-in-link.server";
import { type OpenedToken, openUnsubscribeToken } from "./unsubscribe-token.server";

export interface UnsubscribePage {
  house: House;
  /** Null where the house knows topic or way no more: the page cannot name them, and a no holds all the same. */
  subscription: Subscription | null;
}

/** What the link would unsubscribe from; null where it is none of ours. Reads nothing of the customer, changes nothing. */
export async function showUnsubscribe(
  { db, vault }: OperationContext,
  token: string,
): Promise<UnsubscribePage | null> {
  const opened = openUnsubscribeToken(vault, token);
  if (!opened) return null;
  const house = await readHouse(db.reader);
  return { house, subscription: findListed(opened, house) };
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
  await context.db.transaction(async (tx) => {
    const customerId = await findCustomerMeant(tx, opened.reference);
    if (customerId) await withdraw(tx, customerId, opened, context.clock);
  });
  return page;
}

function findListed(meant: OpenedToken, { company }: House): Subscription | null {
  const topic = company.topics.find(({ id }) => isMeant(meant.topic, id));
  const channel = company.channels.find(({ id }) => isMeant(meant.channel, id));
  return topic && channel ? { topic: topic.id, channel: channel.id } : null;
}

/** What the link ends, where the preferences allow it; null = they do not. */
function findAllowed(meant: OpenedToken, { topics = {} }: Preferences): Subscription | null {
  const topic = Object.keys(topics).find((id) => isMeant(meant.topic, id));
  const channel = topic === undefined ? undefined : topics[topic]!.find((id) => isMeant(meant.channel, id));
  return topic === undefined || channel === undefined ? null : { topic, channel };
}

/** Our own ids are short: only another system's can be a trace. */
async function findCustomerMeant(tx: Tx, meant: NameInLink): Promise<CustomerId | null> {
  if (typeof meant === "string") {
    const reference = parseCustomerReference(meant);
    return reference && findCustomerId(tx, reference);
  }
  const [head, tail] = meant;
  const alike = await listReferencesBetween(tx, head, tail);
  return alike.find(({ reference }) => isMeant(meant, reference))?.customerId ?? null;
}

async function withdraw(
  tx: Tx,
  customerId: CustomerId,
  meant: OpenedToken,
  clock: OperationContext["clock"],
): Promise<void> {
  await lockCustomer(tx, customerId);
  const now = clock();
  const customer = await findCustomer(tx, customerId);
  if (!customer) return;
  const house = await readHouse(tx);
  const stored = await findPreferences(tx, customerId);
  const before = stored?.preferences ?? preferencesOfNobody(house.settings.timeZone);
  const subscription = findAllowed(meant, before);
  if (!subscription) return supersedeReopening(tx, customerId, meant, now);
  const next = unsubscribe(before, subscription);
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
  const rest = {
    language: isLanguage(language) ? language : sourceLanguage,
    proof: { unsubscribed: subscription },
  };
  await storeDecision(tx, house, { ...decision, ...own, ...rest }, now);
}

/** It was closed before; something waiting might open it. */
async function supersedeReopening(tx: Tx, customerId: CustomerId, meant: OpenedToken, now: number) {
  const waiting = await findOpenWaiting(tx, customerId);
  if (waiting && findAllowed(meant, waiting.preferences)) await supersedeWaiting(tx, customerId, now);
}
