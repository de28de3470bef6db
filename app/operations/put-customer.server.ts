/**
 * A program says what it knows of a customer. It may do what an import may, and is bound like one (docs/import.md, "What a
 * second import changes"): both hand the same words to the same rules.
 */
import type { Tx } from "#db/dialects/dialect";
import { lockName } from "#db/dialects/locks";
import { getCompanySettings } from "#db/queries/company";
import { findKnownCustomer, findKnownCustomers } from "#db/queries/known-customers";
import { findStaffProfile } from "#db/queries/staff";
import type { Vault } from "#db/vault";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { changeByImport } from "~/domain/people/change-by-import";
import { contactPointKinds } from "~/domain/people/contact-point";
import type { CustomerId } from "~/domain/people/customer";
import { isEmptyChange } from "~/domain/people/customer-change";
import type { CustomerReference } from "~/domain/people/customer-reference";
import type { PersonName } from "~/domain/people/directory";
import type { ImportedCustomer, ImportedPoint, ImportedRefusal } from "~/domain/people/imported-customer";
import type { KnownCustomer } from "~/domain/people/known-customer";
import { matchImportedCustomer } from "~/domain/people/match-imported-customer";
import type { StaffId } from "~/domain/preference/preference";
import { createCustomer, listNamesakes, storeChanges } from "./import/import-customer-batch.server";
import type { OperationContext } from "./operation-context";
import { findCountry, readToldPoints, type ToldPoint } from "./read-told-points.server";

export interface CustomerToPut {
  /** By our own id nobody is made. */
  reference: CustomerReference;
  name: PersonName;
  /** Null = not told. */
  language: string | null;
  /** All of them: what is not listed is gone. Null = not told. */
  points: readonly ToldPoint[] | null;
  /** A no that the program knows of; it holds for every contact point told here. */
  refusals: readonly Omit<ImportedRefusal, "cell">[];
  /** The former contact person; undefined = not told. */
  proposedStaff: StaffId | null | undefined;
  /** The program. */
  recordedBy: string;
}

export type PutCustomerResult =
  | { kind: "created" | "updated" | "unchanged"; customerId: CustomerId }
  | { kind: "unknown_customer" }
  /** Somebody of this name and e-mail address is on record from elsewhere: nobody is merged by a guess. */
  | { kind: "known_elsewhere" }
  | { kind: "unreadable_points"; places: number[] }
  | { kind: "unknown_staff" };

/** Whose word it is, where the customer is named by our own id. */
const systemOfPrograms = "api";

export function putCustomer(
  { db, vault, clock }: OperationContext,
  toPut: CustomerToPut,
): Promise<PutCustomerResult> {
  return db.transaction(async (tx) => {
    const settings = await getCompanySettings(tx);
    const told = toPut.points ?? [];
    const { points, unreadable } = readToldPoints(told, findCountry(told, settings.region), vault);
    if (unreadable.length > 0) return { kind: "unreadable_points", places: unreadable };
    const { proposedStaff } = toPut;
    if (proposedStaff && !(await findStaffProfile(tx, proposedStaff))) return { kind: "unknown_staff" };
    const imported = toImported(toPut, points);
    const match = await findMatch(tx, toPut.reference, imported);
    if (match.kind === "unknown_customer" || match.kind === "known_elsewhere") return match;
    return store(tx, vault, match.known, imported, {
      ...sourceOf(toPut, clock()),
      lotSeed: settings.lotSeed,
    });
  });
}

function toImported(
  { reference, name, language, points: told, refusals, proposedStaff }: CustomerToPut,
  points: ImportedPoint[],
): ImportedCustomer {
  return {
    externalId: "id" in reference ? null : reference.externalId,
    matchKey: null,
    name,
    language,
    points,
    completeKinds: told === null ? [] : [...contactPointKinds],
    refusals: refusals.map((refusal) => ({ ...refusal, cell: null })),
    consents: [],
    proposedStaff,
  };
}

type FoundMatch =
  | { kind: "found"; known: KnownCustomer | null }
  | { kind: "unknown_customer" }
  | { kind: "known_elsewhere" };

/** Whom it finds is locked until the end of the transaction. */
async function findMatch(
  tx: Tx,
  reference: CustomerReference,
  imported: ImportedCustomer,
): Promise<FoundMatch> {
  if ("id" in reference) {
    const known = await findKnownCustomer(tx, reference.id);
    return known ? { kind: "found", known } : { kind: "unknown_customer" };
  }
  const { system, externalId } = reference;
  // Two programs that name somebody new at once make one customer.
  await lockName(tx, `customer ${system} ${externalId}`);
  const emailHashes = imported.points
    .filter(({ kind }) => kind === "email")
    .map(({ valueHash }) => valueHash);
  const found = await findKnownCustomers(tx, {
    system,
    externalIds: [externalId],
    matchKeys: [],
    emailHashes,
  });
  const known = found.byExternalId.get(externalId) ?? null;
  const match = matchImportedCustomer(imported, system, known, listNamesakes(imported, found));
  return match.kind === "known_elsewhere" ? { kind: "known_elsewhere" } : { kind: "found", known };
}

interface Source {
  system: string;
  actor: EvidenceActor;
  at: number;
}

function sourceOf({ reference, recordedBy }: CustomerToPut, at: number): Source {
  const system = "id" in reference ? systemOfPrograms : reference.system;
  return { system, actor: { type: "api", id: recordedBy }, at };
}

async function store(
  tx: Tx,
  vault: Vault,
  known: KnownCustomer | null,
  imported: ImportedCustomer,
  { lotSeed, ...source }: Source & { lotSeed: string },
): Promise<PutCustomerResult> {
  const change = changeByImport(known, imported);
  const { externalId } = imported;
  if (known) {
    const customerId = known.id;
    if (isEmptyChange(change)) return { kind: "unchanged", customerId };
    await storeChanges(tx, vault, source, [{ customerId, created: null, change, externalId }]);
    return { kind: "updated", customerId };
  }
  const created = createCustomer(imported, { now: source.at, lotSeed });
  const customerId = created.customer.id;
  await storeChanges(tx, vault, source, [{ customerId, created, change, externalId }]);
  return { kind: "created", customerId };
}
