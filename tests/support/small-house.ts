/**
 * A small company and customers of it, decided through the operations that real clicks run:
 *
 *     await openSmallHouse(context);
 *     await enterCustomer(context, "Aylin Demir", { people: { mode: "ranked", ranked: ["keller"] } });
 */
import { newId } from "#db/new-id";
import {
  insertAbsence,
  insertArea,
  insertChannel,
  insertCompany,
  insertStaffMember,
  insertTeam,
  insertTopic,
  setDeputy,
} from "#db/queries/company-setup";
import { insertContactPoint } from "#db/queries/contact-points";
import { insertCustomer } from "#db/queries/customers";
import { findStaffProfile, type StaffProfile } from "#db/queries/staff";
import type { Role } from "~/domain/people/role";
import type { Absence } from "~/domain/people/staff-member";
import type { Preferences } from "~/domain/preference/preference";
import type { Topic } from "~/domain/preference/topic";
import type { OperationContext } from "~/operations/operation-context";
import { changePreferences } from "~/operations/preferences/change-preferences.server";

export const weekdays = [1, 2, 3, 4, 5] as const;

/** Keller and Yilmaz stand in for each other; Wolf has no deputy; Orth works in the workshop; Lindner leads. */
const staff: { id: string; team: string; role: Role; deputy?: string }[] = [
  { id: "keller", team: "sued", role: "staff", deputy: "yilmaz" },
  { id: "yilmaz", team: "sued", role: "staff", deputy: "keller" },
  { id: "wolf", team: "nord", role: "staff" },
  { id: "orth", team: "werkstatt", role: "staff" },
  { id: "lindner", team: "leitung", role: "lead" },
];

const topics: Topic[] = [
  { id: "advice", basis: "consent" },
  { id: "offers", basis: "consent" },
  { id: "contract", basis: "contract", channels: ["letter", "email"] },
  { id: "repair", basis: "contract", area: "werkstatt", channels: ["letter", "email"] },
  { id: "recall", basis: "legal-obligation", channels: ["letter", "email", "phone"] },
  { id: "danger", basis: "vital-interest" },
];

const label = (text: string) => ({ de: text, en: text });

export function openSmallHouse({ db, clock }: OperationContext): Promise<void> {
  return db.transaction(async (tx) => {
    const foundedAt = clock() - 400 * 86_400_000;
    const settings = { timeZone: "Europe/Berlin", region: "DE-BY", foundedAt, foundingUntil: foundedAt + 1 };
    await insertCompany(tx, { name: "Autohaus Lindner" }, { ...settings, lotSeed: "lots" });
    for (const team of new Set(staff.map(({ team }) => team))) {
      await insertTeam(tx, team, { label: label(team) }, 0);
    }
    await insertArea(tx, "werkstatt", label("Werkstatt"), 0);
    const hours = [{ days: [...weekdays], from: "08:00", to: "20:00" }];
    await insertChannel(tx, { id: "phone", live: true, hours }, 0);
    await insertChannel(tx, { id: "email", live: false }, 1);
    await insertChannel(tx, { id: "letter", live: false }, 2);
    for (const [place, topic] of topics.entries()) {
      const names = { label: label(topic.id), phrase: label(topic.id) };
      await insertTopic(tx, { ...topic, names, wording: label(topic.id) }, place, foundedAt);
    }
    for (const { deputy: _, ...member } of staff) {
      const name = { givenName: "", familyName: member.id };
      const rest = { email: `${member.id}@lindner.example`, capacity: null, accepting: true, languages: [] };
      await insertStaffMember(tx, { ...member, ...name, ...rest }, foundedAt);
    }
    for (const { id, deputy } of staff) if (deputy) await setDeputy(tx, id, deputy);
  });
}

/** Whole days. What the house remembers of its rules is outdated by it. */
export function sendOnLeave({ db, clock }: OperationContext, staffId: string, absence: Absence) {
  return db.transaction(async (tx) => {
    await insertAbsence(tx, staffId, absence, clock());
    await tx
      .updateTable("company")
      .set((row) => ({ revision: row("revision", "+", 1) }))
      .execute();
  });
}

export async function getStaff({ db }: OperationContext, id: string): Promise<StaffProfile> {
  return (await findStaffProfile(db.reader, id))!;
}

export interface Entry {
  proposedStaff?: string;
  /** Without an address for letters, unless said otherwise. */
  openChannels?: ("phone" | "email" | "letter")[];
}

/** The id is the name in lower case with a hyphen. Preferences null = has not chosen yet. */
export async function enterCustomer(
  context: OperationContext,
  name: string,
  preferences: Omit<Preferences, "timeZone"> | null,
  { proposedStaff, openChannels = ["phone", "email"] }: Entry = {},
): Promise<string> {
  const [givenName = "", familyName = ""] = name.split(" ");
  const id = name.toLowerCase().replace(" ", "-");
  const now = context.clock();
  const kinds = { phone: "phone", email: "email", letter: "postal" } as const;
  await context.db.transaction(async (tx) => {
    const start = { chosenAt: null, revision: 1, createdAt: now, lot: id, language: "de" };
    await insertCustomer(tx, { id, givenName, familyName, proposedStaff: proposedStaff ?? null, ...start });
    for (const channel of openChannels) {
      const point = {
        id: newId(now),
        kind: kinds[channel],
        value: `${id} ${channel}`,
        openChannels: [channel],
      };
      await insertContactPoint(tx, context.vault, id, {
        ...point,
        verifiedAt: null,
        badSince: null,
        createdAt: now,
      });
    }
  });
  if (preferences) await decide(context, id, preferences);
  return id;
}

export async function decide(
  context: OperationContext,
  customerId: string,
  preferences: Omit<Preferences, "timeZone"> & { timeZone?: string },
): Promise<void> {
  const change = () => ({ timeZone: "Europe/Berlin", ...preferences });
  const result = await changePreferences(context, {
    customerId,
    basedOnVersion: null,
    change,
    language: "de",
  });
  if (result.kind !== "saved") throw new Error(`${customerId} could not decide: ${JSON.stringify(result)}`);
}
