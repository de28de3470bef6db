/** The decision as the wire carries it (permission.md, "Decision"). */
import { z } from "zod";
import type { DisclosedDecision } from "~/domain/permission/disclose-decision";
import type { Decision } from "~/domain/permission/permission";
import { refusalReasons } from "~/domain/permission/refusal-reason";
import { senderTypes } from "~/domain/preference/preference";
import { legalBases } from "~/domain/preference/topic";

export const instantSchema = z.string().meta({ format: "date-time" });

const capStateSchema = z
  .strictObject({
    cap: z.strictObject({
      max: z.int(),
      per: z.string(),
      channel: z.string().optional(),
      topic: z.string().optional(),
      sender: z.enum(senderTypes).optional(),
    }),
    used: z.int(),
    left: z.int(),
    freeAt: instantSchema.nullable(),
  })
  .meta({ id: "CapState" });

export const basisSchema = z.enum([...legalBases, "invitation"]);

export const decisionSchema = z
  .strictObject({
    allowed: z.boolean(),
    basis: basisSchema,
    reasons: z.array(z.strictObject({ code: z.enum(refusalReasons), until: instantSchema.nullable() })),
    window: z.strictObject({ from: instantSchema, until: instantSchema.nullable() }).nullable(),
    caps: z.array(capStateSchema),
  })
  .meta({ id: "Decision" }) satisfies z.ZodType<Decision>;

const disclosedReasons = [
  ...refusalReasons.filter((code) => code !== "sender_blocked"),
  "unavailable",
] as const;

/** As everyone but the customer and the data protection officer may see it. */
export const disclosedDecisionSchema = decisionSchema
  .extend({
    reasons: z.array(z.strictObject({ code: z.enum(disclosedReasons), until: instantSchema.nullable() })),
  })
  .meta({ id: "DisclosedDecision" }) satisfies z.ZodType<DisclosedDecision>;
