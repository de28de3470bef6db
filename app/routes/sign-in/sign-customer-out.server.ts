import { redirect, type TypedResponse } from "@remix-run/node";
import { customerSessionCookie } from "~/auth/cookies.server";
import { readSessionTokenHash } from "~/auth/find-signed-in.server";
import type { Visit } from "~/auth/guards.server";
import { endSession } from "~/operations/sign-in/end-session.server";

export async function signCustomerOut(visit: Visit): Promise<TypedResponse<never>> {
  await dropCustomerSession(visit);
  return redirect("/sign-out");
}

/** It ends in the database, and the browser forgets it. */
export async function dropCustomerSession({ request, context, operations, config }: Visit): Promise<void> {
  const tokenHash = await readSessionTokenHash(request, context);
  if (tokenHash) await endSession(operations, tokenHash);
  const cookie = customerSessionCookie({ baseUrl: config.baseUrl, vault: operations.vault });
  context.answerHeaders.append("Set-Cookie", await cookie.serialize("", { maxAge: 0 }));
}
