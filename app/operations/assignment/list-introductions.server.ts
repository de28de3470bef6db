import type { Db } from "#db/dialects/dialect";
import { type Introduction, listIntroductionsBy, listOpenIntroductions } from "#db/queries/introductions";
import type { Vault } from "#db/vault";
import { isBlocked } from "~/domain/permission/chosen-staff";
import { isFirst } from "~/domain/preference/put-first";
import type { OperationContext } from "../operation-context";
import type { CustomerView } from "../permission/read-customer-facts.server";
import { introductionMs } from "./propose-introduction.server";

export interface OpenedIntroduction extends Omit<Introduction, "sealedReason"> {
  /** The proposer's own words. */
  reason: string;
}

/** Those that the customer is asked about: never a colleague who is blocked, or first already. */
export async function listIntroductionsFor(
  db: Db,
  customerId: string,
  { compiled }: CustomerView,
  now: number,
): Promise<Introduction[]> {
  const open = await listOpenIntroductions(db, customerId, now);
  const { company, preferences } = compiled;
  return open.filter(
    ({ staff, proposedBy, area }) =>
      [staff, proposedBy].every((id) => company.staff.has(id) && !isBlocked(compiled, id)) &&
      !isFirst(preferences, area, staff),
  );
}

/** What a member of staff proposed to a customer: open, or answered a short while ago. */
export async function listOwnIntroductions(
  { db, vault, clock }: OperationContext,
  { customerId, staff }: { customerId: string; staff: string },
): Promise<OpenedIntroduction[]> {
  const now = clock();
  const since = now - introductionMs;
  const own = await listIntroductionsBy(db.reader, customerId, { proposedBy: staff, since, now });
  return own.map((introduction) => openIntroduction(introduction, vault));
}

export function openIntroduction({ sealedReason, ...open }: Introduction, vault: Vault): OpenedIntroduction {
  return { ...open, reason: vault.open(sealedReason) };
}
