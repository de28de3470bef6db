/** Members of staff as the wire carries them. */

import { z } from "zod";
import { sayFault } from "~/domain/input-fault";
import { parseCustomerReference, referenceCharactersMax } from "~/domain/people/customer-reference";
import { normalizeEmailAddress } from "~/domain/people/email-address";
import { roles } from "~/domain/people/role";
import { listOf, setOf, textSchema, wordsSchema } from "~/domain/preference/list-schema";
import { localDateSchema } from "~/domain/time/time-schema";
import type { ListedStaffMember } from "~/operations/staff/list-staff.server";
import type { Problem } from "../../problem";
import { nameSchema } from "../customers/customer-schema";

const textCharactersMax = 500;
const capacityMax = 1_000_000;
const absencesMax = 200;
const languagesMax = 20;

const referenceSchema = textSchema(referenceCharactersMax).transform((text, context) => {
  const reference = parseCustomerReference(text);
  if (reference) return reference;
  context.addIssue(sayFault("names_nobody"));
  return z.NEVER;
});

/** In the path: our own id, or `personnel:17`. */
export const staffParams = z.strictObject({
  reference: referenceSchema.describe(
    "The member of staff: our id, or the id in your own system as `system:id`",
  ),
});

/** What is no date lies before none. */
const hasTwoDates = ({ issues }: { issues: unknown[] }) => issues.length === 0;

const absenceSchema = z
  .strictObject({
    from: localDateSchema.describe("The first day: `YYYY-MM-DD`"),
    to: localDateSchema.describe("The last day: `YYYY-MM-DD`"),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: sayFault("before_from"), when: hasTwoDates })
  .meta({ id: "Absence" });

export const absencesSchema = z
  .strictObject({ absences: listOf(absenceSchema, absencesMax).describe("All of them; empty = none") })
  .meta({ id: "Absences" });

const emailSchema = textSchema(textCharactersMax).refine((text) => normalizeEmailAddress(text) !== null, {
  error: sayFault("no_email"),
});

export const staffMemberToPutSchema = z
  .strictObject({
    name: nameSchema.describe("As customers read it"),
    email: emailSchema.describe("By which the person signs in, and by which one of before is known"),
    team: wordsSchema(textCharactersMax)
      .trim()
      .min(1)
      .optional()
      .describe("Its id or name; one that is new is made"),
    role: z.enum(roles).optional().describe("Absent = as it is; of somebody new `staff`"),
    capacity: z
      .int()
      .min(0)
      .max(capacityMax)
      .nullable()
      .optional()
      .describe("How many customers at most; null = no limit"),
    accepting: z.boolean().optional().describe("Takes new customers"),
    deputy: referenceSchema
      .nullable()
      .optional()
      .describe("Who stands in while the person is away: our id, or `system:id`; null = nobody"),
    languages: setOf(z.string().regex(/^[a-z]{2,3}$/), languagesMax)
      .optional()
      .describe("Which the person speaks: ISO 639, such as `de`"),
    callNumber: textSchema(textCharactersMax)
      .min(1)
      .nullable()
      .optional()
      .describe("From which this person calls; customers read it while a permit is open. null = the team's"),
  })
  .meta({ id: "StaffMemberToPut" });

export const staffMemberSchema = z
  .strictObject({
    id: z.string(),
    reference: z.string().nullable(),
    name: z.strictObject({
      salutation: z.enum(["ms", "mr"]).optional(),
      givenName: z.string(),
      familyName: z.string(),
    }),
    email: z.string(),
    team: z.string(),
    role: z.enum(roles),
    capacity: z.int().nullable(),
    accepting: z.boolean(),
    deputy: z.string().nullable(),
    languages: z.array(z.string()),
    callNumber: z.string().nullable().describe("This person's own; E.164"),
    absences: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  })
  .meta({ id: "StaffMember" });

export function toStaffAnswer(member: ListedStaffMember): z.input<typeof staffMemberSchema> {
  const { sourceSystem, sourceId, ...told } = member;
  return { ...told, reference: sourceSystem && sourceId ? `${sourceSystem}:${sourceId}` : null };
}

export const staffNotFound: Problem = { kind: "not-found", detail: (say) => say.staff.unknown };

export const lastAdministrator: Problem = {
  kind: "conflict",
  detail: (say) => say.staff.lastAdministrator,
};
