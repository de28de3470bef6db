import { redirect } from "@remix-run/node";
import { forAnyone } from "~/auth/guards.server";
import { customerSignIn } from "~/auth/landing-paths";
import { passkeySite } from "~/operations/sign-in/passkey-site.server";
import { askForPasskeyProof } from "~/operations/sign-in/prove-by-passkey.server";
import { markBrowser } from "./passkey-browser.server";

export const loader = forAnyone(() => redirect(customerSignIn));

/** What the browser asks a device that is a key already; the same whoever asks. */
export const action = forAnyone(async (visit) => {
  const { operations, config, context } = visit;
  const limit = await context.signInLimits.takeQuestion(context.clientAddress);
  if (!limit.ok) throw new Response(null, { status: 429 });
  const boundTo = await markBrowser(visit);
  const asked = await askForPasskeyProof(operations, { site: passkeySite(config.baseUrl), boundTo });
  return Response.json(asked, { headers: { "Cache-Control": "no-store" } });
});
