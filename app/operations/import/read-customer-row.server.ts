/** Reads what one row says of a customer. Faults end the row; notices do not. */
import type { ContactPointKind } from "~/domain/people/contact-point";
import type { PersonName } from "~/domain/people/directory";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import { searchName } from "~/domain/people/fold-name";
import type { ImportedConsent, ImportedRefusal } from "~/domain/people/imported-customer";
import { formatPostalAddress } from "~/domain/people/postal-address";
import { normalizePhoneNumber } from "../contact-points/normalize-phone-number.server";
import { cleanCell } from "./clean-cell";
import type { CustomerColumns, CustomerField } from "./customer-columns";
import type { Finding, RowFaultCode, RowNoticeCode } from "./import-report";
import { readCountry } from "./read-country";
import type { CsvRow } from "./read-csv-rows.server";
import { readDate } from "./read-date";
import { readFlag } from "./read-flag";
import { readLanguage, readSalutation } from "./read-person";

export interface ReadPoint {
  kind: ContactPointKind;
  value: string;
}

export interface ReadCustomer {
  line: number;
  externalId: string | null;
  name: PersonName;
  language: string | null;
  points: ReadPoint[];
  completeKinds: ContactPointKind[];
  refusals: ImportedRefusal[];
  consents: Omit<ImportedConsent, "topic">[];
  /** What stands in the owner columns. */
  owners: string[];
  hasOwnerColumn: boolean;
  fault: Finding<RowFaultCode> | null;
  notices: Finding<RowNoticeCode>[];
}

export interface ReadingRules {
  columns: CustomerColumns;
  /** ISO 3166-1, for telephone numbers without a country code. */
  country: string | null;
  now: number;
}

const cellLengthMax = 500;

export function readCustomerRow({ line, cells }: CsvRow, rules: ReadingRules): ReadCustomer {
  const { columns } = rules;
  const notices: Finding<RowNoticeCode>[] = [];
  const notice = (code: RowNoticeCode, column?: string) =>
    notices.push({ line, code, ...(column && { column }) });
  const field = (name: CustomerField) => cleanCell(cells[columns.fields[name] ?? -1]);
  const salutation = readSalutation(field("salutation"));
  const refusals = readRefusals(cells, columns, notice);
  const row = {
    line,
    externalId: field("externalId") || null,
    name: {
      ...(salutation && { salutation }),
      givenName: field("givenName"),
      familyName: field("familyName"),
    },
    language: readLanguage(field("language")),
    ...readPoints(cells, rules, field, notice),
    refusals,
    consents: readConsents(cells, rules, refusals, field, notice),
    owners: columns.owners.map((index) => cleanCell(cells[index])).filter((owner) => owner !== ""),
    hasOwnerColumn: columns.owners.length > 0,
    notices,
  };
  const code = findFault(row, cells, columns);
  return { ...row, fault: code && { line, code } };
}

/** What the row is known by where it has no id; null without an e-mail address. */
export function namesakeOf({ name, points }: Pick<ReadCustomer, "name" | "points">): string | null {
  const email = points.find(({ kind }) => kind === "email");
  return email ? `${searchName(name)} ${email.value}` : null;
}

type Field = (name: CustomerField) => string;
type Notice = (code: RowNoticeCode, column?: string) => void;

function findFault(
  row: Omit<ReadCustomer, "fault">,
  cells: string[],
  columns: CustomerColumns,
): RowFaultCode | null {
  if (cells.length < columns.count) return "cells_missing";
  if (cells.length > columns.count) return "cells_too_many";
  if (row.name.familyName === "") return "name_missing";
  if (row.externalId === null && namesakeOf(row) === null) return "key_missing";
  const texts = [
    row.externalId ?? "",
    row.name.givenName,
    row.name.familyName,
    ...row.points.map((p) => p.value),
  ];
  return texts.some((text) => text.length > cellLengthMax) ? "cell_too_long" : null;
}

function readPoints(cells: string[], rules: ReadingRules, field: Field, notice: Notice) {
  const { columns } = rules;
  const country = readCountry(field("country")) ?? rules.country;
  const emails = readAll(cells, columns.emails, normalizeEmailAddress);
  const phones = readAll(cells, columns.phones, (text) => normalizePhoneNumber(text, country));
  const postal = readPostalAddress(field);
  if (emails.isIncomplete) notice("email_unreadable");
  if (phones.isIncomplete) notice("phone_unreadable");
  if (postal.isIncomplete) notice("address_incomplete");
  const read: [ContactPointKind, typeof emails, boolean][] = [
    ["email", emails, columns.emails.length > 0],
    ["phone", phones, columns.phones.length > 0],
    ["postal", postal, columns.fields.street !== undefined && columns.fields.city !== undefined],
  ];
  return {
    points: read.flatMap(([kind, { values }]) => values.map((value): ReadPoint => ({ kind, value }))),
    completeKinds: read.filter(([, one, isListed]) => isListed && !one.isIncomplete).map(([kind]) => kind),
  };
}

function readAll(cells: string[], indexes: number[], normalize: (text: string) => string | null) {
  const texts = indexes.map((index) => cleanCell(cells[index])).filter((text) => text !== "");
  const values = texts.map(normalize);
  const readable = values.filter((value) => value !== null);
  return { values: [...new Set(readable)], isIncomplete: readable.length < values.length };
}

function readPostalAddress(field: Field) {
  const parts = { street: field("street"), postalCode: field("postalCode"), city: field("city") };
  const value = formatPostalAddress({ ...parts, country: field("country") });
  // Many exports fill the country or the town alone: that is no address and no mistake either.
  return { values: value ? [value] : [], isIncomplete: value === null && parts.street !== "" };
}

function readRefusals(cells: string[], columns: CustomerColumns, notice: Notice): ImportedRefusal[] {
  return columns.refusals.flatMap(({ index, header, channels }) => {
    const cell = cleanCell(cells[index]);
    const flag = readFlag(cell);
    if (flag === "no") return [];
    if (flag === "unreadable") notice("refusal_unreadable", header);
    return [{ column: header, cell: flag === "yes" ? cell : null, channels }];
  });
}

function readConsents(
  cells: string[],
  { columns, now }: ReadingRules,
  refusals: ImportedRefusal[],
  field: Field,
  notice: Notice,
): ReadCustomer["consents"] {
  const givenAt = readDate(field("consentDate"));
  const isPast = givenAt !== null && givenAt <= now;
  const detail = field("consentSource").slice(0, cellLengthMax);
  return columns.consents.flatMap(({ index, header, channels }) => {
    const flag = readFlag(cleanCell(cells[index]));
    const channel = channels[0]!;
    const isRefused = refusals.some((refusal) => refusal.channels.includes(channel));
    if (flag === "unreadable") notice("consent_unreadable", header);
    if (flag === "yes" && isRefused) notice("consent_refused_too", header);
    if (flag !== "yes" || isRefused) return [];
    if (field("consentDate") && !isPast) notice("consent_unreadable", header);
    return [{ column: header, channel, givenAt: isPast ? givenAt : null, detail: detail || null }];
  });
}
