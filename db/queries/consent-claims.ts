import { isDocumented } from "~/domain/people/apply-documented-consents";
import type { CustomerId } from "~/domain/people/customer";
import type { KnownClaim } from "~/domain/people/known-customer";
import type { Db } from "../dialects/dialect";

/** A consent that an export speaks of; documented where the row says when and how it was given. */
export interface ConsentClaim extends KnownClaim {
  id: string;
  isDocumented: boolean;
  recordedAt: number;
}

export async function listConsentClaims(db: Db, customerId: CustomerId): Promise<ConsentClaim[]> {
  const rows = await db
    .selectFrom("consent_claim")
    .selectAll()
    .where("customer_id", "=", customerId)
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    topic: row.topic_id,
    channel: row.channel,
    source: row.source,
    givenAt: row.given_at,
    detail: row.detail,
    isDocumented: isDocumented({ givenAt: row.given_at, detail: row.detail }),
    recordedAt: row.recorded_at,
  }));
}
