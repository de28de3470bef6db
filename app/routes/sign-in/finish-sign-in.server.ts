/** After the proof: who is it, and a session. */
import { redirect, type TypedResponse } from "@remix-run/node";
import { customerSessionCookie } from "~/auth/cookies.server";
import { findDevice } from "~/auth/find-device";
import { readSessionTokenHash } from "~/auth/find-signed-in.server";
import type { Visit } from "~/auth/guards.server";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { endSession } from "~/operations/sign-in/end-session.server";
import { findStaffAtAddress } from "~/operations/sign-in/find-staff-at-address.server";
import { listPeopleAtAddress } from "~/operations/sign-in/list-people-at-address.server";
import type { SignInProof } from "~/operations/sign-in/prove-sign-in.server";
import { signInCustomer } from "~/operations/sign-in/sign-in-customer.server";
import { dropPendingSignIn } from "./pending-sign-in.server";
import { keepProvenAddress } from "./proven-address.server";
import { startStaffSession } from "./start-staff-session.server";

/** Null where nobody is at the address any more. A staff link's own token begins the session. */
export async function finishSignIn(
  visit: Visit,
  audience: SignInAudience,
  proof: SignInProof,
  returnTo: string,
  linkToken?: string,
): Promise<TypedResponse<never> | null> {
  await dropPendingSignIn(visit, audience);
  return audience === "customer"
    ? finishForCustomer(visit, proof, returnTo)
    : finishForStaff(visit, proof, returnTo, linkToken);
}

/**
 * The one way to a customer's session: its cookie, and on to where the customer was going. Whoever was signed in in this
 * browser before no longer is: their cookie is gone from it, and good nowhere else.
 */
export async function startCustomerSession(
  visit: Visit,
  signIn: Parameters<typeof signInCustomer>[1],
  returnTo: string,
): Promise<TypedResponse<never>> {
  const { operations, config, context } = visit;
  const former = await readSessionTokenHash(visit.request, context);
  if (former) await endSession(operations, former);
  const token = await signInCustomer(operations, { ...signIn, device: findDevice(visit.request) });
  const cookie = customerSessionCookie({ baseUrl: config.baseUrl, vault: operations.vault });
  context.answerHeaders.append("Set-Cookie", await cookie.serialize(token));
  return redirect(returnTo);
}

async function finishForCustomer(
  visit: Visit,
  proof: SignInProof,
  returnTo: string,
): Promise<TypedResponse<never> | null> {
  const { places, invitations } = await listPeopleAtAddress(visit.operations, proof.addressHash);
  const [only] = places;
  if (places.length + invitations.length === 0) return null;
  if (!only || places.length + invitations.length > 1) {
    await keepProvenAddress(visit, { ...proof, returnTo });
    return redirect("/sign-in/person");
  }
  return startCustomerSession(visit, { ...proof, ...only.signIn }, returnTo);
}

async function finishForStaff(visit: Visit, proof: SignInProof, returnTo: string, linkToken?: string) {
  const staff = await findStaffAtAddress(visit.operations, proof.addressHash);
  if (!staff) return null;
  return startStaffSession(
    visit,
    linkToken ?? (await visit.context.staffAuth.makeLinkToken(staff)),
    returnTo,
  );
}
