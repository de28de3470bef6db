/** The answer of the Authorization API: yes or no, and in its context the decision of permission.md with its words. */
import { z } from "zod";
import { refusalReasons } from "~/domain/permission/refusal-reason";
import { questionFaults } from "~/domain/programs/permission-answer";
import { languages } from "~/i18n/language";
import { decisionSchema, instantSchema } from "../v1/decision-schema";

const told = refusalReasons.filter((code) => code !== "sender_blocked");

export const answerReasonSchema = z
  .strictObject({
    code: z.enum([...told, "unavailable", ...questionFaults]),
    until: instantSchema.nullable(),
  })
  .meta({ id: "AnswerReason" });

const explanationSchema = z
  .partialRecord(z.enum(languages), z.string())
  .meta({ description: "What members of staff read, in the languages of Accept-Language." });

export const evaluationSchema = z
  .strictObject({
    decision: z.boolean(),
    context: decisionSchema.extend({
      basis: decisionSchema.shape.basis.nullable(),
      reasons: z.array(answerReasonSchema),
      explanation: explanationSchema,
    }),
  })
  .meta({ id: "Evaluation" });

/** A part of a batch that is no question: the answer to it is no, and why it is none. */
export const faultyEvaluationSchema = z
  .strictObject({
    decision: z.literal(false),
    context: z.strictObject({ error: z.strictObject({ status: z.literal(400), message: z.string() }) }),
  })
  .meta({ id: "FaultyEvaluation" });
