import { getInstant } from "~/domain/time/instant";
import type { AskedQuestion } from "~/operations/permission/ask-permission.server";
import type { Question } from "./question-schema";

/** The question of AuthZEN in our words; it was checked before. */
export function toAskedQuestion({ subject, action, resource, context }: Question): AskedQuestion {
  return {
    sender: subject,
    channel: action.name,
    customer: resource.type === "customer" ? resource.id : null,
    topic: context?.topic ?? null,
    at: context?.time === undefined ? null : getInstant(context.time),
  };
}
