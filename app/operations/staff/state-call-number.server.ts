import type { Db, Tx } from "#db/dialects/dialect";
import { lockName } from "#db/dialects/locks";
import {
  putCallNumber,
  putStaffCallNumber,
  removeCallNumber,
  removeStaffCallNumber,
} from "#db/queries/call-numbers";
import { recordChanges } from "#db/queries/changes";
import { bumpCompanyRevision, getCompanySettings } from "#db/queries/company";
import { getDirectory } from "#db/queries/directory";
import { listStaffProfiles } from "#db/queries/staff";
import { ofCompany } from "~/domain/people/call-numbers";
import { normalizePhoneNumber } from "../contact-points/normalize-phone-number.server";
import type { OperationContext } from "../operation-context";

/** Whose number it is: a person's, a team's, or that of whoever has no own. */
export type CallPlace = { kind: "person" | "team"; id: string };

export interface CallNumberToState {
  /** As it is typed; null = none is stated any more. */
  number: string | null;
  /** By id or by its name in either language; null = whoever has no own. */
  team: string | null;
  /** Somebody's own, by id or e-mail address; the team is then not read. Absent = nobody's own. */
  person?: string;
}

export type StateCallNumberResult =
  | { kind: "stated"; number: string }
  | { kind: "removed" }
  | { kind: "number_unreadable" }
  | { kind: "unknown_team" }
  | { kind: "unknown_person" };

export type StateCallNumbersResult =
  | { kind: "stated" }
  /** Nothing was changed. */
  | { kind: "numbers_unreadable"; places: CallPlace[] };

interface Typed {
  place: CallPlace;
  text: string;
}

/** All numbers at once, as they are typed; an empty one is stated no more. Whom or what there is not is left out. */
export function stateCallNumbers(
  { db, clock }: OperationContext,
  typed: readonly Typed[],
): Promise<StateCallNumbersResult> {
  return db.transaction(async (tx) => {
    await lockName(tx, "call numbers");
    const isKnown = await knowPlaces(tx);
    const read = [];
    for (const { place, text } of typed.filter((one) => isKnown(one.place)))
      read.push({ place, text, number: await readCallNumber(tx, text) });
    const unreadable = read.filter(({ text, number }) => text.trim() !== "" && number === null);
    if (unreadable.length > 0)
      return { kind: "numbers_unreadable", places: unreadable.map(({ place }) => place) };
    for (const { place, number } of read) await keepCallNumber(tx, place, number, clock());
    await announce(tx, clock());
    return { kind: "stated" };
  });
}

async function knowPlaces(tx: Tx): Promise<(place: CallPlace) => boolean> {
  const teams = new Set([ofCompany, ...Object.keys((await getDirectory(tx)).teams)]);
  const people = new Set((await listStaffProfiles(tx)).map(({ id }) => id));
  return ({ kind, id }) => (kind === "team" ? teams : people).has(id);
}

/** In the country of the house; null = no telephone number. */
export async function readCallNumber(db: Db, text: string): Promise<string | null> {
  const { region } = await getCompanySettings(db);
  return normalizePhoneNumber(text, region?.slice(0, 2) ?? null);
}

/** Null = none is stated any more. The caller tells that the company changed. */
export async function keepCallNumber(
  tx: Tx,
  { kind, id }: CallPlace,
  number: string | null,
  now: number,
): Promise<void> {
  if (kind === "team") return number === null ? removeCallNumber(tx, id) : putCallNumber(tx, id, number, now);
  return number === null ? removeStaffCallNumber(tx, id) : putStaffCallNumber(tx, id, number, now);
}

async function announce(tx: Tx, now: number): Promise<void> {
  await bumpCompanyRevision(tx);
  await recordChanges(tx, [{ kind: "company.changed", customerId: null, at: now, data: {} }]);
}

/** What customers are told of the number that a call comes from. */
export function stateCallNumber(
  { db, clock }: OperationContext,
  { number, ...named }: CallNumberToState,
): Promise<StateCallNumberResult> {
  return db.transaction(async (tx) => {
    await lockName(tx, "call numbers");
    const stated = number === null ? null : await readCallNumber(tx, number);
    if (number !== null && stated === null) return { kind: "number_unreadable" };
    const place = await findPlace(tx, named);
    if (place === null) return { kind: named.person === undefined ? "unknown_team" : "unknown_person" };
    await keepCallNumber(tx, place, stated, clock());
    await announce(tx, clock());
    return stated === null ? { kind: "removed" } : { kind: "stated", number: stated };
  });
}

async function findPlace(tx: Tx, named: Omit<CallNumberToState, "number">): Promise<CallPlace | null> {
  const { team, person } = named;
  if (person !== undefined) {
    const staff = await listStaffProfiles(tx);
    const found = staff.find(({ id, email }) => id === person || email === person.trim().toLowerCase());
    return found ? { kind: "person", id: found.id } : null;
  }
  if (team === null) return { kind: "team", id: ofCompany };
  const { teams } = await getDirectory(tx);
  if (Object.hasOwn(teams, team)) return { kind: "team", id: team };
  const found = Object.entries(teams).find(([, { label }]) => label.de === team || label.en === team);
  return found ? { kind: "team", id: found[0] } : null;
}
