import { findCompanySettings } from "#db/queries/company";
import { demoLotSeed } from "#db/seeds/demo-company";
import type { OperationContext } from "../operation-context";

/** Is what is stored here made up? A demo may have been started on a company's own data. */
export async function isDemoHouse({ db }: Pick<OperationContext, "db">): Promise<boolean> {
  return (await findCompanySettings(db.reader))?.lotSeed === demoLotSeed;
}
