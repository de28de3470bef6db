/**
 * A door for programs, as data: who may come in, what it takes, what it answers. Everything that is the same at every
 * door (key, parameters, body, refusals) happens here; the document of the API is built from the same definitions.
 */
import type { z } from "zod";
import type { ApiGuard } from "~/auth/for-api-client.server";
import type { ApiClient, CallingClient } from "~/domain/programs/api-client";
import type { ApiParts } from "./api-parts";
import { tellQuota, tellQuotaPolicy } from "./client-quotas";
import type { PointedFault } from "./point-at";
import { answerProblem, type Problem, type ProblemKind, type Telling } from "./problem";
import { type FindFaults, receive } from "./receive";
import { refuseCaller } from "./refuse-caller";

export const apiMethods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

export type ApiMethod = (typeof apiMethods)[number];

/** What a door may answer when all went well: a schema per status; null = no body. */
export type DoorAnswers = Record<number, z.ZodType | null>;

/** What a request asks for, checked. */
export interface Asked<Params, Query, Body> {
  /** Of the path, such as `{id}`. */
  params: Params;
  query: Query;
  body: Body;
  /** Whose key it was; `anybody` where none is asked for. */
  client: CallingClient;
  request: Request;
}

/** One of the door's answers, or a refusal. A `Response` is for what flows: it is passed on as it is. */
export type DoorReply<Answers extends DoorAnswers> =
  | {
      [Status in keyof Answers & number]: {
        status: Status;
        headers?: Record<string, string>;
      } & (Answers[Status] extends z.ZodType ? { body: z.input<Answers[Status]> } : { body?: undefined });
    }[keyof Answers & number]
  | { problem: Problem }
  | Response;

type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

interface DoorDefinition<
  Params extends z.ZodObject | undefined,
  Query extends z.ZodObject | undefined,
  Body extends z.ZodType | undefined,
  Answers extends DoorAnswers,
> {
  method: ApiMethod;
  /** The whole path, parameters in braces: `/api/v1/permits/{id}`. */
  path: `/${string}`;
  /** The name of the operation in the document and the client: `claimPermit`. */
  name: string;
  /** The heading under which the document lists it. */
  group: DoorGroup;
  guard: ApiGuard;
  /** One line for the document. */
  summary: string;
  /** More of it, where a line does not say enough. */
  description?: string;
  params?: Params;
  /** All members are text; coerce in the schema. */
  query?: Query;
  /** Header fields that `handle` reads, each with what it says, for the document. */
  headers?: Record<string, string>;
  /** Read as JSON before `handle` is called; absent = `handle` reads `request` itself, or there is none. */
  body?: Body;
  /** Header fields of its answers that only some doors have. */
  answerHeaders?: readonly AnswerHeader[];
  /** A body that `handle` reads itself, by media type: for the document, and for the tests that send it. */
  bodyTypes?: Readonly<Record<string, OwnBody>>;
  /** The refusal of a body that does not fit; AuthZEN wants 400. */
  bodyFault?: "body-invalid" | "body-malformed";
  /**
   * What a body of the right form refers to and is not there, whoever the customer is; of one that is not, as much as was
   * said well is looked at (`isWhole` false), so that all of its faults are told at once. What it finds is 422.
   */
  findFaults?(
    said: Body extends z.ZodType ? Partial<z.output<NoInfer<Body>>> : undefined,
    of: { client: ApiClient; isWhole: boolean },
    parts: ApiParts,
  ): Promise<readonly PointedFault[]>;
  /** As how many requests the body counts; absent = one. */
  countRequests?(body: Body extends z.ZodType ? z.output<NoInfer<Body>> : undefined): number;
  answers: Answers;
  /** The media types of an answer that `handle` gives as a `Response`, for the document. */
  answerTypes?: readonly string[];
  /** Refusals of its own, beside those that every door may give. */
  problems?: readonly ProblemKind[];
  /**
   * A request as it could be sent to the demo: for the document, and for the tests that knock at every door. Ids that are
   * only made there stand for themselves. Whatever takes parameters or a body has one.
   */
  example?: {
    params?: Record<string, string>;
    query?: Record<string, string>;
    body?: Body extends z.ZodType ? z.input<NoInfer<Body>> : undefined;
  };
  handle(
    asked: Asked<OutputOf<NoInfer<Params>>, OutputOf<NoInfer<Query>>, OutputOf<NoInfer<Body>>>,
    parts: ApiParts,
  ): DoorReply<NoInfer<Answers>> | Promise<DoorReply<NoInfer<Answers>>>;
}

