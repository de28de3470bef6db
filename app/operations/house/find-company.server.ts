import { findCompanySettings } from "#db/queries/company";
import type { Label } from "~/domain/people/directory";
import type { OperationContext } from "../operation-context";
import { findKeptHouse, readHouse } from "./read-house.server";

export interface CompanyIdentity {
  name: string;
  /** With its article, in mid-sentence: "das Autohaus Lindner". */
  subject: Label;
  timeZone: string;
}

/** Null until a company has been set up in this database. */
export async function findCompany({ db }: OperationContext): Promise<CompanyIdentity | null> {
  const settings = await findCompanySettings(db.reader);
  if (!settings) return null;
  const { directory } = findKeptHouse(db.reader, settings.revision) ?? (await readHouse(db.reader));
  const { name, subject } = directory.company;
  return { name, subject: subject ?? { de: name, en: name }, timeZone: settings.timeZone };
}
