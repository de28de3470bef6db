import type { ApiClient } from "~/domain/programs/api-client";
import { type PermissionAnswer, refuse } from "~/domain/programs/permission-answer";
import { type Soon, whenThere } from "~/domain/soon";
import type { Language } from "~/i18n/language";
import type { AskedContact } from "~/i18n/sentences/write-answer";
import type { OperationContext } from "~/operations/operation-context";
import {
  type AnsweredQuestions,
  type AskedQuestion,
  askPermission,
} from "~/operations/permission/ask-permission.server";
import { writeEvaluation } from "./write-evaluation";

/** Who asks, and in which languages they read. */
export interface Asker {
  client: ApiClient;
  languages: readonly Language[];
  /** As it was sent: for what is said to the program itself. */
  acceptLanguage?: string | null;
}

type Operations = Pick<OperationContext, "db" | "clock">;

/** The JSON of each answer, in the order of the questions. */
export function evaluateAll(
  operations: Operations,
  { client, languages }: Asker,
  questions: readonly AskedQuestion[],
): Soon<{ allowed: boolean; json: string }[]> {
  return whenThere(askPermission(operations, client, questions), (told) =>
    told.answers.map((answer, index) => {
      const { sender, channel, topic } = questions[index]!;
      const asked = { sender, channel, topic: topic ?? client.defaultTopic ?? "" };
      return tell(answer, asked, told, languages);
    }),
  );
}

/** A yes that cannot be told is none. */
function tell(
  answer: PermissionAnswer,
  asked: AskedContact,
  told: AnsweredQuestions,
  languages: readonly Language[],
): { allowed: boolean; json: string } {
  try {
    return { allowed: answer.allowed, json: writeEvaluation(answer, asked, told, languages) };
  } catch (error) {
    console.error(error);
    const no = writeEvaluation(refuse("unavailable"), asked, { ...told, house: null }, languages);
    return { allowed: false, json: no };
  }
}

export function evaluate(operations: Operations, asker: Asker, question: AskedQuestion): Soon<string> {
  return whenThere(evaluateAll(operations, asker, [question]), ([answer]) => answer!.json);
}
