/** The header, and a first look at every row: see survey-rows.server.ts. */
import { normalizeEmailAddress } from "~/domain/people/email-address";
import { toExternalId } from "~/domain/people/external-id";
import { searchName } from "~/domain/people/fold-name";
import { cleanCell } from "./clean-cell";
import { type CustomerColumns, type CustomerField, recognizeCustomerColumns } from "./customer-columns";
import type { FileFormat } from "./file-format.server";
import { type ImportFile, UnusableFile } from "./import-file";
import { type CsvRow, readCsvRows } from "./read-csv-rows.server";
import { type RowKeys, RowSurvey, type Survey } from "./survey-rows.server";

export interface CustomerSurvey extends Survey {
  columns: CustomerColumns;
  footerLines: number;
}

export async function surveyCustomers(
  file: ImportFile,
  format: FileFormat,
  system: string | undefined,
): Promise<CustomerSurvey> {
  const rows = readCsvRows(file, format);
  const header = await rows.next();
  if (header.done) throw new UnusableFile({ code: "file_empty" });
  const recognized = recognizeCustomerColumns(header.value.cells);
  const columns = { ...recognized, system: system ?? recognized.system };
  const survey = new RowSurvey();
  // A Salesforce report ends in lines of a single cell: its name, the imprint. Only the end of the file is a footer.
  let footer: CsvRow[] = [];
  for await (const row of rows) {
    footer.push(row);
    if (row.cells.length === 1 && columns.count > 1) continue;
    for (const one of footer) survey.add(keysOf(one, columns));
    footer = [];
  }
  return { ...survey.finish(), columns, footerLines: footer.length };
}

function keysOf({ line, cells }: CsvRow, columns: CustomerColumns): RowKeys {
  const { fields, emails } = columns;
  const field = (name: CustomerField) => cleanCell(cells[fields[name] ?? -1]);
  const id = toExternalId(columns.system, field("externalId"));
  const email = emails
    .map((index) => normalizeEmailAddress(cleanCell(cells[index])))
    .find((one) => one !== null);
  const name = searchName({ givenName: field("givenName"), familyName: field("familyName") });
  const namesake = email && name ? `${name} ${email}` : null;
  const isWhole = cells.length === columns.count;
  return {
    line,
    hasId: id !== "",
    key: isWhole ? id || namesake : null,
    namesake: isWhole ? namesake : null,
    content: listReadColumns(columns)
      .map((index) => cleanCell(cells[index]))
      .join("\0"),
  };
}

function listReadColumns(columns: CustomerColumns): number[] {
  const flags = [...columns.refusals, ...columns.consents].map(({ index }) => index);
  return [
    ...Object.values(columns.fields),
    ...columns.emails,
    ...columns.phones,
    ...columns.owners,
    ...flags,
  ];
}
