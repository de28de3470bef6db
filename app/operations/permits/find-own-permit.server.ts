import { findPermit } from "#db/queries/permits";
import { isHolder, type Permit, type PermitHolder } from "~/domain/permission/permit";
import { readHouse } from "../house/read-house.server";
import { linkOfPermit } from "../links/make-unsubscribe-link.server";
import type { OperationContext } from "../operation-context";
import { type PermitAccess, readPermitAccess } from "./read-permit-access.server";
import { signPermit } from "./sign-permit.server";
import { getSigningKey } from "./signing-key.server";

export interface OwnPermit {
  permit: Permit;
  /** Null unless it is open. */
  access: PermitAccess | null;
}

/** Null for one that there is not, and for somebody else's. `issuer` null = nobody asks for a token. */
export async function findOwnPermit(
  context: OperationContext,
  { permitId, holder, issuer }: { permitId: string; holder: PermitHolder; issuer: string | null },
): Promise<OwnPermit | null> {
  const { db, clock } = context;
  const permit = await findPermit(db.reader, permitId);
  if (!permit || !isHolder(permit, holder)) return null;
  const access = await readPermitAccess(context, db.reader, permit, clock());
  if (!access) return { permit, access };
  const token = issuer && signPermit(permit, { issuer, key: await getSigningKey(context) });
  const house = await readHouse(db.reader);
  const unsubscribe = issuer === null ? null : linkOfPermit(context.vault, house, permit, issuer);
  return { permit, access: { ...access, token, unsubscribe } };
}
