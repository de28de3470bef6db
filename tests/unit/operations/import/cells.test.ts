import { describe, expect, test } from "vitest";
import { lengthenSalesforceId } from "~/domain/people/external-id";
import { normalizePhoneNumber } from "~/operations/contact-points/normalize-phone-number.server";
import { prepareOwnerMatch, type StaffKeys } from "~/operations/import/match-owner";
import { readCountry } from "~/operations/import/read-country";
import { readDate } from "~/operations/import/read-date";
import { readFlag } from "~/operations/import/read-flag";
import { readLanguage, readSalutation } from "~/operations/import/read-person";

test.each([
  ["yes", ["1", "true", "TRUE", "Ja", "yes", "x", "X", "wahr", " ja "]],
  ["no", ["", "0", "false", "Nein", "no", "FALSCH"]],
  ["unreadable", ["vielleicht", "2", "seit 2019", "?", "n/a"]],
])("a flag says %s", (flag, cells) => {
  for (const cell of cells) expect(readFlag(cell), cell).toBe(flag);
});

test("a date is read only where it can mean one day", () => {
  const day = Date.UTC(2024, 2, 1);
  for (const cell of ["2024-03-01", "01.03.2024", "1.3.2024", "2024-03-01T10:00:00Z", "01.03.2024 10:00"]) {
    expect(readDate(cell), cell).toBe(day);
  }
  for (const cell of ["03/01/2024", "30.02.2024", "2024-13-01", "gestern", ""]) {
    expect(readDate(cell), cell).toBeNull();
  }
});

test("a country is known by its names and its code", () => {
  expect(["Österreich", "Austria", "at"].map(readCountry)).toEqual(["AT", "AT", "AT"]);
  expect(["Deutschland", "Germany", "DE", "UK", "United Kingdom"].map(readCountry)).toEqual([
    "DE",
    "DE",
    "DE",
    "GB",
    "GB",
  ]);
  expect(readCountry("Bayern")).toBeNull();
});

test("a phone number becomes E.164, by the country of the row or of the company", () => {
  const written = ["089 99998101", "+49 (89) 99998-101", "0049 89/99998101", "(089) 99 99 81 01"];
  for (const text of written) expect(normalizePhoneNumber(text, "DE"), text).toBe("+498999998101");
  expect(normalizePhoneNumber("020 7946 0018", "GB")).toBe("+442079460018");
  for (const text of ["12", "keine", "089 99998101 oder 102"])
    expect(normalizePhoneNumber(text, "DE"), text).toBeNull();
  expect(normalizePhoneNumber("089 99998101", null)).toBeNull();
});

test("forms of address and languages are read as they are written in practice", () => {
  expect(["Frau", "Fr.", "Mrs.", "Ms.", "Frau Dr."].map(readSalutation)).toEqual([
    "ms",
    "ms",
    "ms",
    "ms",
    "ms",
  ]);
  expect(["Herr", "Hr.", "Mr.", "Herrn"].map(readSalutation)).toEqual(["mr", "mr", "mr", "mr"]);
  expect(["Dr.", "Firma", ""].map(readSalutation)).toEqual([undefined, undefined, undefined]);
  expect(["Deutsch", "de-AT", "English", "en", "fr", ""].map(readLanguage)).toEqual([
    "de",
    "de",
    "en",
    "en",
    null,
    null,
  ]);
});

test("both ways of writing a Salesforce id are one", () => {
  expect(lengthenSalesforceId("0035g00000AbCdE")).toBe("0035g00000AbCdEAAV");
  expect(lengthenSalesforceId("0035g00000AbCdEAAV")).toBe("0035g00000AbCdEAAV");
  expect(lengthenSalesforceId("K-1")).toBe("K-1");
});

describe("the former contact person", () => {
  const member = (
    id: string,
    givenName: string,
    familyName: string,
    sourceId: string | null = null,
  ): StaffKeys => ({
    id,
    givenName,
    familyName,
    email: `${id}@lindner.example`,
    sourceSystem: sourceId && "salesforce",
    sourceId,
  });
  const staff = [
    member("keller", "Sabine", "Keller", "0055g000001AaBbAAK"),
    member("mueller-1", "Jörg", "Müller"),
    member("mueller-2", "Jörg", "Müller"),
  ];
  const match = prepareOwnerMatch(staff, "salesforce");

  test.each([
    "Sabine Keller",
    "Keller, Sabine",
    "keller@lindner.example",
    "0055g000001AaBb",
    "SABINE KELLER (keller@lindner.example)",
  ])("is Sabine Keller: %s", (owner) => expect(match([owner])).toEqual({ kind: "known", staff: "keller" }));

  test("is nobody where two are called alike, unless an address tells them apart", () => {
    expect(match(["Joerg Mueller"])).toEqual({ kind: "ambiguous" });
    expect(match(["mueller-2@lindner.example"])).toEqual({ kind: "known", staff: "mueller-2" });
  });

  test("is nobody where nobody is called so", () => {
    expect(match(["Peter Unbekannt"])).toEqual({ kind: "unknown" });
  });
});
