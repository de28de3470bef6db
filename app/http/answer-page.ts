/** Answers with pages: those that are only read at once, see read-page.ts, and all else by the framework. */
import {
  type AppLoadContext,
  createRequestHandler,
  type RequestHandler,
  type ServerBuild,
} from "@remix-run/server-runtime";
import { leadOn } from "./lead-on";
import { openPageLines, type PageLine } from "./page-lines";
import { readPage } from "./read-page";

type AnswerPage = (request: Request, context: AppLoadContext) => Promise<Response>;

/** A function is asked for each answer: pages that may have changed since. */
export function openPages(pages: ServerBuild | (() => Promise<ServerBuild>)): AnswerPage {
  if (typeof pages === "function") {
    return createRequestHandler(async () => leadOn(await pages()), "production");
  }
  return openBuilt(leadOn(pages));
}

function openBuilt(pages: ServerBuild): AnswerPage {
  const answerAny = createRequestHandler(pages, "production");
  const findLine = openPageLines(pages.routes);
  const kept = new Map<PageLine, KeptLine>();
  return (asked, context) => {
    const request = withoutData(asked);
    const url = new URL(request.url);
    const found = findLine(url.pathname);
    if (!found) return answerAny(request, context);
    const known = kept.get(found.line) ?? keepLine(pages, found.line);
    kept.set(found.line, known);
    return known.isPage && isOnlyRead(request, url)
      ? readPage({ ...found, build: known.build, request, url, context })
      : known.answer(request, context);
  };
}

/** A page and what it lies in, as if there were no others. */
interface KeptLine {
  build: ServerBuild;
  answer: RequestHandler;
  /** Not something else that is fetched: a file, a picture. */
  isPage: boolean;
}

function keepLine(pages: ServerBuild, line: PageLine): KeptLine {
  const keep = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => line.includes(id)));
  const assets = { ...pages.assets, routes: keep(pages.assets.routes) };
  const build = { ...pages, routes: keep(pages.routes), assets } as ServerBuild;
  const isPage = pages.routes[line.at(-1)!]?.module.default !== undefined;
  return { build, answer: createRequestHandler(build, "production"), isPage };
}

/** By `_data` an older framework fetched what a page is made of. Whoever still asks for that gets the page: no fault of ours. */
function withoutData(request: Request): Request {
  const url = new URL(request.url);
  if (!url.searchParams.has("_data")) return request;
  url.searchParams.delete("_data");
  return new Request(url, request);
}

/** The framework has parameters of its own, which no link of ours carries. */
function isOnlyRead({ method }: Request, { searchParams }: URL): boolean {
  return method === "GET" && !["_routes", "index"].some((name) => searchParams.has(name));
}
