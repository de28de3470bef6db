/**
 * A customer made ready for decisions. What a request needs is compiled when first asked for and kept, so that
 * the same question at another instant costs about a microsecond. A compiled customer holds for one revision of
 * the customer and one of the company; it keeps no instant of its own.
 */
import type { Preferences } from "../preference/preference";
import { type Instant, readInstant } from "../time/instant";
import { getZone, type Zone } from "../time/zone";
import type { CompiledCap } from "./compile-cap";
import type { CompiledCompany } from "./compile-company";
import type { CompiledRequest } from "./compile-request";
import type { Inquiry } from "./inquiries";
import type { ContactFact, CustomerFacts } from "./permission";
import { isBinding } from "./rule-table";

export interface CompiledCustomer {
  readonly company: CompiledCompany;
  readonly facts: CustomerFacts;
  readonly preferences: Preferences;
  readonly zone: Zone;
  /** Compiled when first needed. */
  countedContacts: CountedContact[] | undefined;
  readonly caps: (CompiledCap | undefined)[];
  /** Null = asked for once. */
  readonly requests: Map<Inquiry, CompiledRequest | null>;
}

/** A contact to which caps apply, as much of it as they look at. */
export interface CountedContact extends Pick<ContactFact, "channel" | "topic" | "sender"> {
  instant: Instant;
}

export function compileCustomer(company: CompiledCompany, facts: CustomerFacts): CompiledCustomer {
  const { preferences } = facts;
  return {
    company,
    facts,
    preferences,
    zone: getZone(preferences.timeZone),
    countedContacts: undefined,
    caps: [],
    requests: new Map(),
  };
}

/** The contacts that count: their topic is still known, caps bind it, and `counts` is not false. */
export function listCountedContacts(customer: CompiledCustomer): readonly CountedContact[] {
  customer.countedContacts ??= customer.facts.contacts
    .filter((contact) => contact.counts !== false && areCapsBinding(customer.company, contact))
    .map(({ at, channel, topic, sender }) => ({ channel, topic, sender, instant: readInstant(at) }));
  return customer.countedContacts;
}

function areCapsBinding(company: CompiledCompany, contact: ContactFact): boolean {
  const topic = company.topics.get(contact.topic);
  return topic !== undefined && isBinding("cap_reached", topic.basis, company.channels.get(contact.channel));
}
