import type { Tx } from "#db/dialects/dialect";
import { recordChanges } from "#db/queries/changes";
import { bumpCompanyRevision } from "#db/queries/company";
import { insertTeam } from "#db/queries/company-setup";
import { putStaffAccount, removeAccountsOfWhoLeft } from "#db/queries/staff-accounts";
import {
  insertStaffRecord,
  nextTeamPlace,
  type StaffRecord,
  updateStaffRecord,
} from "#db/queries/staff-import";
import { deriveStoredAssignments } from "../assignment/derive-stored-assignments.server";
import type { StaffRoster } from "./staff-roster.server";

/** With accounts to sign in. The caller holds `lockAssignments`. */
export async function storeRoster(
  tx: Tx,
  now: number,
  known: readonly StaffRecord[],
  changed: readonly StaffRecord[],
  { created, teamsCreated }: Pick<StaffRoster, "created" | "teamsCreated">,
): Promise<void> {
  if (changed.length === 0) return;
  let place = await nextTeamPlace(tx);
  for (const { id, name } of teamsCreated) {
    await insertTeam(tx, id, { label: { de: name, en: name } }, place++);
  }
  // Deputies come second: they may be new themselves.
  const isNew = ({ id }: StaffRecord) => created.has(id);
  for (const record of changed.filter(isNew)) await insertStaffRecord(tx, { ...record, deputy: null }, now);
  for (const record of changed) await updateStaffRecord(tx, record);
  for (const record of changed) await putAccount(tx, record, now);
  await bumpCompanyRevision(tx);
  await tellStaffChanged(tx, changed, now);
  if (changesPlaces(known, changed)) await deriveStoredAssignments(tx, now);
}

async function tellStaffChanged(tx: Tx, changed: readonly StaffRecord[], at: number): Promise<void> {
  const kind = "company.changed";
  await recordChanges(
    tx,
    changed.map(({ id }) => ({ kind, customerId: null, at, data: { staff: id } })),
  );
}

async function putAccount(tx: Tx, { id, name, email }: StaffRecord, now: number): Promise<void> {
  await removeAccountsOfWhoLeft(tx, email);
  await putStaffAccount(tx, { id, name: `${name.givenName} ${name.familyName}`.trim(), email }, now);
}

function changesPlaces(known: readonly StaffRecord[], changed: readonly StaffRecord[]): boolean {
  return changed.some((after) => {
    const before = known.find(({ id }) => id === after.id);
    return (
      before?.capacity !== after.capacity ||
      before.accepting !== after.accepting ||
      before.team !== after.team
    );
  });
}
