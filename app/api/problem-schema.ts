/** A refusal as the wire carries it (RFC 9457). */
import { z } from "zod";
import { problemKinds, problemType } from "./problem";

export const problemSchema = z
  .strictObject({
    type: z.enum(problemKinds.map(problemType)),
    title: z.string().describe("In the language of `Content-Language`, as all that is told in words."),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.strictObject({ detail: z.string(), pointer: z.string() }))
      .optional()
      .describe("Each fault with its place in the body, as a JSON pointer in a URI fragment."),
    allowed: z
      .literal(false)
      .optional()
      .describe("With 503, as a decision says it: nobody may be contacted on this answer."),
    reasons: z
      .array(z.strictObject({ code: z.literal("unavailable"), until: z.null() }))
      .optional()
      .describe("With 503: why."),
  })
  .meta({ id: "Problem" });
