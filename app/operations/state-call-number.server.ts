import { lockName } from "#db/dialects/locks";
import { putCallNumber, removeCallNumber } from "#db/queries/call-numbers";
import { recordChanges } from "#db/queries/changes";
import { bumpCompanyRevision, getCompanySettings } from "#db/queries/company";
import { getDirectory } from "#db/queries/directory";
import { ofCompany } from "~/domain/people/call-numbers";
import { normalizePhoneNumber } from "./normalize-phone-number.server";
import type { OperationContext } from "./operation-context";

export interface CallNumberToState {
  /** As it is typed; null = none is stated any more. */
  number: string | null;
  /** By id or by its name in either language; null = whoever has no own. */
  team: string | null;
}

export type StateCallNumberResult =
  | { kind: "stated"; number: string }
  | { kind: "removed" }
  | { kind: "number_unreadable" }
  | { kind: "unknown_team" };

/** What customers are told of the number that a call comes from. */
export function stateCallNumber(
  { db, clock }: OperationContext,
  { number, team }: CallNumberToState,
): Promise<StateCallNumberResult> {
  return db.transaction(async (tx) => {
    await lockName(tx, "call numbers");
    const { region } = await getCompanySettings(tx);
    const stated = number === null ? null : normalizePhoneNumber(number, region?.slice(0, 2) ?? null);
    if (number !== null && stated === null) return { kind: "number_unreadable" };
    const { teams } = await getDirectory(tx);
    const place = team === null ? ofCompany : findTeam(teams, team);
    if (place === null) return { kind: "unknown_team" };
    const now = clock();
    if (stated === null) await removeCallNumber(tx, place);
    else await putCallNumber(tx, place, stated, now);
    await bumpCompanyRevision(tx);
    await recordChanges(tx, [{ kind: "company.changed", customerId: null, at: now, data: {} }]);
    return stated === null ? { kind: "removed" } : { kind: "stated", number: stated };
  });
}

function findTeam(teams: Awaited<ReturnType<typeof getDirectory>>["teams"], named: string): string | null {
  if (Object.hasOwn(teams, named)) return named;
  const found = Object.entries(teams).find(([, { label }]) => label.de === named || label.en === named);
  return found?.[0] ?? null;
}
