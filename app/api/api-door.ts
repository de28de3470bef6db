/**
 * A door for programs, as data: who may come in, what it takes, what it answers. Everything that is the same at every
 * door (key, parameters, body, refusals) happens here; the document of the API is built from the same definitions.
 */
import { z } from "zod";
import type { ApiCaller, ApiGuard } from "~/auth/for-api-client.server";
import type { ApiClient } from "~/domain/programs/api-client";
import type { ApiParts } from "./api-parts";
import { checkBody, checkParameters } from "./check-body";
import { answerProblem, type OrProblem, type Problem, type ProblemKind } from "./problem";
import { readJson } from "./read-json";

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
  /** Whose key it was. */
  client: ApiClient;
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
  /** Read as JSON before `handle` is called; absent = `handle` reads `request` itself, or there is none. */
  body?: Body;
  /** The refusal of a body that does not fit; AuthZEN wants 400. */
  bodyFault?: "body-invalid" | "body-malformed";
  answers: Answers;
  /** Refusals of its own, beside those that every door may give. */
  problems?: readonly ProblemKind[];
  handle(
    asked: Asked<OutputOf<NoInfer<Params>>, OutputOf<NoInfer<Query>>, OutputOf<NoInfer<Body>>>,
    parts: ApiParts,
  ): DoorReply<NoInfer<Answers>> | Promise<DoorReply<NoInfer<Answers>>>;
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
] as const;

export type DoorGroup = (typeof doorGroups)[number];

export interface ApiDoor
  extends Omit<
    DoorDefinition<z.ZodObject | undefined, z.ZodObject | undefined, z.ZodType | undefined, DoorAnswers>,
    "handle"
  > {
  readonly audience: string;
  /** `params` as they stand in the path, decoded. */
  respond(request: Request, params: Record<string, string>, parts: ApiParts): Promise<Response>;
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
    async respond(request, params, parts) {
      const caller = await door.guard.identify(request, parts);
      if (!caller.ok) return answerProblem(problemOfCaller(caller));
      const asked = await receive(door, request, params);
      if (!asked.ok) return answerProblem(asked.problem);
      const reply = await handle({ ...asked.value, client: caller.client, request } as never, parts);
      return answer(reply as DoorReply<DoorAnswers>);
    },
  };
}

type Received = { params: unknown; query: unknown; body: unknown };

async function receive(
  door: Pick<ApiDoor, "params" | "query" | "body" | "bodyFault">,
  request: Request,
  params: Record<string, string>,
): Promise<OrProblem<Received>> {
  const ofPath = checkParameters(door.params ?? noParameters, params, "not-found");
  if (!ofPath.ok) return ofPath;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const ofQuery = checkParameters(door.query ?? noParameters, query, "query-invalid");
  if (!ofQuery.ok) return ofQuery;
  const body = door.body ? await receiveBody(door.body, request, door.bodyFault) : noBody;
  if (!body.ok) return body;
  return { ok: true, value: { params: ofPath.value, query: ofQuery.value, body: body.value } };
}

const noParameters = z.strictObject({});
const noBody: OrProblem<unknown> = { ok: true, value: undefined };

async function receiveBody(
  schema: z.ZodType,
  request: Request,
  fault: ProblemKind = "body-invalid",
): Promise<OrProblem<unknown>> {
  const json = await readJson(request);
  return json.ok ? checkBody(schema, json.value, fault) : json;
}

function answer(reply: DoorReply<DoorAnswers>): Response {
  if (reply instanceof Response) return reply;
  if ("problem" in reply) return answerProblem(reply.problem);
  const { status, body, headers } = reply as { status: number; body?: unknown; headers?: object };
  const answerHeaders = { "Cache-Control": "no-store", ...headers };
  if (body === undefined) return new Response(null, { status: Number(status), headers: answerHeaders });
  return Response.json(body, { status: Number(status), headers: answerHeaders });
}

function problemOfCaller(caller: Extract<ApiCaller, { ok: false }>): Problem {
  const challenge = (more = "") => ({ "WWW-Authenticate": `Bearer realm="Kontaktwahl"${more}` });
  switch (caller.refusal) {
    case "credentials_missing":
      return {
        kind: "credentials-missing",
        detail: "Send your key as Authorization: Bearer <key>.",
        headers: challenge(),
      };
    case "credentials_invalid":
      return {
        kind: "credentials-invalid",
        detail: "This key is unknown, expired or revoked, or the header has another form than Bearer <key>.",
        headers: challenge(', error="invalid_token"'),
      };
    case "scope_missing":
      return {
        kind: "scope-missing",
        detail: `This address asks for a key with the scope ${caller.scope}.`,
        headers: challenge(`, error="insufficient_scope", scope="${caller.scope}"`),
      };
  }
}
