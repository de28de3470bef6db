import { redirect } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import { safeReturnPath } from "~/auth/safe-return-path";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { isSignedIn } from "./is-signed-in.server";
import { signInPlaces } from "./sign-in-places";

/** Who is signed in already goes on to where they were going. */
export async function skipIfSignedIn(visit: Visit, audience: SignInAudience): Promise<null> {
  if (!(await isSignedIn(visit, audience))) return null;
  throw redirect(safeReturnPath(visit.url.searchParams.get("return"), signInPlaces[audience].home));
}
