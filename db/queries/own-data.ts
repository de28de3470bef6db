/**
 * Everything that is stored about one customer, for their own eyes (GDPR Art. 15 and 20; docs/export.md). Whatever table
 * carries a `customer_id` is in it by itself, those added later as well; what is left out is named here, with why.
 */
import type { CustomerId } from "~/domain/people/customer";
import type { Db } from "../dialects/dialect";
import type { Vault } from "../vault";

/** A row as it is handed over: instants as ISO 8601, documents as JSON, what was sealed readable, names in camel case. */
export type ExportedRow = Record<string, unknown>;

/** Told in parts of their own, laid out a second time for lists and decisions, or on its way to programs of the house. */
const leftOut = new Set([
  "customer",
  "evidence",
  "choice",
  "block",
  "people_choice",
  "people_choice_team",
  "customer_facts",
  "passkey_challenge",
  "change",
  "webhook_delivery",
]);

/** Nothing can be read from them, and whoever had them could look for them. */
const secretColumns =
  /(^|_)(token_hash|code_hash|link_hash|source_hash|address_hash|customer_id|public_key|match_key)$/;
const sealedColumns = new Set([
  "ciphertext",
  "holder",
  "address",
  "note",
  "reason",
  "spoken_word",
  "call_word",
]);
const instantColumns = /(^at|_at|_since|_until|^since|^answer_by)$/;

/** The parts, by name, in the order of their names. */
export async function listOwnParts(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(
      ({ name, columns }) => !leftOut.has(name) && columns.some((column) => column.name === "customer_id"),
    )
    .map(({ name }) => name)
    .sort();
}

/** The oldest first, where the rows say how old they are. */
export async function listOwnRows(
  db: Db,
  vault: Vault,
  customerId: CustomerId,
  part: string,
): Promise<ExportedRow[]> {
  // Parts are names of tables, as `listOwnParts` found them.
  const rows = await db
    .selectFrom(part as "contact_point")
    .selectAll()
    .where("customer_id", "=", customerId)
    .execute();
  return rows.map((row) => toExportedRow(row, vault)).sort(byAge);
}

/** Who the customer is. */
export async function getOwnCustomer(db: Db, vault: Vault, id: CustomerId): Promise<ExportedRow> {
  const row = await db.selectFrom("customer").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  return toExportedRow(row, vault);
}

function toExportedRow(row: object, vault: Vault): ExportedRow {
  const columns = Object.entries(row).filter(([name]) => !secretColumns.test(name));
  return Object.fromEntries(columns.map(([name, value]) => toMember(name, value, vault)));
}

function toMember(name: string, value: unknown, vault: Vault): [string, unknown] {
  if (name === "ciphertext") return ["value", vault.open(String(value))];
  return [camelCase(name), value === null ? null : toValue(name, value, vault)];
}

function toValue(name: string, value: unknown, vault: Vault): unknown {
  if (sealedColumns.has(name)) return openWhereSealed(String(value), vault);
  if (instantColumns.test(name) && typeof value === "number") return new Date(value).toISOString();
  if (typeof value === "string" && /^[[{]/.test(value)) return parseDocument(value);
  return value;
}

/** Columns of one name are sealed in one table and plain in another. */
function openWhereSealed(text: string, vault: Vault): string {
  try {
    return vault.open(text);
  } catch {
    return text;
  }
}

/** What begins like a document may still be words. */
function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const ages = ["version", "sequence", "createdAt", "at", "claimedAt", "recordedAt", "proposedAt", "fromAt"];

/** What is of one age keeps the order in which the database gave it. */
function byAge(a: ExportedRow, b: ExportedRow): number {
  const age = ages.find((name) => a[name] !== undefined);
  if (!age || a[age] === b[age]) return 0;
  const [before, after] = [a[age], b[age]];
  if (typeof before === "number" && typeof after === "number") return before - after;
  return String(before) < String(after) ? -1 : 1;
}
