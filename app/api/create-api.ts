import { Hono } from "hono";
import { apiDoors } from "./api-doors";
import { type GivenApiParts, prepareApiParts } from "./prepare-api-parts";
import { answerProblem, type Problem } from "./problem";
import { type ApiContext, type ApiVariables, beginVisit, serveDoor } from "./serve-door";

/** Where programs come in; everything else is for people. */
export const apiRoots = ["/api", "/access"] as const;

export type Api = Hono<{ Variables: ApiVariables }>;

/** The doors for programs. Every refusal is problem+json, and so is every fault of ours. */
export function createApi(given: GivenApiParts): Api {
  const parts = prepareApiParts(given);
  const api = new Hono<{ Variables: ApiVariables }>();
  for (const door of apiDoors) {
    const handler = (context: ApiContext) => serveDoor(door, context, parts);
    api.on(door.method, toHonoPath(door.path), withAudience(handler, door.audience));
  }
  for (const path of new Set(apiDoors.map((door) => door.path))) {
    api.all(toHonoPath(path), refusing(wrongMethodAt(path)));
  }
  for (const root of apiRoots) {
    api.all(root, refusing(notFound));
    api.all(`${root}/*`, refusing(notFound));
  }
  return api;
}

/** `/permits/{id}` is `/permits/:id` there. */
function toHonoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

function refusing(problem: Problem) {
  const handler = (context: ApiContext) =>
    answerProblem(problem, context.req.raw, beginVisit(context, null).headers);
  return withAudience(handler, "anyone");
}

/** The tag by which a test finds out that no route is without a guard. */
function withAudience<Handler extends object>(handler: Handler, audience: string) {
  return Object.assign(handler, { audience });
}

function wrongMethodAt(path: string): Problem {
  const methods = apiDoors.filter((door) => door.path === path).map((door) => door.method);
  const allow = methods.join(", ");
  return {
    kind: "method-not-allowed",
    detail: (say) => say.request.methods(allow),
    headers: { Allow: allow },
  };
}

const notFound: Problem = { kind: "not-found", detail: (say) => say.request.noSuchAddress };
