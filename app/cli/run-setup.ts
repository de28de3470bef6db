import type { Language } from "~/i18n/language";
import { cliWords } from "~/i18n/words/cli-words";
import { setUpCompany } from "../operations/house/set-up-company.server";
import type { OperationContext } from "../operations/operation-context";

export interface SetupOptions {
  name: string;
  timeZone: string;
  region: string;
  products?: string;
  productsEn?: string;
  team?: string;
  givenName: string;
  familyName: string;
  email: string;
}

/** Answers the exit code. */
export async function runSetup(
  context: OperationContext,
  options: SetupOptions,
  language: Language,
): Promise<number> {
  const words = cliWords[language];
  const { de, en } = { de: cliWords.de.setupDefaults, en: cliWords.en.setupDefaults };
  const { name, timeZone, region, givenName, familyName, email } = options;
  const result = await setUpCompany(context, {
    name,
    timeZone,
    region,
    products: { de: options.products ?? de.products, en: options.productsEn ?? en.products },
    team: { de: options.team ?? de.team, en: options.team ?? en.team },
    administrator: { givenName, familyName, email },
  });
  if (result.ok) console.log(words.setupDone(name, email));
  else console.error(words.setupFaults[result.code]);
  return result.ok ? 0 : 1;
}
