/** The customer's contacts and choices as tables that their spreadsheet opens: see `csv-line` for what is disarmed. */
import type { Contact } from "#db/queries/contacts";
import { channelWords } from "~/i18n/channel-words";
import { formatFullName } from "~/i18n/format/format-person";
import { byteOrderMark, formatSheetMoment, sheetSeparator } from "~/i18n/format/format-sheet";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeAllowedBy } from "~/i18n/sentences/write-contact";
import { writeWhoChose } from "~/i18n/sentences/write-who-chose";
import { dataWords } from "~/i18n/words/data-words";
import { showOwnContacts } from "../contacts/show-own-contacts.server";
import { writeCsvLine } from "../csv-line";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { listOwnChoices } from "../preferences/list-own-choices.server";

export async function* exportOwnContacts(
  context: OperationContext,
  { customerId, language }: { customerId: string; language: Language },
): AsyncGenerator<string> {
  const house = await readHouse(context.db.reader);
  const { facts } = await readCustomerFacts(context.db.reader, house, customerId, context.clock());
  const { at, channel, topic, who, outcome, basis } = dataWords[language].table.contacts;
  yield byteOrderMark + line([at, channel, topic, who, outcome, basis], language);
  for await (const contacts of showOwnContacts(context, customerId)) {
    const told = { house, timeZone: facts.preferences.timeZone, language };
    yield contacts.map((contact) => line(tellContact(contact, told), language)).join("");
  }
}

export async function exportOwnChoices(
  context: OperationContext,
  { customerId, language }: { customerId: string; language: Language },
): Promise<string> {
  const { choices: heads } = dataWords[language].table;
  const choices = await listOwnChoices(context, customerId);
  const rows = choices.flatMap(({ version, at, timeZone, sentences, ...choice }) =>
    sentences.map((sentence) => [
      String(version),
      formatSheetMoment(at, timeZone),
      writeWhoChose(choice, language),
      sentence,
    ]),
  );
  const head = [heads.version, heads.at, heads.by, heads.sentence];
  return byteOrderMark + [head, ...rows].map((cells) => line(cells, language)).join("");
}

interface Telling {
  house: House;
  timeZone: string;
  language: Language;
}

function tellContact(contact: Contact, { house, timeZone, language }: Telling): string[] {
  const { reached, notReached } = dataWords[language].table;
  const { directory } = house;
  return [
    formatSheetMoment(contact.at, timeZone),
    channelWords(contact.channel, language).label,
    directory.topics[contact.topic]?.label[language] ?? contact.topic,
    nameSender(contact, house, language),
    contact.outcome === "reached" ? reached : notReached,
    plainText(writeAllowedBy(contact.basis, null, language)),
  ];
}

function nameSender({ sender }: Contact, { directory }: House, language: Language): string {
  const { automated, ai } = dataWords[language].table;
  if (sender.type === "automated") return automated;
  if (sender.type === "ai") return ai;
  const name = directory.staff[sender.id];
  return name ? formatFullName(name) : sender.id;
}

function line(cells: string[], language: Language): string {
  return writeCsvLine(cells, sheetSeparator(language));
}
