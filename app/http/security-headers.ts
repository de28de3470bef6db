import type { MiddlewareHandler } from "hono";
import type { WebVariables } from "./create-web-app";

/**
 * Headers of every answer. Scripts run only with the request's nonce; nothing is loaded from elsewhere, and what programs
 * are answered is no page at all. `Referrer-Policy: no-referrer` would make browsers send `Origin: null` with plain form
 * posts.
 */
export function securityHeaders(isHttps: boolean): MiddlewareHandler<{ Variables: WebVariables }> {
  const ofPrograms = listSecurityHeaders(isHttps);
  return async (context, next) => {
    await next();
    for (const [name, value] of ofPrograms) context.res.headers.set(name, value);
    if (context.get("apiVisit")) return;
    const policy = context.get("isPicture") ? policyOfPictures : policyOfPages(context.get("nonce"));
    context.res.headers.set("Content-Security-Policy", policy);
  };
}

/** Those of an answer to a program. */
export function listSecurityHeaders(isHttps: boolean): readonly (readonly [name: string, value: string])[] {
  const always = [
    ["Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"],
    ["Referrer-Policy", "same-origin"],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"],
  ] as const;
  const overTls = ["Strict-Transport-Security", "max-age=63072000; includeSubDomains"] as const;
  return isHttps ? [...always, overTls] : always;
}

/** Opened by itself an SVG would be a page of ours: it may be drawn, and do nothing. */
const policyOfPictures = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

function policyOfPages(nonce: string): string {
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
