import type { Context } from "hono";
import { NoAnswer } from "~/domain/no-answer";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import { UnreadableRecord } from "~/domain/unreadable-record";
import type { ApiDoor, DoorVisit } from "./api-door";
import type { ApiParts } from "./api-parts";
import { nameRequest } from "./name-request";
import { answerProblem, type Problem, unavailable, unavailableForGood } from "./problem";
import { customerNotFound } from "./v1/customers/customer-not-found";

/** What the log is told of a request to the API: never what was asked, and about whom. */
export interface ApiVisit extends DoorVisit {
  /** The name of the door; null = there is none. */
  door: string | null;
}

export interface ApiVariables {
  apiVisit: ApiVisit;
}

export type ApiContext = Context<{ Variables: ApiVariables }>;

/** A door's answer, whatever happens: named, counted, and a problem where it failed. */
export async function serveDoor(door: ApiDoor, context: ApiContext, parts: ApiParts): Promise<Response> {
  const startedAt = performance.now();
  const visit = beginVisit(context, door.name);
  const response = await door
    .respond(context.req.raw, context.req.param(), parts, visit)
    .catch((error) => answerFault(error, context.req.raw, visit));
  parts.metrics.count(door, response.status, performance.now() - startedAt);
  return response;
}

export function beginVisit(context: ApiContext, door: string | null): ApiVisit {
  const requestId = nameRequest(context.req.header("x-request-id"));
  const visit: ApiVisit = { door, requestId, client: null, headers: { "X-Request-ID": requestId } };
  context.set("apiVisit", visit);
  return visit;
}

/** What went wrong is the operator's to read; that somebody was erased meanwhile is no fault. */
function answerFault(error: unknown, request: Request, { headers }: DoorVisit): Response {
  if (error instanceof ErasedCustomer) return answerProblem(customerNotFound, request, headers);
  console.error(error);
  return answerProblem(toProblem(error, request), request, headers);
}

function toProblem(error: unknown, request: Request): Problem {
  if (error instanceof UnreadableRecord) return unreadable;
  return error instanceof NoAnswer ? noAnswerTo(request) : bug;
}

/** Somebody has to mend it first: asking again does not. */
const unreadable = unavailableForGood((say) => say.request.unreadable);

/** The caller learns that it was none of their doing. */
const bug: Problem = { kind: "internal", detail: (say) => say.request.faultRecorded };

/** What was written may have been stored, and only its answer lost: sent again under its key it is done once. */
function noAnswerTo({ method }: Request): Problem {
  return unavailable((say) => (method === "GET" ? say.request.unanswered : say.request.perhapsDone));
}
