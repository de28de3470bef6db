/**
 * A quick look at a question: what passes here passes `questionSchema` as well and means the same. What does not pass
 * may still be a question; the schema then says so, or says what is wrong. Costs a tenth of the schema.
 */
import { type Instant, parseInstant } from "~/domain/time/instant";
import type { AskedQuestion } from "~/operations/permission/ask-permission.server";
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
  if (!isSubject(subject) || !isAction(action) || !isResource(resource) || !isPlain(context)) return null;
  const { topic, time } = context;
  if (topic !== undefined && !isText(topic)) return null;
  const at = readTime(time);
  if (at === undefined) return null;
  const customer = resource.type === "customer" ? resource.id : null;
  const sender = { type: subject.type, id: subject.id };
  return { sender, channel: action.name, customer, topic: topic ?? null, at };
}

const noContext = {};

export function isSubject(value: unknown): value is { type: string; id: string } {
  return isPlain(value) && isText(value.type) && isText(value.id);
}

export const isResource = isSubject;

export function isAction(value: unknown): value is { name: string } {
  return isPlain(value) && isText(value.name);
}

export function isContext(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { topic, time } = value;
  return (topic === undefined || isText(topic)) && readTime(time) !== undefined;
}

/** Null = it says none; undefined = it is none. */
function readTime(time: unknown): Instant | null | undefined {
  if (time === undefined) return null;
  return typeof time === "string" ? parseInstant(time) : undefined;
}

/** A map that says nothing of properties, which have a shape of their own. */
export function isPlain(value: unknown): value is Fields {
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
