/**
 * By which customers know a device of theirs again: a phone or a computer, and no more, so that nothing is kept by which
 * a browser could be told from others. Null where the browser says neither.
 */
export function findDevice({ headers }: Pick<Request, "headers">): "phone" | "computer" | null {
  const isMobile = headers.get("Sec-CH-UA-Mobile");
  if (isMobile !== null) return isMobile === "?1" ? "phone" : "computer";
  const agent = headers.get("User-Agent");
  if (!agent) return null;
  return /Mobi|Android|iPhone|iPad/.test(agent) ? "phone" : "computer";
}
