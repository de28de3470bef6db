/** What became different about programs and webhooks, and who changed it. */
import { isSameSetting, type SettingChange, type SettingChanger } from "~/domain/programs/setting-change";
import type { Db, Tx } from "../dialects/dialect";
import { newId } from "../new-id";
import type { SettingChangeRow } from "../rows/house";

/** What stays the same is no change and is not recorded. `of`: the id of the program or the webhook. */
export async function recordSettingChange<Setting extends object>(
  tx: Tx,
  of: string,
  { by, at, before, after }: Omit<SettingChange<Setting>, "id">,
): Promise<void> {
  if (isSameSetting(before, after)) return;
  const row: SettingChangeRow = {
    id: newId(at),
    of,
    at,
    staff_id: "staffId" in by ? by.staffId : null,
    client_id: "clientId" in by ? by.clientId : null,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  };
  await tx.insertInto("setting_change").values(row).execute();
}

/** The latest first. */
export async function listSettingChanges<Setting>(
  db: Db,
  of: string,
  max: number,
): Promise<SettingChange<Setting>[]> {
  const rows = await db
    .selectFrom("setting_change")
    .selectAll()
    .where("of", "=", of)
    .orderBy("id", "desc")
    .limit(max)
    .execute();
  return rows.map(({ id, at, staff_id, client_id, before, after }) => ({
    id,
    at,
    by: toChanger(staff_id, client_id),
    before: JSON.parse(before),
    after: JSON.parse(after),
  }));
}

function toChanger(staffId: string | null, clientId: string | null): SettingChanger {
  return staffId === null ? { clientId: clientId! } : { staffId };
}
