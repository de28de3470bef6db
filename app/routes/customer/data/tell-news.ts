import type { Language } from "~/i18n/language";
import { contactPointWords } from "~/i18n/words/contact-point-words";
import { dataWords } from "~/i18n/words/data-words";
import { leavingWords } from "~/i18n/words/leaving-words";
import { passkeyWords } from "~/i18n/words/passkey-words";
import { removedPointWords } from "~/i18n/words/removed-point-words";

/** What just happened, by what the page's address says; null where nothing did. */
export function tellNews({ searchParams }: URL, language: Language): string | null {
  const { stored, removed } = contactPointWords[language].form;
  const passkey = passkeyWords[language];
  const told: [name: string, value: string, words: string][] = [
    ["ended", "", dataWords[language].devices.ended],
    ["stored", "", stored],
    ["removed", "", removed],
    ["point", "restored", removedPointWords[language].restored],
    ["point", "gone", removedPointWords[language].gone],
    ["kept", "", leavingWords[language].kept],
    ["passkey", "added", passkey.added],
    ["passkey", "removed", passkey.removed],
    ["passkey", "refused", passkey.refused],
    ["passkey", "too_many", passkey.tooMany],
  ];
  return told.find(([name, value]) => searchParams.get(name) === value)?.[2] ?? null;
}
