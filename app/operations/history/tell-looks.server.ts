import { listLooksBefore } from "#db/queries/looks";
import type { Teller } from "./happened.server";
import { rememberRecorders } from "./remember-recorders.server";

/** By the last of the day. */
export const tellLooks: Teller = async ({ db }, house, customerId, { place, limit, filter }) => {
  const looks = await listLooksBefore(db.reader, customerId, place, limit, filter.sender?.id);
  const tell = rememberRecorders(db.reader, house);
  return looks.map((look) => {
    const place = { kind: "look", at: look.lastAt, id: look.id } as const;
    return { ...place, tell: async () => ({ ...place, look, viewer: await tell(look.viewer.id) }) };
  });
};
