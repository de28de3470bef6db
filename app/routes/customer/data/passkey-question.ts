import { redirect } from "@remix-run/node";
import { readSessionTokenHash } from "~/auth/find-signed-in.server";
import { forCustomer } from "~/auth/guards.server";
import { askForPasskey } from "~/operations/sign-in/add-passkey.server";
import { passkeySite } from "~/operations/sign-in/passkey-site.server";
import { dataHome } from "./data-paths";

export const loader = forCustomer(() => redirect(dataHome));

/** What the browser asks the device that is to become a key. */
export const action = forCustomer(async ({ request, context, operations, config, customer }) => {
  const boundTo = (await readSessionTokenHash(request, context)) ?? "";
  const asked = { customerId: customer.id, site: passkeySite(config.baseUrl), boundTo };
  return Response.json(await askForPasskey(operations, asked), { headers: { "Cache-Control": "no-store" } });
});
