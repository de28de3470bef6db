import { listStandingCases } from "#db/queries/contact-cases";
import { listPermitsWithoutContact } from "#db/queries/permits";
import { stateOfPermit } from "~/domain/permission/permit";
import type { Teller } from "./happened.server";
import { toPermitFilter } from "./narrow-history.server";

/** Those that became a contact are told as that. */
export const tellPermits: Teller = async ({ db, clock }, _, customerId, { place, limit, filter }) => {
  const asked = toPermitFilter(filter);
  const permits = await listPermitsWithoutContact(db.reader, customerId, place, limit, asked);
  if (permits.length === 0) return [];
  const cases = await listStandingCases(db.reader, customerId);
  return permits.map((permit) => {
    const state = stateOfPermit(permit, clock());
    const raised = cases.get(permit.id) ?? null;
    const place = { kind: "permit", at: permit.claimedAt, id: permit.id } as const;
    return { ...place, tell: () => ({ ...place, permit, state, raised }) };
  });
};
