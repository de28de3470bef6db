/**
 * A page that is only read. The framework would prepare it for a browser in which React goes on: copy the request for each
 * loader, and write all that the page was made of once more, as data. No browser runs React here, so the loaders are asked
 * and what they tell is set. Where that becomes something else (a redirect, an error), the framework answers; what the
 * loaders told is told to it again, nobody is asked twice.
 */
import {
  type AppLoadContext,
  createRequestHandler,
  type EntryContext,
  type ServerBuild,
} from "@remix-run/server-runtime";
import type { FoundLine } from "./page-lines";

interface Reading extends FoundLine {
  /** Of the line alone. */
  build: ServerBuild;
  request: Request;
  url: URL;
  context: AppLoadContext;
}

export async function readPage(reading: Reading): Promise<Response> {
  const told = await askLoaders(reading);
  const page = told.every(isData) ? await tryToSet(reading, told) : null;
  return page ?? answerByFramework(reading, told);
}

type Told = PromiseSettledResult<unknown>;

/** In the order of the line, all at once. */
function askLoaders({ line, params, build, request, context }: Reading): Promise<Told[]> {
  return Promise.allSettled(
    line.map(async (id) => (await build.routes[id]!.module.loader?.({ request, params, context })) ?? null),
  );
}

/** Not an answer by itself, nor something that comes with a status or headers. */
function isData(told: Told): told is PromiseFulfilledResult<unknown> {
  if (told.status === "rejected" || told.value instanceof Response) return false;
  return (told.value as { type?: unknown } | null)?.type !== "DataWithResponseInit";
}

/** Null where a part of the page fails: the framework then sets what is shown instead. */
async function tryToSet(reading: Reading, told: PromiseFulfilledResult<unknown>[]): Promise<Response | null> {
  const { build, request, context } = reading;
  const data = told.map(({ value }) => value);
  try {
    return await build.entry.module.default(request, 200, new Headers(), toEntry(reading, data), context);
  } catch {
    return null;
  }
}

function toEntry({ build, line, params, url }: Reading, data: unknown[]): EntryContext {
  const { pathname, search } = url;
  const ofRoutes = <Value>(value: (id: string, place: number) => Value) =>
    Object.fromEntries(line.map((id, place) => [id, value(id, place)]));
  return {
    manifest: build.assets,
    routeModules: ofRoutes((id) => build.routes[id]!.module),
    future: build.future,
    isSpaMode: false,
    renderMeta: {},
    serializeError: ({ message }) => ({ message }),
    staticHandlerContext: {
      basename: "/",
      location: { pathname, search, hash: "", state: null, key: "default" },
      matches: line.map((id) => ({ params, pathname, pathnameBase: pathname, route: { id } })),
      loaderData: ofRoutes((_, place) => data[place]),
      actionData: null,
      errors: null,
      statusCode: 200,
      loaderHeaders: {},
      actionHeaders: {},
      activeDeferreds: null,
    },
  };
}

function answerByFramework({ build, line, request, context }: Reading, told: Told[]): Promise<Response> {
  const routes = Object.fromEntries(
    line.map((id, place) => {
      const route = build.routes[id]!;
      const loader = route.module.loader && (() => repeat(told[place]!));
      return [id, { ...route, module: { ...route.module, loader } }];
    }),
  );
  return createRequestHandler({ ...build, routes } as ServerBuild, "production")(request, context);
}

function repeat(told: Told): unknown {
  if (told.status === "rejected") throw told.reason;
  return told.value;
}
