import type { Tx } from "#db/dialects/dialect";
import { lockName } from "#db/dialects/locks";
import { putCallNumber, removeCallNumber } from "#db/queries/call-numbers";
import { recordChanges } from "#db/queries/changes";
import { bumpCompanyRevision, getCompanySettings } from "#db/queries/company";
import { getDirectory } from "#db/queries/directory";
import { ofCompany } from "~/domain/people/call-numbers";
import { normalizePhoneNumber } from "../contact-points/normalize-phone-number.server";
import type { OperationContext } from "../operation-context";

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

export type StateCallNumbersResult =
  | { kind: "stated" }
  /** Nothing was changed. By team, {@link ofCompany} for the company's own. */
  | { kind: "numbers_unreadable"; teams: string[] };

/** All numbers at once, by team as they are typed; an empty one is stated no more. A team that there is not is left out. */
export function stateCallNumbers(
  { db, clock }: OperationContext,
  numbers: Record<string, string>,
): Promise<StateCallNumbersResult> {
  return db.transaction(async (tx) => {
    await lockName(tx, "call numbers");
    const { region } = await getCompanySettings(tx);
    const { teams } = await getDirectory(tx);
    const typed = Object.entries(numbers).filter(
      ([team]) => team === ofCompany || Object.hasOwn(teams, team),
    );
    const read = typed.map(([team, text]) => ({ team, text, number: readNumber(text, region) }));
    const unreadable = read.filter(({ text, number }) => text.trim() !== "" && number === null);
    if (unreadable.length > 0)
      return { kind: "numbers_unreadable", teams: unreadable.map(({ team }) => team) };
    for (const { team, number } of read) await keepNumber(tx, team, number, clock());
    await announce(tx, clock());
    return { kind: "stated" };
  });
}

function readNumber(text: string, region: string | null | undefined): string | null {
  return normalizePhoneNumber(text, region?.slice(0, 2) ?? null);
}

async function keepNumber(tx: Tx, team: string, number: string | null, now: number): Promise<void> {
  if (number === null) await removeCallNumber(tx, team);
  else await putCallNumber(tx, team, number, now);
}

async function announce(tx: Tx, now: number): Promise<void> {
  await bumpCompanyRevision(tx);
  await recordChanges(tx, [{ kind: "company.changed", customerId: null, at: now, data: {} }]);
}

/** What customers are told of the number that a call comes from. */
export function stateCallNumber(
  { db, clock }: OperationContext,
  { number, team }: CallNumberToState,
): Promise<StateCallNumberResult> {
  return db.transaction(async (tx) => {
    await lockName(tx, "call numbers");
    const { region } = await getCompanySettings(tx);
    const stated = number === null ? null : readNumber(number, region);
    if (number !== null && stated === null) return { kind: "number_unreadable" };
    const { teams } = await getDirectory(tx);
    const place = team === null ? ofCompany : findTeam(teams, team);
    if (place === null) return { kind: "unknown_team" };
    await keepNumber(tx, place, stated, clock());
    await announce(tx, clock());
    return stated === null ? { kind: "removed" } : { kind: "stated", number: stated };
  });
}

function findTeam(teams: Awaited<ReturnType<typeof getDirectory>>["teams"], named: string): string | null {
  if (Object.hasOwn(teams, named)) return named;
  const found = Object.entries(teams).find(([, { label }]) => label.de === named || label.en === named);
  return found?.[0] ?? null;
}
