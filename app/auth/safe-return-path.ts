const anyOrigin = "http://own.invalid";

/** A path of this site to go back to, or the fallback: never another site's address, whatever a link asks for. */
export function safeReturnPath(asked: unknown, fallback: string): string {
  if (typeof asked !== "string" || !/^\/(?![/\\])/.test(asked) || !URL.canParse(asked, anyOrigin))
    return fallback;
  const { origin, pathname, search } = new URL(asked, anyOrigin);
  // The parser drops tabs and line breaks: what is left may be a host after all.
  return origin === anyOrigin && !pathname.startsWith("//") ? pathname + search : fallback;
}
