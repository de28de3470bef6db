import { redirect } from "@remix-run/node";
import { languageCookie } from "~/auth/cookies.server";
import { forAnyone } from "~/auth/guards.server";
import { safeReturnPath } from "~/auth/safe-return-path";
import { isLanguage } from "~/i18n/language";

export const loader = forAnyone(() => redirect("/"));

/** Remembers the language and goes back to the page on which it was chosen. */
export const action = forAnyone(async ({ request, config, operations, context }) => {
  const form = await request.formData();
  const language = form.get("language");
  if (isLanguage(language)) {
    const cookie = languageCookie({ baseUrl: config.baseUrl, vault: operations.vault });
    context.answerHeaders.append("Set-Cookie", await cookie.serialize(language));
  }
  return redirect(safeReturnPath(form.get("return"), "/"));
});
