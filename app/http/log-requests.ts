import type { MiddlewareHandler } from "hono";
import pino, { type Logger } from "pino";
import { clipRequestName } from "~/api/name-request";
import type { ApiVisit } from "~/api/serve-door";
import type { WebVariables } from "./create-web-app";

/**
 * One line per request: of pages the method and the path without its query (links carry secrets), of the API the door,
 * the client and the request's id (its paths name customers). Bodies are never told.
 */
export function logRequests(logger: Logger): MiddlewareHandler<{ Variables: WebVariables }> {
  return async (context, next) => {
    const startedAt = performance.now();
    await next();
    const { status } = context.res;
    const ms = performance.now() - startedAt;
    const visit = context.get("apiVisit");
    if (visit) {
      logVisit(logger, visit, status, ms);
    } else {
      const path = context.req.path.replace(/(\/(?:link|confirm|mandate|unsubscribe|k)\/)[^/]+/i, "$1…");
      logger.debug({ method: context.req.method, path, status, ms: roundMs(ms) });
    }
  };
}

export function logVisit(logger: Logger, visit: Omit<ApiVisit, "headers">, status: number, ms: number): void {
  const { door, client } = visit;
  const requestId = clipRequestName(visit.requestId);
  logger.info({ door, client: client?.id ?? null, requestId, status, ms: roundMs(ms) }, "api");
}

/**
 * {@link logVisit} put together by hand, since putting it together took a tenth of the time of most answers: the same line.
 */
export function openVisitLog(logger: Logger, lines: { write(line: string): unknown }) {
  if (!logger.isLevelEnabled("info")) return () => {};
  const opening = `{"level":${logger.levels.values.info}`;
  const ofProcess: string = Reflect.get(logger, pino.symbols.chindingsSym);
  const { epochTime } = pino.stdTimeFunctions;
  return ({ door, client, requestId }: Omit<ApiVisit, "headers">, status: number, ms: number): void => {
    const name = quote(clipRequestName(requestId));
    const visit = `"door":"${door}","client":${client ? quote(client.id) : null},"requestId":${name}`;
    lines.write(
      `${opening}${epochTime()}${ofProcess},${visit},"status":${status},"ms":${roundMs(ms)},"msg":"api"}\n`,
    );
  };
}

/** Most texts need no more. */
function quote(text: string): string {
  return /^[\w:.-]*$/.test(text) ? `"${text}"` : JSON.stringify(text);
}

function roundMs(ms: number): number {
  return Math.round(ms * 10) / 10;
}