/** What the document says of them stands in describe-api.ts. */
export type AnswerHeader = "ETag" | "Idempotency-Replayed";

/** A body that is read as it flows, or by somebody else's rules. */
export interface OwnBody {
  example: unknown;
  /** Absent = it is text. */
  schema?: z.ZodType;
}

export const doorGroups = [
  "Permission",
  "Permits",
  "Customers",
  "Preferences",
  "Contacts",
  "Staff",
  "Changes",
  "Webhooks",
  "Screening",
  "Simulation",
  "Service",
] as const;

export type DoorGroup = (typeof doorGroups)[number];

/** What is known of a request beside what it asks for. */
export interface DoorVisit {
  requestId: string;
  /** Whose key it is, also where it is not for this door; null until it is known. */
  client: ApiClient | null;
  /** Of the answer, whatever it turns out to be. */
  headers: Record<string, string>;
}

export interface ApiDoor
  extends Omit<
    DoorDefinition<z.ZodObject | undefined, z.ZodObject | undefined, z.ZodType | undefined, DoorAnswers>,
    "handle" | "example" | "countRequests" | "findFaults"
  > {
  readonly audience: string;
  readonly example?: { params?: Record<string, string>; query?: Record<string, string>; body?: unknown };
  /** `params` as they stand in the path, decoded. */
  respond(
    request: Request,
    params: Record<string, string>,
    parts: ApiParts,
    visit: DoorVisit,
  ): Promise<Response>;
}

export function defineDoor<
  Answers extends DoorAnswers,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(definition: DoorDefinition<Params, Query, Body, Answers>): ApiDoor {
  const { handle, ...door } = definition;
  return {
    ...door,
    audience: door.guard.audience,
    async respond(request, params, parts, visit) {
      const caller = await door.guard.identify(request, parts);
      visit.client = "client" in caller ? caller.client : null;
      const refusal = visit.client && door.guard.scopes && takeFromQuota(visit.client, parts, visit);
      if (refusal) return answerProblem(refusal, request, visit.headers);
      if (!caller.ok) return answerProblem(refuseCaller(caller), request, visit.headers);
      const findFaults: FindFaults = (said, isWhole) =>
        door.findFaults?.(said as never, { client: caller.client, isWhole }, parts) ?? Promise.resolve([]);
      const asked = await receive(door, request, params, findFaults);
      if (!asked.ok) return answerProblem(asked.problem, request, visit.headers);
      // One was taken before anything was read.
      const others = (door.countRequests?.(asked.value.body as never) ?? 1) - 1;
      const tooMany = others > 0 && takeFromQuota(caller.client, parts, visit, others);
      if (tooMany) return answerProblem(tooMany, request, visit.headers);
      const reply = await handle({ ...asked.value, client: caller.client, request } as never, parts);
      return answer(reply as DoorReply<DoorAnswers>, request, visit.headers);
    },
  };
}

/** Why not now; null = go on. Says in either case how much is left. */
function takeFromQuota(
  client: ApiClient,
  { quotas, operations }: ApiParts,
  visit: DoorVisit,
  requests = 1,
): Problem | null {
  const quota = quotas.take(client, operations.clock(), requests);
  const { ok, max, wholeInSeconds } = quota;
  visit.headers["RateLimit-Policy"] = tellQuotaPolicy(quota);
  visit.headers.RateLimit = tellQuota(quota);
  if (ok) return null;
  // With the one that was taken already they are more than a minute holds: waiting would not help.
  if (requests >= max && requests > 1)
    return { kind: "too-many-requests", detail: (say) => say.key.neverInAMinute(max) };
  const detail: Telling = (say) => say.key.perMinute(max);
  return { kind: "too-many-requests", detail, headers: { "Retry-After": String(wholeInSeconds) } };
}

function answer(reply: DoorReply<DoorAnswers>, request: Request, headers: Record<string, string>): Response {
  if (reply instanceof Response) return withHeaders(reply, headers);
  if ("problem" in reply) return answerProblem(reply.problem, request, headers);
  const { status, body, headers: own } = reply as DoorAnswer;
  const answerHeaders = { "Cache-Control": "no-store", ...headers, ...own };
  if (body === undefined) return new Response(null, { status, headers: answerHeaders });
  return Response.json(body, { status, headers: answerHeaders });
}

interface DoorAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
