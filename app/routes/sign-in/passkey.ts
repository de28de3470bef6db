import { redirect } from "@remix-run/node";
import { forAnyone } from "~/auth/guards.server";
import { customerHome, customerSignIn } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { safeReturnPath } from "~/auth/safe-return-path";
import { passkeySite } from "~/operations/sign-in/passkey-site.server";
import { proveByPasskey } from "~/operations/sign-in/prove-by-passkey.server";
import { startCustomerSession } from "./finish-sign-in.server";
import { parseCredential } from "./parse-credential";
import { readBrowserMark } from "./passkey-browser.server";

export const loader = forAnyone(() => redirect(customerSignIn));

/** The device answered: whoever it is a key of is signed in. */
export const action = forAnyone(async (visit) => {
  const { request, operations, config, context } = visit;
  const limit = await context.signInLimits.takeTry(context.clientAddress);
  const form = await readForm(request);
  const boundTo = await readBrowserMark(visit);
  const proof = { site: passkeySite(config.baseUrl), response: parseCredential(form) };
  const customerId =
    limit.ok && boundTo !== null ? await proveByPasskey(operations, { ...proof, boundTo }) : null;
  if (customerId === null) return redirect(`${customerSignIn}?passkey=refused`);
  const returnTo = safeReturnPath(form.get("return"), customerHome);
  return startCustomerSession(visit, { customerId, by: "passkey", addressHash: null }, returnTo);
});
