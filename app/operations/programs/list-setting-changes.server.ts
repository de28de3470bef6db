import { findApiClientName } from "#db/queries/api-clients";
import { listSettingChanges as list } from "#db/queries/setting-changes";
import type { SettingChange, SettingChanger } from "~/domain/programs/setting-change";
import type { OperationContext } from "../operation-context";

/** Whoever wants to know of earlier ones asks the database. */
const changesMax = 50;

/** `programName`: of the program that changed it; null = it was somebody of the house, or nobody knows the program. */
export type ToldSettingChange<Setting> = SettingChange<Setting> & { programName: string | null };

/** What became different about a program or a webhook, the latest first. */
export async function listSettingChanges<Setting>(
  { db }: Pick<OperationContext, "db">,
  of: string,
): Promise<ToldSettingChange<Setting>[]> {
  const changes = await list<Setting>(db.reader, of, changesMax);
  return Promise.all(
    changes.map(async (change) => ({ ...change, programName: await nameProgram(db.reader, change.by) })),
  );
}

async function nameProgram(db: Parameters<typeof findApiClientName>[0], by: SettingChanger) {
  return "clientId" in by ? findApiClientName(db, by.clientId) : null;
}
