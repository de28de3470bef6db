/**
 * The house rules and names as the company's revision has them. Each reader asks the database for the revision, and
 * uses what is kept only if it matches: a cache that is stale never says yes.
 */
import type { Db } from "#db/dialects/dialect";
import { listCallNumbers } from "#db/queries/call-numbers";
import { type CompanySettings, getCompanySettings, getHouseRules } from "#db/queries/company";
import { getDirectory } from "#db/queries/directory";
import type { CallNumbers } from "~/domain/people/call-numbers";
import type { Directory } from "~/domain/people/directory";
import type { Company } from "~/domain/permission/company";
import { type CompiledCompany, compileCompany } from "~/domain/permission/compile-company";
import { publicHolidays } from "./public-holidays.server";

export interface House {
  settings: CompanySettings;
  company: Company;
  compiled: CompiledCompany;
  directory: Directory;
  /** Those that customers are told calls come from. */
  callNumbers: CallNumbers;
  /** Topics that can be chosen and asked for: those not retired. */
  offeredTopics: string[];
}

/** The last one read, per database. What a transaction reads is never kept: it may yet be rolled back. */
const kept = new WeakMap<Db, House>();

/** `keptBy`: a transaction that changes nothing of the company may use what was kept for its database's reader. */
export async function readHouse(db: Db, keptBy: Db = db): Promise<House> {
  const settings = await getCompanySettings(db);
  const known = kept.get(keptBy);
  if (known?.settings.revision === settings.revision) return known;
  const house = await readAfresh(db, settings);
  if (!db.isTransaction) kept.set(db, house);
  return house;
}

/** The one kept, where it has this revision: for those who have asked the database for it themselves. */
export function findKeptHouse(db: Db, revision: number): House | null {
  const known = kept.get(db);
  return known?.settings.revision === revision ? known : null;
}

async function readAfresh(db: Db, settings: CompanySettings): Promise<House> {
  const company = await getHouseRules(db);
  return {
    settings,
    company,
    compiled: compileCompany(company, publicHolidays),
    directory: await getDirectory(db),
    callNumbers: await listCallNumbers(db),
    offeredTopics: company.topics.filter(({ retired }) => !retired).map(({ id }) => id),
  };
}
