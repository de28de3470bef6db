/**
 * A program says what it knows of a customer. It may do what an import may, and is bound like one (docs/import.md, "What a
 * second import changes"): both hand the same words to the same rules.
 */
import type { Db, Tx } from "#db/dialects/dialect";
import { getCompanySettings } from "#db/queries/company";
import { findStaffId } from "#db/queries/leaving-staff";
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
import type { ChannelId } from "~/domain/preference/channel";
import type { StaffId } from "~/domain/preference/preference";
import { listUnknownChannels } from "../contact-points/list-unknown-channels.server";
import { findCountry, readToldPoints, type ToldPoint } from "../contact-points/read-told-points.server";
import { createCustomer, storeChanges } from "../import/import-customer-batch.server";
import type { OperationContext } from "../operation-context";
import { findWhomToPut, type WhomToPut } from "../permission/find-whom-to-put.server";
import { joinReferences } from "./join-references.server";

export interface CustomerToPut {
  /** By our own id nobody is made. */
  reference: CustomerReference;
  /** Ids that other systems gave the same person. */
  alsoKnownAs: readonly CustomerReference[];
  name: PersonName;
  /** Null = not told. */
  language: string | null;
  /** All of them: what is not listed is gone. Null = not told. */
  points: readonly ToldPoint[] | null;
  /** A no that the program knows of; it holds for every contact point told here. */
  refusals: readonly Omit<ImportedRefusal, "cell">[];
  /** The former contact person, by our own id or as they were put; undefined = not told. */
  proposedStaff: CustomerReference | null | undefined;
  /** The program. */
  recordedBy: string;
}

type Stored = { kind: "created" | "updated" | "unchanged"; customerId: CustomerId };

export type PutCustomerResult =
  | Stored
  | Exclude<WhomToPut, { kind: "found" }>
  | { kind: "invalid"; faults: CustomerFaults };

/** What is wrong with what is told, whoever the customer is. */
export interface CustomerFaults {
  /** Places of contact points that are none. */
  unreadablePoints: number[];
  /** Of refusals. */
  unknownChannels: ChannelId[];
  isStaffUnknown: boolean;
}

/** As much of a customer as that is found in. */
export type ToldOfCustomer = Pick<CustomerToPut, "points" | "proposedStaff"> & {
  refusals: readonly Pick<ImportedRefusal, "channels">[];
};

/** Whose word it is, where the customer is named by our own id. */
const systemOfPrograms = "api";

export function putCustomer(
  { db, vault, clock }: OperationContext,
  toPut: CustomerToPut,
): Promise<PutCustomerResult> {
  return db.transaction(async (tx) => {
    const settings = await getCompanySettings(tx);
    const { points, proposedStaff, faults } = await readTold(tx, vault, toPut, settings.region);
    if (hasFault(faults)) return { kind: "invalid", faults };
    const imported = toImported(toPut, points, proposedStaff);
    const references = [toPut.reference, ...toPut.alsoKnownAs] as const;
    const found = await findWhomToPut(tx, references, imported);
    if (found.kind !== "found") return found;
    const source = sourceOf(toPut, clock());
    const result = await store(tx, vault, found.known, imported, { ...source, lotSeed: settings.lotSeed });
    const isJoined = await joinReferences(tx, vault, result.customerId, references, source);
    return isJoined && result.kind === "unchanged" ? { ...result, kind: "updated" } : result;
  });
}

/** What is wrong with as much as was told, whoever the customer is. */
export async function findCustomerFaults(
  { db, vault }: OperationContext,
  told: ToldOfCustomer,
): Promise<CustomerFaults> {
  const { region } = await getCompanySettings(db.reader);
  return (await readTold(db.reader, vault, told, region)).faults;
}

async function readTold(
  db: Db,
  vault: Vault,
  { points: told, refusals, proposedStaff: named }: ToldOfCustomer,
  region: string | null,
) {
  const { points, unreadable } = readToldPoints(told ?? [], findCountry(told ?? [], region), vault);
  const refused = refusals.flatMap(({ channels }) => channels);
  const proposedStaff = named && (await findStaffId(db, named));
  const faults: CustomerFaults = {
    unreadablePoints: unreadable,
    unknownChannels: await listUnknownChannels(db, refused),
    isStaffUnknown: Boolean(named) && !proposedStaff,
  };
  return { points, proposedStaff, faults };
}

function hasFault({ unreadablePoints, unknownChannels, isStaffUnknown }: CustomerFaults): boolean {
  return isStaffUnknown || unreadablePoints.length + unknownChannels.length > 0;
}

function toImported(
  { reference, name, language, points: told, refusals }: CustomerToPut,
  points: ImportedPoint[],
  proposedStaff: StaffId | null | undefined,
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
): Promise<Stored> {
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
