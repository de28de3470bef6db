import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { listLanguages } from "~/i18n/negotiate-language";
import { defineDoor } from "../api-door";
import { checkBody } from "../check-body";
import { answerJson } from "./answer-json";
import { evaluationSchema, faultyEvaluationSchema } from "./answer-schema";
import { evaluate } from "./evaluate";
import { batchSchema, evaluateBatch } from "./evaluate-batch";
import { questionSchema } from "./question-schema";
import { toAskedQuestion } from "./to-asked-question";

const evaluationsSchema = z
  .strictObject({ evaluations: z.array(z.union([evaluationSchema, faultyEvaluationSchema])) })
  .meta({ id: "Evaluations" });

/** Many questions at once (AuthZEN, "Access Evaluations API"); without `evaluations` it is one question. */
export const evaluateBatchDoor = defineDoor({
  method: "POST",
  path: "/access/v1/evaluations",
  name: "evaluateBatch",
  group: "Permission",
  guard: forApiClient("check"),
  summary: "The same for up to 1,000 questions at once.",
  description:
    "A question that cannot be read is answered with no, and the others are answered. Each counts as one request of the minute. `options.evaluations_semantic` may stop at the first no or the first yes.",
  body: batchSchema,
  bodyFault: "body-malformed",
  countRequests: ({ evaluations }) => evaluations?.length || 1,
  answers: { 200: z.union([evaluationsSchema, evaluationSchema]) },
  example: {
    body: {
      subject: { type: "staff", id: "sabine-keller" },
      context: { topic: "advice" },
      evaluations: [{ action: { name: "phone" }, resource: { type: "customer", id: "crm:4711" } }],
    },
  },
  handle: async ({ body, client, request }, { operations }) => {
    const acceptLanguage = request.headers.get("accept-language");
    const asker = { client, languages: listLanguages(acceptLanguage), acceptLanguage };
    const { evaluations } = body;
    if (evaluations?.length)
      return answerJson(
        await evaluateBatch(
          operations,
          asker,
          body,
          evaluations.map((value) => ({ value })),
        ),
      );
    const single = checkBody(questionSchema, body, "body-malformed");
    if (!single.ok) return { problem: single.problem };
    return answerJson(await evaluate(operations, asker, toAskedQuestion(single.value)));
  },
});
