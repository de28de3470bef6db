import type { PersonName } from "~/domain/people/directory";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import { toExternalId } from "~/domain/people/external-id";
import type { Role } from "~/domain/people/role";
import type { StaffId } from "~/domain/preference/preference";
import { cleanCell } from "./clean-cell";
import type { RowFaultCode, RowNoticeCode } from "./import-report";
import { readFlag } from "./read-flag";
import { readSalutation } from "./read-person";
import type { StaffColumns, StaffField } from "./staff-columns";

/** What a row says of a member of staff; undefined = it says nothing, and what is on record stays. */
export interface ReadStaff {
  /** Our own, where it is known who is meant; absent = by the source's id or the address. */
  id?: StaffId;
  sourceId: string | null;
  name: PersonName;
  email: string;
  team: string | undefined;
  role: Role | undefined;
  /** Null = no limit. */
  capacity: number | null | undefined;
  accepting: boolean | undefined;
  /** An id, an e-mail address or a name; empty = nobody. */
  deputy: string | undefined;
  languages: string[] | undefined;
  notices: RowNoticeCode[];
}

export type ReadStaffResult = { ok: true; staff: ReadStaff } | { ok: false; code: RowFaultCode };

const roleWords: Record<Role, string> = {
  staff: "staff employee user mitarbeiter mitarbeiterin beraterin berater verkäufer verkäuferin",
  lead: "lead manager leitung teamleitung filialleitung leiter leiterin teamleiter teamleiterin",
  admin: "admin administrator administratorin verwaltung",
  "privacy-officer": "privacy-officer dpo datenschutz datenschutzbeauftragte datenschutzbeauftragter dsb",
};

export function readStaffRow(cells: readonly string[], columns: StaffColumns): ReadStaffResult {
  if (cells.length < columns.count) return { ok: false, code: "cells_missing" };
  if (cells.length > columns.count) return { ok: false, code: "cells_too_many" };
  const said = (name: StaffField) => {
    const index = columns.fields[name];
    return index === undefined ? undefined : cleanCell(cells[index]);
  };
  const salutation = readSalutation(said("salutation") ?? "");
  const name = {
    ...(salutation && { salutation }),
    givenName: said("givenName") ?? "",
    familyName: said("familyName") ?? "",
  };
  if (!name.familyName) return { ok: false, code: "name_missing" };
  const email = normalizeEmailAddress(said("email") ?? "");
  if (!email) return { ok: false, code: "email_missing" };
  const role = readRole(said("role") ?? "");
  if (role === null) return { ok: false, code: "role_unknown" };
  const capacity = readCapacity(said("capacity"));
  if (capacity === "unreadable") return { ok: false, code: "capacity_unreadable" };
  const accepting = readFlag(said("accepting") ?? "");
  const staff: ReadStaff = {
    sourceId: toExternalId(columns.system, said("sourceId") ?? "") || null,
    name,
    email,
    team: said("team") || undefined,
    role,
    capacity,
    // Unreadable: nobody new is sent to somebody who may have said no.
    accepting: said("accepting") ? accepting === "yes" : undefined,
    deputy: said("deputy"),
    languages: readLanguages(said("languages") ?? ""),
    notices: accepting === "unreadable" ? ["accepting_unreadable"] : [],
  };
  return { ok: true, staff };
}

/** Undefined = none told; null = one that does not exist here. */
function readRole(cell: string): Role | null | undefined {
  if (cell === "") return undefined;
  const word = cell.toLowerCase();
  const found = Object.entries(roleWords).find(([, words]) => words.split(" ").includes(word));
  return found ? (found[0] as Role) : null;
}

function readCapacity(cell: string | undefined): number | null | undefined | "unreadable" {
  if (cell === undefined) return undefined;
  if (cell === "" || /^(unbegrenzt|unlimited|∞)$/i.test(cell)) return null;
  return /^\d{1,6}$/.test(cell) ? Number(cell) : "unreadable";
}

const languageWords: Record<string, string> = {
  deutsch: "de",
  german: "de",
  englisch: "en",
  english: "en",
  türkisch: "tr",
  turkish: "tr",
  französisch: "fr",
  french: "fr",
  polnisch: "pl",
  polish: "pl",
  russisch: "ru",
  russian: "ru",
  italienisch: "it",
  italian: "it",
  spanisch: "es",
  spanish: "es",
};

function readLanguages(cell: string): string[] | undefined {
  const words = cell.toLowerCase().split(/[\s,;/|]+/);
  const tags = words.map((word) => languageWords[word] ?? word).filter((word) => /^[a-z]{2,3}$/.test(word));
  return tags.length > 0 ? [...new Set(tags)] : undefined;
}
