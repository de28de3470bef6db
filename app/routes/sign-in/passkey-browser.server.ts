/** Which browser asked for a challenge to sign in by: nobody else's answer is taken for it. */
import { randomUUID } from "node:crypto";
import { passkeyCookie } from "~/auth/cookies.server";
import type { Visit } from "~/auth/guards.server";

export async function markBrowser({ config, operations, context }: Visit): Promise<string> {
  const id = randomUUID();
  const cookie = passkeyCookie({ baseUrl: config.baseUrl, vault: operations.vault });
  context.answerHeaders.append("Set-Cookie", await cookie.serialize(id));
  return operations.vault.hash("passkey browser", id);
}

/** Null where this browser asked for nothing. */
export async function readBrowserMark({ request, config, operations }: Visit): Promise<string | null> {
  const cookie = passkeyCookie({ baseUrl: config.baseUrl, vault: operations.vault });
  const id: unknown = await cookie.parse(request.headers.get("Cookie"));
  return typeof id === "string" ? operations.vault.hash("passkey browser", id) : null;
}
