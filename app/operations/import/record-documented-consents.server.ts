import type { Tx } from "#db/dialects/dialect";
import { listConsentClaims } from "#db/queries/consent-claims";
import { bumpCustomerRevision, getCustomer } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { findPreferences, insertPreferences } from "#db/queries/preferences";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import { withoutOwnWords } from "~/domain/evidence/without-own-words";
import { applyDocumentedConsents } from "~/domain/people/apply-documented-consents";
import type { CustomerId } from "~/domain/people/customer";
import { preferencesOfNobody } from "~/domain/preference/preference";
import { isLeaving } from "../customers/refuse-while-leaving.server";
import { type House, readHouse } from "../house/read-house.server";

/**
 * Makes documented consents usable for those who have not decided in person; the caller holds their locks. For a customer
 * who leaves nothing becomes wider: how many were refused for that.
 */
export async function recordDocumentedConsents(
  tx: Tx,
  customerIds: readonly CustomerId[],
  source: { runId: string; at: number },
): Promise<number> {
  if (customerIds.length === 0) return 0;
  const house = await readHouse(tx);
  let refused = 0;
  for (const customerId of customerIds) {
    if (await isLeaving(tx, customerId)) refused++;
    else await recordForOne(tx, house, customerId, source);
  }
  return refused;
}

async function recordForOne(
  tx: Tx,
  { company, settings }: House,
  customerId: CustomerId,
  { runId, at }: { runId: string; at: number },
): Promise<void> {
  const customer = await getCustomer(tx, customerId);
  if (customer.chosenAt !== null) return;
  const stored = await findPreferences(tx, customerId);
  // What was withdrawn or recorded since is not opened again by an old list.
  if (stored && stored.source !== "import") return;
  const before = stored?.preferences ?? preferencesOfNobody(settings.timeZone);
  const live = new Set(company.channels.filter((channel) => channel.live).map(({ id }) => id));
  const claims = await listConsentClaims(tx, customerId);
  const preferences = applyDocumentedConsents(before, claims, live);
  if (canonicalJson(preferences) === canonicalJson(before)) return;
  const version = (stored?.version ?? 0) + 1;
  const { language } = customer;
  await insertPreferences(tx, customerId, {
    version,
    preferences,
    source: "import",
    recordedBy: runId,
    language,
    decidedAt: at,
  });
  await bumpCustomerRevision(tx, customerId);
  const actor = { type: "import", id: runId } as const;
  const body = { version, preferences: withoutOwnWords(preferences), claims };
  await appendEvidence(tx, customerId, { at, kind: "preferences_saved", actor, body });
}
