/** Many questions in one message, each with what it does not say itself taken from the message's defaults. */
import { z } from "zod";
import { listOf } from "~/domain/preference/list-schema";
import { type Soon, whenThere } from "~/domain/soon";
import type { Language } from "~/i18n/language";
import { findProgramLanguage } from "~/i18n/negotiate-language";
import { inputFaultWords } from "~/i18n/words/input-fault-words";
import { problemWords } from "~/i18n/words/problem-words";
import type { OperationContext } from "~/operations/operation-context";
import type { AskedQuestion } from "~/operations/permission/ask-permission.server";
import { checkBody } from "../check-body";
import { type Asker, evaluateAll } from "./evaluate";
import {
  actionSchema,
  contextSchema,
  questionSchema,
  resourceSchema,
  subjectSchema,
} from "./question-schema";
import { type QuestionParts, readQuestion } from "./read-question";
import { toAskedQuestion } from "./to-asked-question";

export const evaluationsMax = 1_000;

export const semantics = ["execute_all", "deny_on_first_deny", "permit_on_first_permit"] as const;

export type Semantic = (typeof semantics)[number];

const parts = {
  subject: subjectSchema.optional(),
  action: actionSchema.optional(),
  resource: resourceSchema.optional(),
  context: contextSchema.optional(),
};

/** What is none goes on as it came: it is answered for itself, with what is wrong with it. */
const itemSchema = z
  .looseObject(parts)
  .meta({
    id: "EvaluationItem",
    description: "A question. A part that it does not name is taken from beside the list, as a whole.",
  })
  .catch((given) => given?.value as never);

export const batchSchema = z.looseObject({
  ...parts,
  evaluations: listOf(itemSchema, evaluationsMax)
    .optional()
    .meta({ description: "Questions; what one does not say itself is taken from beside this list." }),
  options: z
    .looseObject({
      evaluations_semantic: z
        .enum(semantics)
        .optional()
        .meta({ description: "Absent: all are answered; else up to the first no, or the first yes." }),
    })
    .optional()
    .meta({ description: "How far the list is answered." }),
});

export type Batch = z.output<typeof batchSchema>;

/** A question that was read already, or what stands in its place. */
export type BatchItem = AskedQuestion | { value: unknown };

/** The JSON of the answers in their order, up to the one with which the semantic is content. */
export function evaluateBatch(
  operations: Pick<OperationContext, "db" | "clock">,
  asker: Asker,
  batch: Batch,
  items: readonly BatchItem[],
): Soon<Buffer> {
  const read = items.map((item) => ("sender" in item ? item : readItem(item.value, batch, asker)));
  const questions = read.filter((item) => "sender" in item);
  return whenThere(evaluateAll(operations, asker, questions), (answers) => {
    let next = 0;
    const all = read.map((item) => ("sender" in item ? answers[next++]! : item));
    const told = all.slice(0, countTold(all, batch.options?.evaluations_semantic ?? "execute_all"));
    return inOne(told);
  });
}

const [opening, comma, closing] = [`{"evaluations":[`, ",", "]}"].map((text) => Buffer.from(text));

function inOne(told: readonly { json: readonly Buffer[] }[]): Buffer {
  const pieces: Buffer[] = [];
  for (const { json } of told) pieces.push(pieces.length === 0 ? opening! : comma!, ...json);
  return Buffer.concat([...pieces, closing!]);
}

function countTold(all: readonly { allowed: boolean }[], semantic: Semantic): number {
  if (semantic === "execute_all") return all.length;
  const sought = semantic === "permit_on_first_permit";
  const first = all.findIndex(({ allowed }) => allowed === sought);
  return first === -1 ? all.length : first + 1;
}

interface Faulty {
  allowed: false;
  json: readonly Buffer[];
}

function readItem(item: unknown, defaults: QuestionParts, asker: Asker): AskedQuestion | Faulty {
  const parts = completeItem(item, defaults);
  if (!parts) return faulty(inputFaultWords[languageOf(asker)].noObject);
  return readQuestion(parts) ?? readThoroughly(parts, asker);
}

/** A part given in the item replaces the default as a whole; null is given, and is no part. Null where the item is no map. */
export function completeItem(item: unknown, defaults: QuestionParts): QuestionParts | null {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return null;
  const { subject, action, resource, context }: QuestionParts = item;
  return {
    subject: subject === undefined ? defaults.subject : subject,
    action: action === undefined ? defaults.action : action,
    resource: resource === undefined ? defaults.resource : resource,
    context: context === undefined ? defaults.context : context,
  };
}

function readThoroughly(parts: QuestionParts, asker: Asker): AskedQuestion | Faulty {
  const checked = checkBody(questionSchema, parts, "body-malformed");
  if (checked.ok) return toAskedQuestion(checked.value);
  const language = languageOf(asker);
  const say = problemWords[language];
  const errors = checked.problem.errors ?? [];
  return faulty(errors.map(({ pointer, detail }) => `${pointer}: ${detail(say, language)}`).join(" "));
}

function languageOf({ acceptLanguage }: Asker): Language {
  return findProgramLanguage(acceptLanguage);
}

function faulty(message: string): Faulty {
  const context = { error: { status: 400, message } };
  return { allowed: false, json: [Buffer.from(JSON.stringify({ decision: false, context }))] };
}
