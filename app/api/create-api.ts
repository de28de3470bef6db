import { type Context, Hono } from "hono";
import { apiDoors } from "./api-doors";
import type { ApiParts } from "./api-parts";
import { answerProblem } from "./problem";

/** The doors for programs, below `/api`. Every refusal is problem+json, and so is every fault of ours. */
export function createApi(parts: ApiParts): Hono {
  const api = new Hono();
  for (const door of apiDoors) {
    const handler = (context: Context) => door.respond(context.req.raw, parts);
    api.on(door.method, door.path, withAudience(handler, door.audience));
  }
  for (const path of new Set(apiDoors.map((door) => door.path))) {
    api.all(
      path,
      withAudience(() => answerWrongMethod(path), "anyone"),
    );
  }
  api.all("*", withAudience(answerNotFound, "anyone"));
  api.onError(answerFault);
  return api;
}

/** The tag by which a test finds out that no route is without a guard. */
function withAudience<Handler extends (context: Context) => unknown>(handler: Handler, audience: string) {
  return Object.assign(handler, { audience });
}

function answerWrongMethod(path: string): Response {
  const methods = apiDoors.filter((door) => door.path === path).map((door) => door.method);
  const allow = methods.join(", ");
  return answerProblem({
    kind: "method-not-allowed",
    detail: `This address answers ${allow}.`,
    headers: { Allow: allow },
  });
}

function answerNotFound(): Response {
  return answerProblem({ kind: "not-found", detail: "No address of the API is spelled like this." });
}

/** A bug: the caller learns that it was none of their doing, the operator learns which. */
function answerFault(error: Error): Response {
  console.error(error);
  return answerProblem({
    kind: "internal",
    detail: "The request was in order; the fault has been recorded.",
  });
}
