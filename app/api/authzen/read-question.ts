/**
 * A quick look at a question: what passes here passes `questionSchema` as well and means the same. What does not pass
 * may still be a question; the schema then says so, or says what is wrong. Costs a tenth of the schema.
 */
import { parseInstant } from "~/domain/time/instant";
import type { AskedQuestion } from "~/operations/ask-permission.server";
import { idCharactersMax } from "./question-schema";

/** The parts of a question, each of which may be missing or anything. */
export interface QuestionParts {
  subject?: unknown;
  action?: unknown;
  resource?: unknown;
  context?: unknown;
}

type Fields = Record<string, unknown>;

/** Null where it takes more than a look. */
export function readQuestion(parts: QuestionParts): AskedQuestion | null {
  const { subject, action, resource, context = noContext } = parts;
  if (!isPlain(subject) || !isPlain(action) || !isPlain(resource) || !isPlain(context)) return null;
  const { type, id } = subject;
  const { topic, time } = context;
  if (
    !isText(type) ||
    !isText(id) ||
    !isText(action.name) ||
    !isText(resource.type) ||
    !isText(resource.id)
  ) {
    return null;
  }
  if (topic !== undefined && !isText(topic)) return null;
  const at = time === undefined ? null : typeof time === "string" ? parseInstant(time) : undefined;
  if (at === undefined) return null;
  const customer = resource.type === "customer" ? resource.id : null;
  return { sender: { type, id }, channel: action.name, customer, topic: topic ?? null, at };
}

const noContext = {};

/** A map that says nothing of properties, which have a shape of their own. */
function isPlain(value: unknown): value is Fields {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    (value as Fields).properties === undefined
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= idCharactersMax;
}
