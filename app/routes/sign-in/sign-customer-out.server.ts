import { redirect, type TypedResponse } from "@remix-run/node";
import { customerSessionCookie } from "~/auth/cookies.server";
import { readSessionTokenHash } from "~/auth/find-signed-in.server";
import type { Visit } from "~/auth/guards.server";
import { endSession } from "~/operations/end-session.server";

export async function signCustomerOut({
  request,
  context,
  operations,
  config,
}: Visit): Promise<TypedResponse<never>> {
  const tokenHash = await readSessionTokenHash(request, context);
  if (tokenHash) await endSession(operations, tokenHash);
  const cookie = customerSessionCookie({ baseUrl: config.baseUrl, vault: operations.vault });
  context.answerHeaders.append("Set-Cookie", await cookie.serialize("", { maxAge: 0 }));
  return redirect("/sign-out");
}
