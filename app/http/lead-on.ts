/**
 * Addresses that take forms alone. Whoever opens one, by its name, by going back or after signing in, is led to the first
 * page of that part of the site: the framework would answer them as it answers programs, with 400 and JSON.
 */
import { redirect, type ServerBuild } from "@remix-run/server-runtime";

type Routes = ServerBuild["routes"];
type Module = NonNullable<Routes[string]>["module"];

export function leadOn(build: ServerBuild): ServerBuild {
  const routes: Routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [
      id,
      route && { ...route, module: opened(route.module) },
    ]),
  );
  return { ...build, routes };
}

function opened(module: Module): Module {
  const takesFormsAlone = module.action && !module.loader && !module.default;
  return takesFormsAlone ? { ...module, loader: ({ request }) => redirect(firstPageOf(request)) } : module;
}

/** "/me" for "/me/wish/7/withdraw"; "/" for an address that lies in no part. */
function firstPageOf(request: Request): string {
  const [part, ...rest] = new URL(request.url).pathname.split("/").filter(Boolean);
  return rest.length > 0 ? `/${part}` : "/";
}
