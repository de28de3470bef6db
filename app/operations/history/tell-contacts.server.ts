import { listStandingCases } from "#db/queries/contact-cases";
import { listThankedContacts } from "#db/queries/contact-thanks";
import { listContactsBefore } from "#db/queries/contacts";
import { factsAbout } from "~/domain/preference/facts-about";
import { readWordsThen } from "../preferences/read-words-then.server";
import type { Teller } from "./happened.server";
import { toContactFilter } from "./narrow-history.server";

/** Each with the word of the customer that held then, and what the customer said of it since. */
export const tellContacts: Teller = async ({ db }, house, customerId, { place, limit, filter }) => {
  const asked = toContactFilter(filter);
  const contacts = await listContactsBefore(db.reader, customerId, place, limit, asked);
  const [newest] = contacts;
  if (!newest) return [];
  const wordsThen = await readWordsThen(db.reader, house, customerId, newest.at);
  const cases = await listStandingCases(db.reader, customerId);
  const thanked = await listThankedContacts(db.reader, customerId);
  return contacts.map((contact) => {
    const place = { kind: "contact", at: contact.at, id: contact.id } as const;
    const said = { raised: cases.get(contact.id) ?? null, isThanked: thanked.has(contact.id) };
    const tell = () => ({ ...place, contact, heldThen: factsAbout(wordsThen(contact.at), contact), ...said });
    return { ...place, tell };
  });
};
