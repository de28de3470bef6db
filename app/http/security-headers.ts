import type { MiddlewareHandler } from "hono";

/**
 * Headers of every answer. Scripts run only with the request's nonce; nothing is loaded from elsewhere.
 * `Referrer-Policy: no-referrer` would make browsers send `Origin: null` with plain form posts.
 */
export function securityHeaders(isHttps: boolean): MiddlewareHandler<{ Variables: { nonce: string } }> {
  return async (context, next) => {
    await next();
    const set = (name: string, value: string) => context.res.headers.set(name, value);
    set("Content-Security-Policy", contentSecurityPolicy(context.get("nonce")));
    set("Referrer-Policy", "same-origin");
    set("X-Content-Type-Options", "nosniff");
    set("X-Frame-Options", "DENY");
    set("Cross-Origin-Opener-Policy", "same-origin");
    set("Cross-Origin-Resource-Policy", "same-origin");
    set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
    if (isHttps) set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  };
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
