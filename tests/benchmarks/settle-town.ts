/**
 * A town of customers of the small house, each with two contact points, a choice of their own and what has taken place
 * so far, written straight into the tables: the operations that real clicks run would take an hour.
 */
import type { Insertable } from "kysely";
import type { Preferences } from "../../app/domain/preference/preference";
import { dayMs } from "../../app/domain/time/instant";
import type { OperationContext } from "../../app/operations/operation-context";
import type { Tx } from "../../db/dialects/dialect";
import { insertMany } from "../../db/dialects/insert-many";
import { writePreferenceDocument } from "../../db/preference-document";
import { markRevised } from "../../db/revised-customers";
import type { Schema } from "../../db/schema";
import { type Draw, startDrawing } from "./draw";

const customersPerCommit = 5_000;

/** How the CRM names a customer of the town; the first is 0. */
export const nameCustomer = (number: number) => `crm:${number}`;

export async function settleTown(
  { db, clock }: Pick<OperationContext, "db" | "clock">,
  customerCount: number,
): Promise<void> {
  const draw = startDrawing();
  for (let from = 0; from < customerCount; from += customersPerCommit) {
    const length = Math.min(customersPerCommit, customerCount - from);
    const households = Array.from({ length }, (_, index) => drawHousehold(draw, from + index, clock()));
    await db.transaction((tx) => settle(tx, households));
  }
}

const tables = [
  "customer",
  "customer_source",
  "preference",
  "contact_point",
  "assignment",
  "contact",
  "invitation",
] as const;

type Household = { [Table in keyof Schema]?: Insertable<Schema[Table]>[] };

async function settle(tx: Tx, households: Household[]): Promise<void> {
  for (const table of tables) {
    const rows = households.flatMap((household): unknown[] => household[table] ?? []);
    await insertMany(tx, table, rows as never);
  }
  markRevised(
    tx,
    households.flatMap(({ customer = [] }) => customer.map(({ id }) => id as string)),
  );
}

function drawHousehold(draw: Draw, number: number, now: number): Household {
  const customer_id = `0198c0de-0000-7000-8000-${String(number).padStart(12, "0")}`;
  const preferences = drawPreferences(draw);
  const given = { given_name: "", family_name: "", search_name: "", language: "de", lot: `${number}` };
  const stands = {
    preference_version: 1,
    chosen_at: now,
    proposed_staff_id: null,
    revision: 1,
    created_at: now,
  };
  const decided = { version: 1, source: "portal", recorded_by: null, language: "de", decided_at: now };
  const kinds = draw.inPercent(95) ? (["email", "phone"] as const) : (["email"] as const);
  return {
    customer: [{ id: customer_id, ...given, ...stands } as Insertable<Schema["customer"]>],
    customer_source: [{ system: "crm", external_id: `${number}`, customer_id }],
    preference: [{ customer_id, ...decided, document: writePreferenceDocument(preferences), seen_at: now }],
    contact_point: kinds.map((kind) => ({
      customer_id,
      id: `${kind}-${number}`,
      kind,
      ciphertext: "",
      value_hash: `${kind}-${number}`,
      open_channels: JSON.stringify([kind]),
      verified_at: now,
      bad_since: null,
      created_at: now,
    })),
    assignment: preferences.people.mode === "ranked" ? [assign(customer_id, now)] : [],
    contact: Array.from({ length: draw.number(4) }, (_, index) => ({
      customer_id,
      id: `contact-${number}-${index}`,
      at: now - draw.number(90) * dayMs,
      channel: draw.oneOf(["phone", "email"]),
      topic_id: draw.oneOf(["advice", "offers"]),
      sender_type: draw.oneOf(["staff", "automated"]),
      sender_id: "keller",
      outcome: "reached",
      counts: 1,
      basis: "consent",
      invitation_id: null,
      recorded_at: now,
      recorded_by: "keller",
      source_hash: null,
    })),
    invitation: draw.inPercent(3) ? [invite(customer_id, number, now)] : [],
  };
}

function drawPreferences(draw: Draw): Preferences {
  const ranked = { mode: "ranked", ranked: ["keller", "yilmaz"], whenAway: "deputy" } as const;
  const anyone = { mode: "anyone", teams: draw.oneOf([[], ["nord"]]) } as const;
  return {
    timeZone: "Europe/Berlin",
    people: {
      ...draw.oneOf([ranked, ranked, anyone, { mode: "nobody" } as const]),
      ranked: [...ranked.ranked],
      ...(draw.inPercent(5) && { blocked: ["wolf"] }),
      automated: draw.inPercent(60) ? ["email"] : [],
      ai: draw.inPercent(10) ? ["email"] : [],
    },
    topics: {
      ...(draw.inPercent(60) && { advice: ["phone", "email"] }),
      ...(draw.inPercent(50) && { offers: ["email"] }),
    },
    ...(draw.inPercent(50) && { hours: { phone: [{ days: [2, 4], from: "17:00", to: "19:00" }] } }),
    ...(draw.inPercent(50) && {
      caps: [
        { max: 2, per: "P1M" },
        { max: 1, per: "P14D", topic: "offers" },
      ],
    }),
    ...(draw.inPercent(5) && { pauses: [{ from: "2026-11-20", to: null, except: ["advice"] }] }),
  };
}

function assign(customer_id: string, since: number): Insertable<Schema["assignment"]> {
  return { customer_id, area: "", staff_id: "keller", rank: 1, waiting: "[]", since };
}

function invite(customer_id: string, number: number, now: number): Insertable<Schema["invitation"]> {
  return {
    customer_id,
    id: `wish-${number}`,
    channel: "phone",
    topic_id: "advice",
    staff_id: null,
    from_at: now,
    until_at: now + 7 * dayMs,
    note: null,
    source: "wish",
    created_at: now,
    withdrawn_at: null,
    answered_at: null,
    source_hash: null,
  };
}
