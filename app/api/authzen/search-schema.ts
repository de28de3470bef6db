import { z } from "zod";
import type { SearchResult } from "~/operations/permission/search-permissions.server";
import { type Problem, unavailable } from "../problem";
import { answerReasonSchema } from "./answer-schema";
import { actionSchema, contextSchema, resourceSchema, subjectSchema } from "./question-schema";

const pageSchema = z.looseObject({
  token: z.string().optional().meta({ description: "The `next_token` of the page before." }),
  limit: z.int().min(0).optional().meta({ description: "Results at most; above 1,000 it is 1,000." }),
});

/** Of which only the type is said. */
function soughtOf(type: string) {
  const id = z
    .unknown()
    .optional()
    .meta({ description: "What is sought; whatever stands here is not read." });
  return z
    .looseObject({ type: subjectSchema.shape.type.meta({ description: type }), id })
    .meta({ description: "What is sought, by its type alone." });
}

const page = pageSchema.optional().meta({ description: "Which page; absent: the first." });
const common = { context: contextSchema.optional(), page };

export const subjectSearchSchema = z.looseObject({
  subject: soughtOf("`staff`, `automated` or `ai`."),
  action: actionSchema,
  resource: resourceSchema,
  ...common,
});

export const resourceSearchSchema = z.looseObject({
  subject: subjectSchema,
  action: actionSchema,
  resource: soughtOf("`customer`."),
  ...common,
});

export const actionSearchSchema = z.looseObject({
  subject: subjectSchema,
  resource: resourceSchema,
  ...common,
});

/** `context` is there where something could not be read, and was therefore left out. */
export function foundSchema<Result extends z.ZodType>(result: Result) {
  return z.strictObject({
    page: z.strictObject({ next_token: z.string(), count: z.int() }),
    context: z.strictObject({ reasons: z.array(answerReasonSchema) }).optional(),
    results: z.array(result),
  });
}

export const foundEntitySchema = z.strictObject({ type: z.string(), id: z.string() });

/** The page as AuthZEN carries it. */
export function toFoundPage<Result>(
  { keys, nextToken, isWhole }: Extract<SearchResult, { kind: "found" }>,
  toResult: (key: string) => Result,
) {
  const unread = { context: { reasons: [{ code: "unavailable" as const, until: null }] } };
  return {
    page: { next_token: nextToken, count: keys.length },
    ...(!isWhole && unread),
    results: keys.map(toResult),
  };
}

const problems: Record<Exclude<SearchResult["kind"], "found">, Problem> = {
  token_invalid: {
    kind: "body-malformed",
    detail: (say) => say.search.tokenInvalid,
    errors: [{ detail: (say) => say.search.beginAnew, pointer: "#/page/token" }],
  },
  unavailable: unavailable((say) => say.search.unavailable),
};

/** No page, and none that would look like the last one. */
export function refuseSearch({ kind }: { kind: keyof typeof problems }): { problem: Problem } {
  return { problem: problems[kind] };
}
