/** Opens a house in an empty database: company, ways, topics, a first team and the first administrator. Once. */
import { randomBytes } from "node:crypto";
import type { Tx } from "#db/dialects/dialect";
import { lockAssignments } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { findCompanySettings } from "#db/queries/company";
import { firstChannels, firstTopics } from "#db/seeds/first-house";
import type { Label } from "~/domain/people/directory";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import { getZone } from "~/domain/time/zone";
import type { OperationContext } from "../operation-context";
import { employ } from "../staff/employ.server";
import { foundCompany } from "./found-company.server";
import { publicHolidays } from "./public-holidays.server";

export interface FirstHouse {
  name: string;
  timeZone: string;
  /** ISO 3166-1 or -2: whose public holidays count. */
  region: string;
  /** What the company advertises, for the wording of consents; German in the accusative. */
  products: Label;
  /** The first team's name. */
  team: Label;
  administrator: { givenName: string; familyName: string; email: string };
}

export type SetUpResult = { ok: true } | { ok: false; code: SetUpFault };

export type SetUpFault =
  | "company_exists"
  | "name_missing"
  | "time_zone_unknown"
  | "region_unknown"
  | "email_unreadable";

const seedBytes = 32;

export async function setUpCompany({ db, clock }: OperationContext, house: FirstHouse): Promise<SetUpResult> {
  const fault = findFault(house);
  if (fault) return { ok: false, code: fault };
  return db.transaction(async (tx) => {
    await lockAssignments(tx);
    if (await findCompanySettings(tx)) return { ok: false, code: "company_exists" };
    await openHouse(tx, house, clock());
    return { ok: true };
  });
}

function findFault({ name, timeZone, region, administrator }: FirstHouse): SetUpFault | null {
  if (!name.trim() || !administrator.givenName.trim() || !administrator.familyName.trim())
    return "name_missing";
  if (!isTimeZone(timeZone)) return "time_zone_unknown";
  if (!publicHolidays.isKnownRegion(region)) return "region_unknown";
  return normalizeEmailAddress(administrator.email) ? null : "email_unreadable";
}

function isTimeZone(name: string): boolean {
  try {
    getZone(name);
    return true;
  } catch {
    return false;
  }
}

async function openHouse(tx: Tx, house: FirstHouse, now: number): Promise<void> {
  const { name, timeZone, region, products, team } = house;
  const teamId = newId(now);
  await foundCompany(tx, {
    names: { name },
    timeZone,
    region,
    lotSeed: randomBytes(seedBytes).toString("hex"),
    foundedAt: now,
    teams: { [teamId]: { label: team } },
    areas: {},
    channels: firstChannels,
    topics: firstTopics(name, products),
  });
  await employAdministrator(tx, house, teamId, now);
}

/** Looks after nobody until the person says so. */
async function employAdministrator(
  tx: Tx,
  { administrator }: FirstHouse,
  team: string,
  now: number,
): Promise<void> {
  const { givenName, familyName } = administrator;
  const email = normalizeEmailAddress(administrator.email)!;
  const place = { team, role: "admin" as const, capacity: 0, accepting: false, languages: ["de"] };
  await employ(tx, { id: newId(now), givenName, familyName, email, ...place }, now);
}
