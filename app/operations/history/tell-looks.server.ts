import { listLooksBefore } from "#db/queries/looks";
import type { Teller } from "./happened.server";
import { rememberRecorders } from "./remember-recorders.server";

/** By the last of the day. */
export const tellLooks: Teller = async ({ db }, house, customerId, { place, limit, filter }) => {
  const looks = await listLooksBefore(db.reader, customerId, place, limit, filter.sender?.id);
  const tell = rememberRecorders(db.reader, house);
  return Promise.all(
    looks.map(async (look) => {
      const viewer = await tell(look.viewer.id);
      return { kind: "look", at: look.lastAt, id: look.id, look, viewer } as const;
    }),
  );
};
