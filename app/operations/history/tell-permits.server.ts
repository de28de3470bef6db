import { listPermitsWithoutContact } from "#db/queries/permits";
import { stateOfPermit } from "~/domain/permission/permit";
import type { Teller } from "./happened.server";

/** Those that became a contact are told as that. */
export const tellPermits: Teller = async ({ db, clock }, _, customerId, place, limit) => {
  const permits = await listPermitsWithoutContact(db.reader, customerId, place, limit);
  return permits.map((permit) => {
    const state = stateOfPermit(permit, clock());
    return { kind: "permit", at: permit.claimedAt, id: permit.id, permit, state };
  });
};
