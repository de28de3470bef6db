import { forApiClient } from "~/auth/for-api-client.server";
import { listLanguages } from "~/i18n/negotiate-language";
import { defineDoor } from "../api-door";
import { answerJson } from "./answer-json";
import { evaluationSchema } from "./answer-schema";
import { evaluate } from "./evaluate";
import { questionSchema } from "./question-schema";
import { toAskedQuestion } from "./to-asked-question";

/** The question itself (AuthZEN, "Access Evaluation API"). */
export const evaluateDoor = defineDoor({
  method: "POST",
  path: "/access/v1/evaluation",
  name: "evaluate",
  group: "Permission",
  guard: forApiClient("check"),
  summary: "May this sender contact this customer by this way about this topic?",
  description:
    "OpenID AuthZEN Authorization API 1.0. `context` carries the decision: why not, when next, how much is left, and what members of staff read, in the languages of Accept-Language. Who or what is not known here is answered with no; a key without the scope `read` is not told whether somebody is a customer.",
  body: questionSchema,
  bodyFault: "body-malformed",
  answers: { 200: evaluationSchema },
  example: {
    body: {
      subject: { type: "staff", id: "sabine-keller" },
      action: { name: "phone" },
      resource: { type: "customer", id: "crm:4711" },
      context: { topic: "advice" },
    },
  },
  handle: async ({ body, client, request }, { operations }) => {
    const languages = listLanguages(request.headers.get("accept-language"));
    return answerJson(await evaluate(operations, { client, languages }, toAskedQuestion(body)));
  },
});
