import type { CustomerId } from "~/domain/people/customer";
import type { Look, LookPurpose, Viewer } from "~/domain/people/look";
import type { Role } from "~/domain/people/role";
import type { LocalDate } from "~/domain/preference/preference";
import { askedOnce, type OrPlace, type Places } from "../compiled-once";
import type { Db } from "../dialects/dialect";
import type { LookRow } from "../rows/contacts";

export interface NewLook {
  id: string;
  customerId: CustomerId;
  viewer: Viewer;
  purpose: LookPurpose;
  /** On the company's calendar. */
  day: LocalDate;
  at: number;
}

/** When it was last noted that day; null = not yet. */
export async function findLastLook(db: Db, look: NewLook): Promise<number | null> {
  const row = await db
    .selectFrom("look")
    .select("last_at")
    .where("customer_id", "=", look.customerId)
    .where("viewer_type", "=", look.viewer.type)
    .where("viewer_id", "=", look.viewer.id)
    .where("purpose", "=", look.purpose)
    .where("day", "=", look.day)
    .executeTakeFirst();
  return row?.last_at ?? null;
}

/** One row a day, from the first look to the last. */
export async function putLook(db: Db, { id, customerId, viewer, purpose, day, at }: NewLook): Promise<void> {
  const role = viewer.type === "staff" ? viewer.role : null;
  const key = { customer_id: customerId, viewer_type: viewer.type, viewer_id: viewer.id, purpose, day };
  await db
    .insertInto("look")
    .values({ ...key, id, role, first_at: at, last_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(["customer_id", "viewer_type", "viewer_id", "purpose", "day"])
        .doUpdateSet({ last_at: at, role }),
    )
    .execute();
}

/** The last first, those before a place in the list, at most `limit`; of one viewer, or of all. */
export async function listLooksBefore(
  db: Db,
  customerId: CustomerId,
  before: { at: number; id: string },
  limit: number,
  viewerId?: string,
): Promise<Look[]> {
  const asked = { customerId, ...before, limit };
  const rows = await (viewerId
    ? looksBefore(db, asked).where("viewer_id", "=", viewerId).execute()
    : anyLooksBefore(db, asked));
  return rows.map(toLook);
}

interface Before {
  customerId: CustomerId;
  at: number;
  id: string;
  limit: number;
}

function looksBefore(
  db: Db,
  { customerId, at, id, limit }: { [Name in keyof Before]: OrPlace<Before[Name]> },
) {
  return db
    .selectFrom("look")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where((row) => row.or([row("last_at", "<", at), row.and([row("last_at", "=", at), row("id", "<", id)])]))
    .orderBy("last_at", "desc")
    .orderBy("id", "desc")
    .limit(limit);
}

const anyLooksBefore = askedOnce((db, asked: Places<Before>) => looksBefore(db, asked));

export async function deleteLooksBefore(writer: Db, instant: number): Promise<void> {
  await writer.deleteFrom("look").where("last_at", "<", instant).execute();
}

function toLook(row: LookRow): Look {
  const { viewer_id: id } = row;
  return {
    id: row.id,
    customerId: row.customer_id,
    viewer: row.viewer_type === "staff" ? { type: "staff", id, role: row.role as Role } : { type: "api", id },
    purpose: row.purpose as LookPurpose,
    firstAt: row.first_at,
    lastAt: row.last_at,
  };
}
