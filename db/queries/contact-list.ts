import type { CustomerId } from "~/domain/people/customer";
import type { PersonName } from "~/domain/people/directory";
import type { StaffId, TeamId } from "~/domain/preference/preference";
import type { Db } from "../dialects/dialect";
import type { CustomerRow } from "../rows/customers";
import { toPersonName } from "./directory";
import { everyTeam } from "./people-choices";

/** For whom the list is, and who is away today. */
export interface ContactListOwner {
  staff: StaffId;
  team: TeamId;
  /** Absent today, with this member of staff as their deputy. */
  deputyFor: StaffId[];
  /** Absent today: whoever comes next on a customer's list may step in. */
  away: StaffId[];
  /** Wishes that name nobody may be theirs to answer, whoever was chosen. */
  answersForNobody: boolean;
}

/** Somebody who may be on the list; whether they are, the permission rules say. */
export interface ListedCustomer {
  id: CustomerId;
  name: PersonName;
  /** Folded, the family name first. */
  searchName: string;
  chosenAt: number | null;
  proposedStaff: StaffId | null;
}

/** Everybody for whom this member of staff may be chosen today, has a wish to answer, or was the former contact person. */
export async function listContactCandidates(
  db: Db,
  owner: ContactListOwner,
  now: number,
  wishesOpenBefore: number,
): Promise<ListedCustomer[]> {
  const rows = await listedCustomers(db)
    .where("id", "in", () =>
      assignedTo(db, [owner.staff, ...owner.deputyFor])
        .union(chosenAfter(db, owner))
        .union(choosingTeam(db, owner.team))
        .union(waitingForBranch(db, owner.team))
        .union(wishing(db, owner, now, wishesOpenBefore))
        .union(formerlyWith(db, owner.staff)),
    )
    .orderBy("search_name")
    .orderBy("id")
    .execute();
  return rows.map(toListedCustomer);
}

export async function findListedCustomer(db: Db, id: CustomerId): Promise<ListedCustomer | null> {
  const row = await listedCustomers(db).where("id", "=", id).executeTakeFirst();
  return row ? toListedCustomer(row) : null;
}

/**
 * The ids, in their order behind `after`, of everybody whom this member of staff may be chosen by at an instant or has
 * an open wish of, one that names nobody included.
 */
export async function listCandidateIds(
  db: Db,
  owner: ContactListOwner,
  at: number,
  { after, max }: { after: CustomerId; max: number },
): Promise<CustomerId[]> {
  const rows = await db
    .selectFrom("customer")
    .select("id")
    .where("id", ">", after)
    .where("id", "in", () =>
      assignedTo(db, [owner.staff, ...owner.deputyFor])
        .union(chosenAfter(db, owner))
        .union(choosingTeam(db, owner.team))
        .union(waitingForBranch(db, owner.team))
        .union(wishing(db, { ...owner, answersForNobody: true }, at, at)),
    )
    .orderBy("id")
    .limit(max)
    .execute();
  return rows.map(({ id }) => id);
}

function listedCustomers(db: Db) {
  return db.selectFrom("customer").select(columns).where("erased_at", "is", null);
}

const columns = [
  "id",
  "salutation",
  "given_name",
  "family_name",
  "search_name",
  "chosen_at",
  "proposed_staff_id",
] as const;

function toListedCustomer(row: Pick<CustomerRow, (typeof columns)[number]>): ListedCustomer {
  return {
    id: row.id,
    name: toPersonName(row),
    searchName: row.search_name,
    chosenAt: row.chosen_at,
    proposedStaff: row.proposed_staff_id,
  };
}

function assignedTo(db: Db, staff: StaffId[]) {
  return db.selectFrom("assignment").select("customer_id").where("staff_id", "in", staff);
}

/** With the member of staff on the list, and the person assigned away. */
function chosenAfter(db: Db, { staff, away }: ContactListOwner) {
  return db
    .selectFrom("choice")
    .innerJoin("assignment", (join) =>
      join
        .onRef("assignment.customer_id", "=", "choice.customer_id")
        .onRef("assignment.area", "=", "choice.area"),
    )
    .select("choice.customer_id")
    .where("choice.staff_id", "=", staff)
    .where("assignment.staff_id", "in", away.length > 0 ? away : [staff]);
}

function choosingTeam(db: Db, team: TeamId) {
  return db.selectFrom("people_choice_team").select("customer_id").where("team_id", "in", [team, everyTeam]);
}

/** With nobody assigned, and somebody of the team on a list behind which the branch waits. */
function waitingForBranch(db: Db, team: TeamId) {
  return db
    .selectFrom("people_choice")
    .innerJoin("assignment", (join) =>
      join
        .onRef("assignment.customer_id", "=", "people_choice.customer_id")
        .onRef("assignment.area", "=", "people_choice.area"),
    )
    .innerJoin("choice", (join) =>
      join
        .onRef("choice.customer_id", "=", "people_choice.customer_id")
        .onRef("choice.area", "=", "people_choice.area"),
    )
    .innerJoin("staff_member", "staff_member.id", "choice.staff_id")
    .select("people_choice.customer_id")
    .where("people_choice.while_full", "=", "branch")
    .where("assignment.staff_id", "is", null)
    .where("staff_member.team_id", "=", team);
}

function wishing(
  db: Db,
  { staff, answersForNobody }: ContactListOwner,
  now: number,
  wishesOpenBefore: number,
) {
  return db
    .selectFrom("invitation")
    .select("customer_id")
    .where("until_at", ">", now)
    .where((where) =>
      where.or([where("from_at", "<=", wishesOpenBefore), where("source", "=", "appointment")]),
    )
    .where("withdrawn_at", "is", null)
    .where("answered_at", "is", null)
    .where((where) =>
      where.or([where("staff_id", "=", staff), ...(answersForNobody ? [where("staff_id", "is", null)] : [])]),
    );
}

function formerlyWith(db: Db, staff: StaffId) {
  return db
    .selectFrom("customer as former")
    .select("former.id as customer_id")
    .where("former.proposed_staff_id", "=", staff)
    .where("former.chosen_at", "is", null);
}
