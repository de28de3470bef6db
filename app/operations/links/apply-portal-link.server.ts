/** What an invitation link opens without signing in: it narrows, and reads nothing. */
import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { listContactPoints } from "#db/queries/contact-points";
import { countPortalLinkUse, findPortalLink, type PortalLink } from "#db/queries/portal-links";
import { findPreferences } from "#db/queries/preferences";
import { supersedeWaiting } from "#db/queries/waiting-preferences";
import { actByLink, type LinkAct } from "~/domain/preference/act-by-link";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import { preferencesOfNobody } from "~/domain/preference/preference";
import { parseLocalDate } from "~/domain/time/local-date";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import type { Language } from "~/i18n/language";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { storeDecision } from "../preferences/store-decision.server";
import { hashPortalToken } from "./portal-link.server";

/** Reads nothing of the customer, and changes nothing. */
export async function isPortalLinkGood(context: OperationContext, token: string): Promise<boolean> {
  return (await findLink(context, token)) !== null;
}

export type PortalLinkResult = "done" | "gone" | "date_invalid";

/** Holds at once, and as often as it is sent: what holds already is not stored again. */
export function applyPortalLink(
  { db, vault, clock }: OperationContext,
  { token, act, language }: { token: string; act: LinkAct; language: Language },
): Promise<PortalLinkResult> {
  return db.transaction(async (tx): Promise<PortalLinkResult> => {
    await lockAssignments(tx);
    const link = await findPortalLink(tx, hashPortalToken(vault, token), clock());
    if (!link) return "gone";
    await lockCustomer(tx, link.customerId);
    const now = clock();
    const isDone = await narrowByLink(tx, link, { act, language, now });
    if (isDone) await countPortalLinkUse(tx, link, now);
    return isDone ? "done" : "date_invalid";
  });
}

interface Asked {
  act: LinkAct;
  language: Language;
  now: number;
}

/** False where the day is none to pause until. */
async function narrowByLink(
  tx: Tx,
  { customerId, id }: PortalLink,
  { act, language, now }: Asked,
): Promise<boolean> {
  const house = await readHouse(tx);
  const stored = await findPreferences(tx, customerId);
  const before = stored?.preferences ?? preferencesOfNobody(house.settings.timeZone);
  const today = toLocalDate(getZone(before.timeZone), now);
  if (act.kind === "pause" && !isDayToCome(act.until, today)) return false;
  const next = actByLink(before, act, { company: house.company, today });
  const changes = comparePreferences(before, next, house.company);
  // Something waiting might open again what was stopped, also where it was stopped before.
  if (act.kind === "stop") await supersedeWaiting(tx, customerId, now);
  // A no is kept also where it changes nothing, so that no old list opens it later.
  if (changes.length === 0 && stored !== null && stored.source !== "import") return true;
  const decision = { customerId, version: (stored?.version ?? 0) + 1, before, next, changes };
  const own = {
    source: "portal_link",
    recordedBy: null,
    actor: { type: "customer", id: customerId },
  } as const;
  await storeDecision(tx, house, { ...decision, ...own, language, proof: { portalLink: id } }, now);
  return true;
}

function isDayToCome(until: string | null, today: string): boolean {
  return until === null || (parseLocalDate(until) !== undefined && until >= today);
}

/**
 * Stands for the address to which a mail to sign in is sent, without telling it; null where the link is not good. For
 * who has no e-mail address it is one that nobody has, so that the same happens as with one that we do not know.
 */
export async function findPortalLinkAddress(
  context: OperationContext,
  token: string,
): Promise<string | null> {
  const { db, vault } = context;
  const link = await findLink(context, token);
  if (!link) return null;
  const points = await listContactPoints(db.reader, vault, link.customerId);
  const addresses = points.filter(({ kind, badSince }) => kind === "email" && badSince === null);
  const address = addresses.find(({ verifiedAt }) => verifiedAt !== null) ?? addresses[0];
  return address?.valueHash ?? vault.hash("portal link without an address", link.id);
}

function findLink({ db, vault, clock }: OperationContext, token: string): Promise<PortalLink | null> {
  return findPortalLink(db.reader, hashPortalToken(vault, token), clock());
}
