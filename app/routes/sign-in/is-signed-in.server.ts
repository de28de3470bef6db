import { findSignedInAtCustomer, findSignedInStaff } from "~/auth/find-signed-in.server";
import type { Visit } from "~/auth/guards.server";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";

export async function isSignedIn({ request, context }: Visit, audience: SignInAudience): Promise<boolean> {
  const find = audience === "customer" ? findSignedInAtCustomer : findSignedInStaff;
  return (await find(request, context)) !== null;
}
