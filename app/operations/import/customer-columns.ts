/**
 * Which column of an export gives what. Salesforce and HubSpot are recognised by headings that only they use; what a
 * heading means is the same wherever it comes from (docs/import.md lists them).
 */
import type { ChannelId } from "~/domain/preference/channel";
import { findConsentChannel, speaksOfConsentWithoutChannel } from "./consent-columns";
import { foldHeader } from "./fold-header";
import { type FileFault, UnusableFile } from "./import-file";
import { findRefusedChannels } from "./refusal-columns";
import { speaksOfValue } from "./value-columns";

export type CustomerField =
  | "externalId"
  | "salutation"
  | "givenName"
  | "familyName"
  | "language"
  | "street"
  | "postalCode"
  | "city"
  | "country"
  | "consentDate"
  | "consentSource";

export interface FlagColumn {
  index: number;
  header: string;
  channels: ChannelId[];
}

export interface CustomerColumns {
  system: string;
  count: number;
  fields: Partial<Record<CustomerField, number>>;
  emails: number[];
  phones: number[];
  owners: number[];
  refusals: FlagColumn[];
  consents: FlagColumn[];
  /** Headings left out because they say what a customer is worth. */
  valueColumns: string[];
  /** Consents that name no way of contact. */
  consentsWithoutChannel: string[];
  /** Headings that nothing here reads. */
  unreadColumns: string[];
}

const fieldHeadings: Record<CustomerField, string> = {
  externalId: `contactid kontaktid recordid datensatzid hsobjectid id externalid kundennummer kundennr kundenid customerid
    customernumber contactrecordid kontaktdatensatzid`,
  salutation: "salutation anrede",
  givenName: "firstname givenname vorname",
  familyName: "lastname familyname nachname familienname surname",
  language:
    "language sprache preferredlanguage bevorzugtesprache korrespondenzsprache hslanguage languagecode",
  street: `street streetaddress strasse strasseundhausnummer strassehausnummer strassehausnr address adresse mailingstreet
    mailingaddressline1 postanschriftstrasse strassepostanschrift postanschriftstrassehausnummer`,
  postalCode: `postalcode zip zipcode postleitzahl plz postcode mailingpostalcode mailingzippostalcode mailingzip
    postanschriftplz postanschriftpostleitzahl plzpostanschrift postleitzahlpostanschrift`,
  city: "city ort stadt wohnort town mailingcity postanschriftort postanschriftstadt ortpostanschrift stadtpostanschrift",
  country: `country countryregion land landregion mailingcountry mailingcountrycode countrycode postanschriftland
    landpostanschrift`,
  consentDate: `consentdate consentgivenat einwilligungam einwilligungdatum einwilligungsdatum einwilligungvom optindate
    optindatum doubleoptindate doubleoptindatum`,
  consentSource: `consentsource einwilligungquelle einwilligungsquelle optinsource optinquelle einwilligungherkunft
    einwilligungdurch`,
};

const listHeadings: Record<"emails" | "phones" | "owners", string> = {
  emails: "email emailaddress emailadresse emails mail emailprivat workemail privateemailaddress",
  phones: `phone phonenumber telefon telefonnummer telefonprivat festnetz mobile mobilephone mobilephonenumber mobil
    mobiltelefon mobiltelefonnummer mobilnummer handy handynummer homephone otherphone privattelefon weiterestelefon
    telefongeschaeftlich businessphone`,
  owners: `owner ownerid ownername owneremail contactowner contactownerid contactowneralias kontaktinhaber kontaktinhaberid
    hubspotownerid zustaendigermitarbeiter zustaendigermitarbeiterinhubspot kontakteigentuemer betreuer betreuerin
    kundenbetreuer ansprechpartner inhaber inhaberid verkaeufer salesrep accountmanager`,
};

const fieldOf = byHeading(fieldHeadings);
const listOf = byHeading(listHeadings);

