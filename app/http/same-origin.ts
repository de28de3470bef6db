import type { MiddlewareHandler } from "hono";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses writes that another site's page sent with our cookies (CSRF). Browsers name the origin of every form post;
 * a request that names neither origin nor fetch site carries no browser's cookies worth protecting, but is refused too.
 */
export const sameOrigin: MiddlewareHandler = async (context, next) => {
  if (!safeMethods.has(context.req.method) && !isFromHere(context.req.raw)) {
    return context.text("This form was sent from another site.", 403);
  }
  await next();
};

function isFromHere(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin) return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
  return request.headers.get("sec-fetch-site") === "same-origin";
}
