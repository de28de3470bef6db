import { randomBytes } from "node:crypto";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { apiDoors } from "./api-doors";
import type { ApiParts } from "./api-parts";
import { answerProblem } from "./problem";

/** Where programs come in; everything else is for people. */
export const apiRoots = ["/api", "/access"] as const;

/** The doors for programs. Every refusal is problem+json, and so is every fault of ours. */
export function createApi(parts: ApiParts): Hono {
  const api = new Hono();
  for (const root of apiRoots) api.use(`${root}/*`, withAudience(echoRequestId, "anyone"));
  for (const door of apiDoors) {
    const handler = (context: Context) => door.respond(context.req.raw, context.req.param(), parts);
    api.on(door.method, toHonoPath(door.path), withAudience(handler, door.audience));
  }
  for (const path of new Set(apiDoors.map((door) => door.path))) {
    api.all(
      toHonoPath(path),
      withAudience(() => answerWrongMethod(path), "anyone"),
    );
  }
  for (const root of apiRoots) {
    api.all(root, withAudience(answerNotFound, "anyone"));
    api.all(`${root}/*`, withAudience(answerNotFound, "anyone"));
  }
  api.onError(answerFault);
  return api;
}

/** `/permits/{id}` is `/permits/:id` there. */
function toHonoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

const requestIdBytes = 8;

/** By which both sides find a request again: the caller's own name for it, or one of ours. */
const echoRequestId: MiddlewareHandler = async (context, next) => {
  const told = context.req.header("x-request-id") ?? "";
  const id = /^[\w.:~+/=-]{1,128}$/.test(told) ? told : randomBytes(requestIdBytes).toString("hex");
  await next();
  context.res.headers.set("X-Request-ID", id);
};

/** The tag by which a test finds out that no route is without a guard. */
function withAudience<Handler extends object>(handler: Handler, audience: string) {
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
