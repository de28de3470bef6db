import { redirect } from "@remix-run/node";
import { readSessionTokenHash } from "~/auth/find-signed-in.server";
import { type CustomerVisit, forCustomer } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { dataWords } from "~/i18n/words/data-words";
import { addPasskey } from "~/operations/sign-in/add-passkey.server";
import { passkeySite } from "~/operations/sign-in/passkey-site.server";
import { removePasskey } from "~/operations/sign-in/remove-passkey.server";
import { parseCredential } from "../../sign-in/parse-credential";
import { dataHome } from "./data-paths";

const nameCharactersMax = 60;

export const loader = forCustomer(() => redirect(dataHome));

export const action = forCustomer(async (visit) => {
  const form = await readForm(visit.request);
  const removed = form.get("remove");
  if (removed === null) return add(visit, form);
  await removePasskey(visit.operations, { customerId: visit.customer.id, id: String(removed) });
  return redirect(`${dataHome}?passkey=removed#passkeys`);
});

async function add(
  { request, context, operations, config, customer, language }: CustomerVisit,
  form: FormData,
) {
  const name = String(form.get("name") ?? "")
    .trim()
    .slice(0, nameCharactersMax);
  const result = await addPasskey(operations, {
    customerId: customer.id,
    site: passkeySite(config.baseUrl),
    boundTo: (await readSessionTokenHash(request, context)) ?? "",
    name: name || dataWords[language].devices.unknown,
    response: parseCredential(form),
  });
  return redirect(`${dataHome}?passkey=${result}#passkeys`);
}
