import { findCompanySettings } from "#db/queries/company";
import type { OperationContext } from "./operation-context";
import { readHouse } from "./read-house.server";

export interface CompanyIdentity {
  name: string;
  timeZone: string;
}

/** Null until a company has been set up in this database. */
export async function findCompany({ db }: OperationContext): Promise<CompanyIdentity | null> {
  const settings = await findCompanySettings(db.reader);
  if (!settings) return null;
  const { directory } = await readHouse(db.reader);
  return { name: directory.company.name, timeZone: settings.timeZone };
}
