import { redirect, type TypedResponse } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";

/** The one way to a staff session: a link's token, used up; the session before it ends. Null where it is not good. */
export async function startStaffSession(
  visit: Visit,
  token: string,
  returnTo: string,
): Promise<TypedResponse<never> | null> {
  const { staffAuth, answerHeaders } = visit.context;
  const cookies = await staffAuth.redeemLinkToken(token, visit.request);
  if (!cookies) return null;
  await staffAuth.signOut(visit.request);
  for (const cookie of cookies) answerHeaders.append("Set-Cookie", cookie);
  return redirect(returnTo);
}
