import { redirect } from "@remix-run/node";
import { languageCookie } from "~/auth/cookies.server";
import { findSignedInCustomer, findSignedInStaff } from "~/auth/find-signed-in.server";
import { forAnyone } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { safeReturnPath } from "~/auth/safe-return-path";
import { isLanguage } from "~/i18n/language";
import { chooseLanguage } from "~/operations/customers/choose-language.server";
import { chooseOwnLanguage } from "~/operations/staff/choose-own-language.server";

export const loader = forAnyone(() => redirect("/"));

/** Remembers the language, for a customer beyond this browser and for mails too, for staff for the mails, and goes back to where it was chosen. */
export const action = forAnyone(async ({ request, config, operations, context }) => {
  const form = await readForm(request);
  const language = form.get("language");
  if (isLanguage(language)) {
    const cookie = languageCookie({ baseUrl: config.baseUrl, vault: operations.vault });
    context.answerHeaders.append("Set-Cookie", await cookie.serialize(language));
    const customer = await findSignedInCustomer(request, context);
    if (customer) await chooseLanguage(operations, { customerId: customer.id, language });
    const staff = await findSignedInStaff(request, context);
    if (staff) await chooseOwnLanguage(operations, { staffId: staff.id, language });
  }
  return redirect(safeReturnPath(form.get("return"), "/"));
});