const hubspotHeadings = new Set(
  "recordid datensatzid hsobjectid unsubscribedfromallemail vonallenemailsabgemeldet lifecyclestage hubspotteam".split(
    " ",
  ),
);
const salesforceHeadings = new Set(
  `contactid kontaktid mailingstreet mailingcity hasoptedoutofemail kontaktinhaber ownerid accountid
  accountname contactownerid`.split(/\s+/),
);

/** Throws {@link UnusableFile} where the file cannot be an export of customers. */
export function recognizeCustomerColumns(headers: readonly string[]): CustomerColumns {
  const columns: CustomerColumns = {
    system: recognizeSystem(headers.map(foldHeader)),
    count: headers.length,
    fields: {},
    emails: [],
    phones: [],
    owners: [],
    refusals: [],
    consents: [],
    valueColumns: [],
    consentsWithoutChannel: [],
    unreadColumns: [],
  };
  refuseDoubles(headers);
  headers.forEach((header, index) => {
    placeColumn(columns, headers, header.trim(), index);
  });
  const fault = findFault(columns);
  if (fault) throw new UnusableFile(fault);
  return columns;
}

/** Which of two equal headings is meant, nobody can say. */
function refuseDoubles(headers: readonly string[]): void {
  const headings = headers.map(foldHeader);
  const double = headings.findIndex(
    (heading, index) => fieldOf.has(heading) && headings.indexOf(heading) < index,
  );
  if (double < 0) return;
  const first = headings.indexOf(headings[double]!);
  throw new UnusableFile({ code: "column_twice", columns: [headers[first]!, headers[double]!] });
}

function recognizeSystem(headings: readonly string[]): string {
  if (headings.some((heading) => hubspotHeadings.has(heading))) return "hubspot";
  return headings.some((heading) => salesforceHeadings.has(heading)) ? "salesforce" : "plain";
}

/** A no comes first: a heading that could be read in two ways is read as the refusal. */
function placeColumn(
  columns: CustomerColumns,
  headers: readonly string[],
  header: string,
  index: number,
): void {
  const heading = foldHeader(header);
  const refused = findRefusedChannels(header);
  const field = fieldOf.get(heading);
  const list = listOf.get(heading);
  const consented = findConsentChannel(header);
  if (refused?.length) columns.refusals.push({ index, header, channels: refused });
  else if (field) setField(columns, headers, field, index);
  else if (list) columns[list].push(index);
  else if (consented) columns.consents.push({ index, header, channels: [consented] });
  else if (speaksOfConsentWithoutChannel(header)) columns.consentsWithoutChannel.push(header);
  else if (speaksOfValue(header)) columns.valueColumns.push(header);
  else if (header) columns.unreadColumns.push(header);
}

/** Of two headings for one field the one listed first in {@link fieldHeadings} counts. */
function setField(
  columns: CustomerColumns,
  headers: readonly string[],
  field: CustomerField,
  index: number,
): void {
  const before = columns.fields[field];
  if (before === undefined) {
    columns.fields[field] = index;
    return;
  }
  const rank = (position: number) => headingsOf(field).indexOf(foldHeader(headers[position]!));
  const [kept, left] = rank(index) < rank(before) ? [index, before] : [before, index];
  columns.fields[field] = kept;
  columns.unreadColumns.push(headers[left]!);
}

function headingsOf(field: CustomerField): string[] {
  return fieldHeadings[field].split(/\s+/);
}

function findFault({ fields, emails }: CustomerColumns): FileFault | null {
  if (fields.familyName === undefined) return { code: "no_name_column" };
  return fields.externalId === undefined && emails.length === 0 ? { code: "no_key_column" } : null;
}

function byHeading<Name extends string>(headings: Record<Name, string>): Map<string, Name> {
  const entries = Object.entries(headings) as [Name, string][];
  return new Map(
    entries.flatMap(([name, list]) => list.split(/\s+/).map((heading) => [heading, name] as const)),
  );
}
