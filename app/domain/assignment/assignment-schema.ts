/**
 * The body of a simulated assignment, complete in itself (assignment.md, "Input"). Unknown keys, equal ids and
 * a person twice on a list are refused; `blocked` and `ranked` absent = empty, `lot` absent = the id, while
 * `incumbent` and `capacity` are always said, if only by null. A list may be longer than the five that a
 * customer saves, or empty, and may name people who are gone. What is read is an `AssignmentInput`, its
 * instants in UTC milliseconds. Cost: some 8 µs per customer, whatever a hostile body holds.
 */
import { z } from "zod";
import { sayFault } from "../input-fault";
import { idCharactersMax, idSchema, listById, listOf, setOf, textSchema } from "../preference/list-schema";
import { peopleModes } from "../preference/preference";
import { getInstant } from "../time/instant";
import { instantSchema } from "../time/time-schema";
import type { AssignmentInput } from "./assignment";

export const assignmentStaffMax = 100_000;
export const assignmentCustomersMax = 200_000;
export const rankedEntriesMax = 1000;
export const blockedEntriesMax = 10_000;

/** Up to so many entries the faults of all are told together, above only those of the first faulty one. */
const fullyToldMax = 20;

/** `customer/area` is an id too. */
const charactersMax = 2 * idCharactersMax + 1;

const staffSchema = z.strictObject({
  id: idSchema.describe("Any text, once in the list"),
  team: idSchema.describe("The id of the team"),
  capacity: z.int().min(0).nullable().describe("How many customers at most; null = no limit"),
  accepting: z.boolean().describe("Takes new customers"),
});

const rankedStaffSchema = z.strictObject({
  staff: idSchema.describe("The id of a member of staff; one that is not known is skipped"),
  chosenAt: instantSchema
    .describe("When the person was put on the list: ISO 8601 with offset or Z")
    .transform(getInstant),
});

const rankedSchema = listOf(rankedStaffSchema, rankedEntriesMax).refine(
  (ranked) => new Set(ranked.map(({ staff }) => staff)).size === ranked.length,
  { error: sayFault("names_person_twice") },
);

const customerSchema = z.strictObject({
  id: textSchema(charactersMax)
    .min(1)
    .describe("Any text, once in the list; of a choice for an area `customer/area`"),
  mode: z.enum(peopleModes).describe("Only `ranked` takes part"),
  ranked: rankedSchema.default([]).describe("The favourite first"),
  blocked: setOf(idSchema, blockedEntriesMax).optional().describe("Ids of members of staff who never may"),
  incumbent: idSchema.nullable().describe("Who is assigned until now; null = nobody"),
  lot: textSchema(charactersMax).optional().describe("Breaks ties; absent = the id"),
});

export const assignmentSchema = z.strictObject({
  staff: longListOf(staffSchema, assignmentStaffMax).describe("Who works there"),
  customers: longListOf(customerSchema, assignmentCustomersMax).describe("Who has chosen"),
}) satisfies z.ZodType<AssignmentInput>;

/** A list that is not read beyond its first faulty entry: millions of faults would cost seconds and gigabytes. */
function longListOf<Item extends z.ZodType<{ id: string }>>(item: Item, max: number) {
  return z.preprocess(
    (list) => {
      if (!Array.isArray(list) || list.length <= fullyToldMax || list.length > max) return list;
      const faulty = list.findIndex((entry) => !item.safeParse(entry).success);
      return faulty === -1 ? list : list.slice(0, faulty + 1);
    },
    listById(item, max),
  );
}
