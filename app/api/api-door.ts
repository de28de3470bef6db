/**
 * A door for programs, as data: who may come in, what it takes, what it answers. Everything that is the same at every
 * door (key, body, refusals) happens here; the document of the API is built from the same definitions.
 */
import type { z } from "zod";
import type { ApiCaller, ApiGuard } from "~/auth/for-api-client.server";
import type { ApiParts } from "./api-parts";
import { checkBody } from "./check-body";
import { answerProblem, type OrProblem, type Problem } from "./problem";
import { readJson } from "./read-json";

interface DoorDefinition<Body extends z.ZodType, Answer extends z.ZodType> {
  method: "POST";
  /** Below `/api`. */
  path: `/v${number}/${string}`;
  guard: ApiGuard;
  /** One line for the document. */
  summary: string;
  body: Body;
  answer: Answer;
  /** Called with a valid body of a caller who may; answers 200. */
  handle(body: z.output<Body>, parts: ApiParts): z.input<Answer> | Promise<z.input<Answer>>;
}

export interface ApiDoor extends Omit<DoorDefinition<z.ZodType, z.ZodType>, "handle"> {
  readonly audience: string;
  respond(request: Request, parts: ApiParts): Promise<Response>;
}

export function defineDoor<Body extends z.ZodType, Answer extends z.ZodType>(
  definition: DoorDefinition<Body, Answer>,
): ApiDoor {
  const { handle, ...door } = definition;
  return {
    ...door,
    audience: door.guard.audience,
    async respond(request, parts) {
      const caller = await door.guard.identify(request, parts);
      if (!caller.ok) return answerProblem(problemOfCaller(caller));
      const body = await receive(door.body, request);
      if (!body.ok) return answerProblem(body.problem);
      return Response.json(await handle(body.value, parts), { headers: { "Cache-Control": "no-store" } });
    },
  };
}

async function receive<Body extends z.ZodType>(
  schema: Body,
  request: Request,
): Promise<OrProblem<z.output<Body>>> {
  const json = await readJson(request);
  return json.ok ? checkBody(schema, json.value) : json;
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
