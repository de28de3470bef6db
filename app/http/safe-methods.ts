/** They change nothing (RFC 9110, 9.2.1): whoever sends them needs to prove nothing, and sends no form. */
export const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);
