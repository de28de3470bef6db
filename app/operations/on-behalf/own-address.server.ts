/** By which addresses a customer can be asked for a yes: what waits for it is for nobody else's eyes. */
import type { Db } from "#db/dialects/dialect";
import { listSealedContactPoints, type SealedContactPoint } from "#db/queries/contact-points";
import { listCustomersByEmailHash } from "#db/queries/customers";

type Address = Omit<SealedContactPoint, "id" | "createdAt">;

/**
 * Not one that is known bad, or refused for e-mail by anybody; nor one that nobody has proven and that is open for nothing:
 * a program that adds an address to a customer who has chosen could else give the yes to what it recorded.
 */
export function isMailable(address: Address): boolean {
  const { kind, badSince, refusedChannels, verifiedAt, openChannels } = address;
  const isKnown = verifiedAt !== null || openChannels.includes("email");
  return kind === "email" && badSince === null && isKnown && !refusedChannels.includes("email");
}

/** Not one that several people share: the others read its mails as well. */
export async function isOfOneAlone(db: Db, { valueHash }: Address): Promise<boolean> {
  return (await listCustomersByEmailHash(db, valueHash)).length === 1;
}

/** Is it still the customer's, and theirs alone, whatever it was when it was written to? */
export async function isOwnAddress(db: Db, customerId: string, pointId: string | null): Promise<boolean> {
  const points = await listSealedContactPoints(db, customerId);
  const address = points.find(({ id }) => id === pointId);
  return address !== undefined && isMailable(address) && isOfOneAlone(db, address);
}
