import { listContactPoints } from "#db/queries/contact-points";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";

/**
 * The customer's numbers that these changes open for something that rests on consent, and that were never shown to be
 * the customer's own: what an import brought may by now be somebody else's (docs/decisions/new-numbers-are-proven.md).
 */
export async function listUnprovenNumbers(
  { db, vault }: OperationContext,
  customerId: string,
  changes: readonly PreferenceChange[],
): Promise<string[]> {
  const { company } = await readHouse(db.reader);
  const isConsent = (id: string) =>
    company.topics.some((topic) => topic.id === id && topic.basis === "consent");
  const opened = new Set(
    changes.flatMap((change) =>
      change.part === "topic" && change.direction === "wider" && isConsent(change.topic)
        ? [change.channel]
        : [],
    ),
  );
  const points = await listContactPoints(db.reader, vault, customerId);
  return points
    .filter(({ kind, verifiedAt, badSince }) => kind === "phone" && verifiedAt === null && badSince === null)
    .filter(({ openChannels, refusedChannels }) =>
      openChannels.some((channel) => opened.has(channel) && !refusedChannels.includes(channel)),
    )
    .map(({ value }) => value);
}
