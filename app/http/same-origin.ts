import type { MiddlewareHandler } from "hono";
import type { Config } from "~/config.server";
import { isOneClickUnsubscribe } from "./one-click-unsubscribe";
import { safeMethods } from "./safe-methods";

/**
 * Refuses writes that another site's page sent with our cookies (CSRF). Browsers name the origin of every form post;
 * a request that names neither origin nor fetch site carries no browser's cookies worth protecting, but is refused too,
 * save where mail programs post.
 */
export function sameOrigin({ mode, baseUrl }: Pick<Config, "mode" | "baseUrl">): MiddlewareHandler {
  const isOurs = mode === "production" ? isExactly(new URL(baseUrl).origin) : isAsOpened;
  return async (context, next) => {
    if (!safeMethods.has(context.req.method) && !isFromHere(context.req.raw, isOurs)) {
      return context.text("This form was sent from another site.", 403);
    }
    await next();
  };
}

type IsOurs = (origin: string, request: Request) => boolean;

/** Scheme, name and port: whoever can only answer for us over plain http is another site. */
function isExactly(ours: string): IsOurs {
  return (origin) => origin === ours;
}

/** A demo is opened under whichever name leads to it. */
function isAsOpened(origin: string, request: Request): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

function isFromHere(request: Request, isOurs: IsOurs): boolean {
  const origin = request.headers.get("origin");
  if (origin) return isOurs(origin, request);
  const site = request.headers.get("sec-fetch-site");
  return site === "same-origin" || (site === null && isOneClickUnsubscribe(request));
}
