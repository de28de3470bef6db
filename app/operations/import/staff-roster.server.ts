/** The members of staff as they are and as a list changes them, before anything of it is stored. */
import type { StaffRecord } from "#db/queries/staff-import";
import { foldName } from "~/domain/people/fold-name";
import type { StaffId, TeamId } from "~/domain/preference/preference";
import type { RowFaultCode } from "./import-report";
import { prepareOwnerMatch } from "./match-owner";
import type { ReadStaff } from "./read-staff-row";

export interface KnownTeam {
  id: TeamId;
  /** By what people call it, in each language. */
  names: string[];
}

export type PutResult = { ok: true; id: StaffId } | { ok: false; code: RowFaultCode; lines?: number[] };

export class StaffRoster {
  readonly created = new Set<StaffId>();
  readonly teamsCreated: { id: TeamId; name: string }[] = [];
  readonly #teams: KnownTeam[];
  readonly #before: Map<StaffId, string>;
  readonly #adminsBefore: StaffId[];
  readonly #records: Map<StaffId, StaffRecord>;
  readonly #lineOf = new Map<StaffId, number>();

  constructor(
    records: readonly StaffRecord[],
    teams: readonly KnownTeam[],
    private readonly system: string,
    private readonly makeId: () => string,
  ) {
    this.#teams = [...teams];
    this.#before = new Map(records.map((record) => [record.id, JSON.stringify(record)]));
    this.#adminsBefore = records.filter(isAdmin).map(({ id }) => id);
    this.#records = new Map(records.map((record) => [record.id, record]));
  }

  /** Adds or changes whom the row speaks of; without the deputy, who may come later in the list. */
  put(staff: ReadStaff, line: number): PutResult {
    const bySource = this.#find(
      (one) => one.id === staff.id || (staff.sourceId !== null && this.#sourceIdOf(one) === staff.sourceId),
    );
    const byEmail = this.#find(({ email }) => email === staff.email);
    if (byEmail && bySource !== byEmail && (bySource || this.#hasOtherSourceId(byEmail, staff))) {
      return { ok: false, code: "email_taken", lines: this.#linesOf(byEmail) };
    }
    const known = bySource ?? byEmail;
    if (known && this.#lineOf.has(known.id)) {
      return { ok: false, code: "same_key_conflict", lines: this.#linesOf(known) };
    }
    const team = this.#findTeam(staff, known);
    if (!team) return { ok: false, code: "team_missing" };
    const record = this.#apply(staff, known, team);
    this.#records.set(record.id, record);
    this.#lineOf.set(record.id, line);
    if (!known) this.created.add(record.id);
    return { ok: true, id: record.id };
  }

  /** By id, e-mail address or name; empty = nobody. False where that is nobody here, or not certain. */
  setDeputy(id: StaffId, deputy: string): boolean {
    if (this.#records.has(deputy) && deputy !== id) {
      this.#records.set(id, { ...this.#records.get(id)!, deputy });
      return true;
    }
    const match = deputy === "" ? null : prepareOwnerMatch(this.#keys(), this.system)([deputy]);
    if (match && (match.kind !== "known" || match.staff === id)) return false;
    this.#records.set(id, {
      ...this.#records.get(id)!,
      deputy: match?.kind === "known" ? match.staff : null,
    });
    return true;
  }

  /** Those who are new, and those of whom something is different. */
  listChanged(): StaffRecord[] {
    return [...this.#records.values()].filter(
      (record) => this.#before.get(record.id) !== JSON.stringify(record),
    );
  }

  /** Nobody could give the role back. */
  takesLastAdministrator(): boolean {
    return this.#adminsBefore.length > 0 && !this.#find(isAdmin);
  }

  /** Of the rows that take the role from an administrator. */
  linesOfFormerAdministrators(): number[] {
    const former = this.#adminsBefore.map((id) => this.#records.get(id)!).filter((one) => !isAdmin(one));
    return former.flatMap((one) => this.#linesOf(one));
  }

  #apply(staff: ReadStaff, known: StaffRecord | undefined, team: TeamId): StaffRecord {
    const hasSource = known && known.sourceId !== null;
    return {
      id: known?.id ?? this.makeId(),
      name: { ...(known?.name.salutation && { salutation: known.name.salutation }), ...staff.name },
      email: staff.email,
      team,
      role: staff.role ?? known?.role ?? "staff",
      capacity: staff.capacity === undefined ? (known?.capacity ?? null) : staff.capacity,
      accepting: staff.accepting ?? known?.accepting ?? true,
      deputy: known?.deputy ?? null,
      languages: staff.languages ?? known?.languages ?? ["de"],
      sourceSystem: hasSource ? known.sourceSystem : staff.sourceId && this.system,
      sourceId: hasSource ? known.sourceId : staff.sourceId,
    };
  }

  /** A team that nobody has heard of is made; without any word of it, the only team is meant. */
  #findTeam({ team }: ReadStaff, known: StaffRecord | undefined): TeamId | undefined {
    if (team === undefined) return known?.team ?? (this.#teams.length === 1 ? this.#teams[0]!.id : undefined);
    const sought = foldName(team);
    const found = this.#teams.find(
      ({ id, names }) => id === team || names.some((name) => foldName(name) === sought),
    );
    if (found) return found.id;
    const made = { id: this.makeId(), name: team };
    this.teamsCreated.push(made);
    this.#teams.push({ id: made.id, names: [team] });
    return made.id;
  }

  #hasOtherSourceId(known: StaffRecord, { sourceId }: ReadStaff): boolean {
    const before = this.#sourceIdOf(known);
    return before !== null && sourceId !== null && before !== sourceId;
  }

  #sourceIdOf({ sourceSystem, sourceId }: StaffRecord): string | null {
    return sourceSystem === this.system ? sourceId : null;
  }

  #find(isSought: (record: StaffRecord) => boolean): StaffRecord | undefined {
    return [...this.#records.values()].find(isSought);
  }

  #linesOf({ id }: StaffRecord): number[] {
    const line = this.#lineOf.get(id);
    return line === undefined ? [] : [line];
  }

  #keys() {
    return [...this.#records.values()].map(({ name, ...record }) => ({ ...record, ...name }));
  }
}

const isAdmin = ({ role }: StaffRecord) => role === "admin";
