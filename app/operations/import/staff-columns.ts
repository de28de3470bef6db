/** Which column of a list of staff gives what (docs/import.md). Other columns are not read. */
import { foldHeader } from "./fold-header";
import { type FileFault, UnusableFile } from "./import-file";

const headings = {
  sourceId: "id userid benutzerid personalnummer mitarbeiternummer externalid staffid hubspotownerid",
  salutation: "salutation anrede",
  givenName: "firstname givenname vorname",
  familyName: "lastname familyname nachname familienname",
  email: "email emailaddress emailadresse",
  team: "team filiale branch abteilung department teamname",
  role: "role rolle",
  capacity: "capacity kapazitaet plaetze customersmax kundenmax",
  accepting: "accepting nimmtneuekunden nimmtneuekundenauf acceptsnewcustomers aufnahme",
  deputy: "deputy vertretung stellvertretung vertreter vertreterin",
  languages: "languages sprachen language sprache",
};

export type StaffField = keyof typeof headings;

export interface StaffColumns {
  system: string;
  count: number;
  fields: Partial<Record<StaffField, number>>;
  unreadColumns: string[];
}

const fieldOf = new Map(
  Object.entries(headings).flatMap(([field, list]) =>
    list.split(" ").map((heading) => [heading, field as StaffField]),
  ),
);

const needed: StaffField[] = ["givenName", "familyName", "email"];

/** Throws {@link UnusableFile} where the file cannot be a list of staff. */
export function recognizeStaffColumns(headers: readonly string[], system = "plain"): StaffColumns {
  const columns: StaffColumns = { system, count: headers.length, fields: {}, unreadColumns: [] };
  headers.forEach((header, index) => {
    const field = fieldOf.get(foldHeader(header));
    if (!field) columns.unreadColumns.push(header);
    else if (columns.fields[field] === undefined) columns.fields[field] = index;
    else throw new UnusableFile({ code: "column_twice", columns: [headers[columns.fields[field]]!, header] });
  });
  const missing = needed.filter((field) => columns.fields[field] === undefined);
  const fault: FileFault = { code: "no_staff_columns", columns: missing };
  if (missing.length > 0) throw new UnusableFile(fault);
  return columns;
}
