/**
 * All that is stored about a customer, as one JSON document that is written while it is read: whatever its length, no
 * more than one part of it lies in memory, of the evidence a few hundred records (docs/export.md).
 */
import { listEvidenceAfter } from "#db/queries/evidence";
import { getOwnCustomer, listOwnParts, listOwnRows } from "#db/queries/own-data";
import type { EvidenceRecord } from "~/domain/evidence/evidence";
import type { Directory } from "~/domain/people/directory";
import { formatFullName } from "~/i18n/format/format-person";
import { readHouse } from "../house/read-house.server";
import { listMandatesHeldBy } from "../mandates/show-mandates.server";
import type { OperationContext } from "../operation-context";

const recordsAtOnce = 200;

export async function* exportOwnData(context: OperationContext, customerId: string): AsyncGenerator<string> {
  const { db, vault, clock } = context;
  const { directory } = await readHouse(db.reader);
  const named = new Set<string>();
  const write = (value: unknown) => JSON.stringify(value, (_, member) => note(member, directory, named));
  yield `{"format":"kontaktwahl-export-1","exportedAt":${write(new Date(clock()).toISOString())}`;
  yield `,"company":${write(directory.company.name)}`;
  yield `,"customer":${write(await getOwnCustomer(db.reader, vault, customerId))}`;
  for (const part of await listOwnParts(db.reader)) {
    yield `,${write(part)}:${write(await listOwnRows(db.reader, vault, customerId, part))}`;
  }
  yield `,"mandatesHeld":${write(await listHeld(context, customerId))}`;
  yield `,"evidence":[`;
  yield* writeEvidence(context, customerId, write);
  yield `],"names":${JSON.stringify(tellNames(directory, named))}}\n`;
}

/** For whom the customer may act. Those granted are a table of the customer's own. */
async function listHeld(context: OperationContext, customerId: string) {
  const held = await listMandatesHeldBy(context, customerId);
  return held.map(({ mandate: { id, relation, scope, until, grantedAt, acceptedAt }, customer, state }) => ({
    ...{ id, grantedBy: formatFullName(customer), relation, scope, until, state },
    grantedAt: new Date(grantedAt).toISOString(),
    acceptedAt: acceptedAt === null ? null : new Date(acceptedAt).toISOString(),
  }));
}

async function* writeEvidence(
  { db }: OperationContext,
  customerId: string,
  write: (value: unknown) => string,
): AsyncGenerator<string> {
  let records: EvidenceRecord[];
  let after = 0;
  do {
    records = await listEvidenceAfter(db.reader, customerId, { after, limit: recordsAtOnce });
    if (records.length > 0) yield `${after === 0 ? "" : ","}${records.map(write).join()}`;
    after = records.at(-1)?.sequence ?? after;
  } while (records.length === recordsAtOnce);
}

/** Remembers which members of staff are spoken of. */
function note(member: unknown, { staff }: Directory, named: Set<string>): unknown {
  if (typeof member === "string" && Object.hasOwn(staff, member)) named.add(member);
  return member;
}

/** So that whoever reads it elsewhere need not know our ids. */
function tellNames({ staff, topics }: Directory, named: ReadonlySet<string>): object {
  return {
    staff: Object.fromEntries([...named].map((id) => [id, formatFullName(staff[id]!)])),
    topics: Object.fromEntries(Object.entries(topics).map(([id, { label }]) => [id, label])),
  };
}
