/** Who looks after whom, as the wire carries it (assignment.md, "Output"). */
import { z } from "zod";
import type { Assignment } from "~/domain/assignment/assignment";

const assignmentSchema = z
  .strictObject({
    id: z.string(),
    staff: z.string().nullable(),
    rank: z.int().min(1).nullable(),
    waiting: z.array(z.strictObject({ staff: z.string(), position: z.int().min(1).nullable() })),
  })
  .meta({ id: "Assignment" }) satisfies z.ZodType<Assignment>;

export const assignmentsSchema = z.strictObject({ assignments: z.array(assignmentSchema) });
