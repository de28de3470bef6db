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
  id: idSchema,
  team: idSchema,
  capacity: z.int().min(0).nullable(),
  accepting: z.boolean(),
});

const rankedStaffSchema = z.strictObject({
  staff: idSchema,
  chosenAt: instantSchema.transform(getInstant),
});

const rankedSchema = listOf(rankedStaffSchema, rankedEntriesMax).refine(
  (ranked) => new Set(ranked.map(({ staff }) => staff)).size === ranked.length,
  { error: sayFault("names_person_twice") },
);

const customerSchema = z.strictObject({
  id: textSchema(charactersMax).min(1),
  mode: z.enum(peopleModes),
  ranked: rankedSchema.default([]),
  blocked: setOf(idSchema, blockedEntriesMax).optional(),
  incumbent: idSchema.nullable(),
  lot: textSchema(charactersMax).optional(),
});

export const assignmentSchema = z.strictObject({
  staff: longListOf(staffSchema, assignmentStaffMax),
  customers: longListOf(customerSchema, assignmentCustomersMax),
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
