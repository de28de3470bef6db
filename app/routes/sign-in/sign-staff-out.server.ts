import { redirect, type TypedResponse } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";

export async function signStaffOut({ request, context }: Visit): Promise<TypedResponse<never>> {
  const { staffAuth, answerHeaders } = context;
  const cookies = await staffAuth.signOut(request);
  for (const cookie of cookies) answerHeaders.append("Set-Cookie", cookie);
  return redirect("/staff/sign-out");
}
