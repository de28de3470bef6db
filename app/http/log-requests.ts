import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";

/** One line per request: method, path without query (links carry secrets), status, milliseconds. */
export function logRequests(logger: Logger): MiddlewareHandler {
  return async (context, next) => {
    const startedAt = performance.now();
    await next();
    const path = context.req.path.replace(/(\/link\/)[^/]+/i, "$1…");
    const ms = Math.round(performance.now() - startedAt);
    logger.debug({ method: context.req.method, path, status: context.res.status, ms });
  };
}
