import { redirect, type TypedResponse } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";

export async function signStaffOut({ request, context }: Visit): Promise<TypedResponse<never>> {
  const { staffAuth, clientAddress, answerHeaders } = context;
  const cookies = await staffAuth.signOut({ request, clientAddress });
  for (const cookie of cookies) answerHeaders.append("Set-Cookie", cookie);
  return redirect("/staff/sign-out");
}
