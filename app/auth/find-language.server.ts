import type { AppLoadContext } from "@remix-run/server-runtime";
import { NoAnswer } from "~/domain/no-answer";
import { isLanguage, type Language } from "~/i18n/language";
import { negotiateLanguage } from "~/i18n/negotiate-language";
import { languageCookie } from "./cookies.server";
import { findSignedInCustomer } from "./find-signed-in.server";

/**
 * What the signed-in customer (in person) chose for themselves, else what was chosen in this browser, else what the house has on
 * record of the customer, else what the browser asks for, else German.
 */
export async function findLanguage(request: Request, context: AppLoadContext): Promise<Language> {
  const { config, operations } = context;
  const customer = await findSignedInCustomer(request, context).catch(nobodyWhereUnanswered);
  if (customer?.languageChosenAt && isLanguage(customer.language)) return customer.language;
  const cookie = languageCookie({ baseUrl: config.baseUrl, vault: operations.vault });
  const chosen: unknown = await cookie.parse(request.headers.get("Cookie"));
  if (isLanguage(chosen)) return chosen;
  return negotiateLanguage(customer?.language, request.headers.get("Accept-Language"));
}

/** The page that says so is in a language all the same. */
function nobodyWhereUnanswered(error: unknown): null {
  if (error instanceof NoAnswer) return null;
  throw error;
}
