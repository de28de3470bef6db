import { describe, expect, test } from "vitest";
import { recognizeCustomerColumns } from "~/operations/import/customer-columns";
import { findRefusedChannels } from "~/operations/import/refusal-columns";
import { speaksOfValue } from "~/operations/import/value-columns";

describe("recognising an export", () => {
  test.each([
    [
      "salesforce",
      "Id,FirstName,LastName,Email,MailingStreet,MailingCity,OwnerId,DoNotCall,HasOptedOutOfEmail",
    ],
    [
      "salesforce",
      "Contact ID,First Name,Last Name,Email,Mailing City,Contact Owner,Do Not Call,Email Opt Out",
    ],
    ["salesforce", "Kontakt-ID,Vorname,Nachname,E-Mail,Kontaktinhaber,Nicht anrufen,E-Mail-Abmeldung"],
    ["hubspot", "Record ID,First Name,Last Name,Email,Contact owner,Unsubscribed from all email"],
    ["hubspot", "Datensatz-ID,Vorname,Nachname,E-Mail,Zuständiger Mitarbeiter,Von allen E-Mails abgemeldet"],
    ["plain", "id,givenName,familyName,email,owner,doNotCall,emailOptOut"],
  ])("of %s by its headings: %s", (system, header) => {
    const columns = recognizeCustomerColumns(header.split(","));
    expect(columns.system).toBe(system);
    expect(columns.fields.externalId).toBe(0);
    expect(columns.emails).toHaveLength(1);
    expect(columns.owners).toHaveLength(1);
    expect(columns.refusals.length).toBeGreaterThan(0);
    expect(columns.unreadColumns).toEqual([]);
  });

  test("prefers the system's own id to a customer number beside it", () => {
    const columns = recognizeCustomerColumns(["Kundennummer", "Contact ID", "Last Name"]);
    expect(columns.fields.externalId).toBe(1);
    expect(columns.unreadColumns).toEqual(["Kundennummer"]);
  });
});

describe("a column that says what a customer is worth", () => {
  test.each([
    "ABC",
    "ABC-Klasse",
    "ABC_Class__c",
    "Kundenklasse",
    "Klasse",
    "Umsatz 2025",
    "Jahresumsatz (netto)",
    "AnnualRevenue",
    "Total Revenue",
    "HubSpot Score",
    "Predictive Lead Score",
    "Lead Rating",
    "Customer Lifetime Value",
    "CLV",
    "Bonität",
    "Kundenwert",
    "Deckungsbeitrag",
    "Tier",
    "Recent Deal Amount",
    "Likelihood to close",
    "Contact priority",
    "VIP",
  ])("is known for what it is: %s", (header) => expect(speaksOfValue(header)).toBe(true));

  test.each(["Lifecycle Stage", "Postal Code", "Company Name", "Geburtsdatum", "Lead Source", "Abteilung"])(
    "is not %s",
    (header) => expect(speaksOfValue(header)).toBe(false),
  );
});

describe("a refusal", () => {
  test("to be called closes text messages and video calls too", () => {
    expect(findRefusedChannels("Do Not Call")).toEqual(["phone", "sms", "messenger", "video"]);
    expect(findRefusedChannels("Nicht anrufen")).toEqual(findRefusedChannels("DoNotCall"));
  });

  test("of one kind of e-mail in HubSpot closes e-mail", () => {
    expect(findRefusedChannels("Opted out of email: Marketing Information")).toEqual(["email"]);
    expect(findRefusedChannels("hs_email_optout_6871816")).toEqual(["email"]);
  });

  test("of advertising leaves letters to a recall; of any contact leaves nothing", () => {
    expect(findRefusedChannels("Werbesperre")).not.toContain("letter");
    expect(findRefusedChannels("Kontaktsperre")).toContain("letter");
  });

  test("of faxes closes nothing, for there are none", () => {
    expect(findRefusedChannels("HasOptedOutOfFax")).toEqual([]);
  });
});
