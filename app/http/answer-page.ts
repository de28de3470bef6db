/**
 * Answers with pages. The framework tries every route of a build at each answer, three times over, which for a build of a
 * hundred takes a fifth of all the time: a page whose address holds no parameter is found at once instead, by a handler
 * that knows of that page and of what is laid out around it alone.
 */
import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import { leadOn } from "./lead-on";

type Routes = ServerBuild["routes"];

/** A function is asked for each answer: pages that may have changed since. */
export function openPages(pages: ServerBuild | (() => Promise<ServerBuild>)): RequestHandler {
  if (typeof pages === "function") {
    return createRequestHandler(async () => leadOn(await pages()), "production");
  }
  return openFixed(leadOn(pages));
}

function openFixed(pages: ServerBuild): RequestHandler {
  const answerAny = createRequestHandler(pages, "production");
  const fixed = new Map(
    [...groupByFixedPath(pages.routes)].map(([path, ids]) => [
      path,
      { ids, answer: null as RequestHandler | null },
    ]),
  );
  return (request, context) => {
    const page = fixed.get(new URL(request.url).pathname);
    if (!page) return answerAny(request, context);
    page.answer ??= createRequestHandler(keepRoutes(pages, page.ids), "production");
    return page.answer(request, context);
  };
}

/** The routes that answer at a path without parameters, with all that they lie in: no route with a parameter goes before. */
export function groupByFixedPath(routes: Routes): Map<string, Set<string>> {
  const grouped = new Map<string, Set<string>>();
  for (const id of Object.keys(routes)) {
    const line = listLine(routes, id);
    const path = `/${line.flatMap((id) => routes[id]?.path || []).join("/")}`;
    if (/[:*?]/.test(path)) continue;
    grouped.set(path, new Set([...(grouped.get(path) ?? []), ...line]));
  }
  return grouped;
}

/** A route and what it lies in, the outermost first. */
function listLine(routes: Routes, id: string): string[] {
  const parent = routes[id]?.parentId;
  return [...(parent === undefined ? [] : listLine(routes, parent)), id];
}

function keepRoutes(build: ServerBuild, ids: Set<string>): ServerBuild {
  const keep = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
  const assets = { ...build.assets, routes: keep(build.assets.routes) };
  return { ...build, routes: keep(build.routes), assets } as ServerBuild;
}
