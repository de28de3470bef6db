/** How the lists of the API are paged. */
import { z } from "zod";
import { sayFault } from "~/domain/input-fault";

const entriesUsual = 100;
const entriesMax = 500;
const idCharactersMax = 200;

export const pageLimitSchema = z.coerce
  .number()
  .int()
  .min(1)
  .max(entriesMax)
  .default(entriesUsual)
  .describe("At most so many on a page");

/** For lists in the order of their ids. */
export const afterIdSchema = z
  .string()
  .max(idCharactersMax)
  .refine((text) => !text.includes("\0"), sayFault("no_id"))
  .default("")
  .describe("`next` of the page before");

/** `found` holds one entry more than the limit where another page follows; `next` is where that one goes on. */
export function cutPage<Entry extends { id: string }>(
  found: readonly Entry[],
  limit: number,
): { page: Entry[]; next: string | null } {
  const page = found.slice(0, limit);
  return { page, next: found.length > limit ? page.at(-1)!.id : null };
}
