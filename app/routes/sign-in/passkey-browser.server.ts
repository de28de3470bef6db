/** Which browser asked for a challenge to sign in by: nobody else's answer is taken for it. */
import { randomUUID } from "node:crypto";
import { passkeyCookie } from "~/auth/cookies.server";
import type { Visit } from "~/auth/guards.server";

/** A mark that is there already is kept: of two open pages, neither takes the other's away. */
export async function markBrowser(visit: Visit): Promise<string> {
  const id = (await readCookie(visit)) ?? randomUUID();
  visit.context.answerHeaders.append("Set-Cookie", await cookieOf(visit).serialize(id));
  return hashMark(visit, id);
}

/** Null where this browser asked for nothing. */
export async function readBrowserMark(visit: Visit): Promise<string | null> {
  const id = await readCookie(visit);
  return id === null ? null : hashMark(visit, id);
}

async function readCookie(visit: Visit): Promise<string | null> {
  const id: unknown = await cookieOf(visit).parse(visit.request.headers.get("Cookie"));
  return typeof id === "string" ? id : null;
}

function cookieOf({ config, operations }: Visit) {
  return passkeyCookie({ baseUrl: config.baseUrl, vault: operations.vault });
}

function hashMark({ operations }: Visit, id: string): string {
  return operations.vault.hash("passkey browser", id);
}
