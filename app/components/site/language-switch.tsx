import { useLocation } from "@remix-run/react";
import { Button } from "~/design-system/button";
import { siteWords } from "~/i18n/words/site-words";
import { useSite } from "./use-site";

/** To the same page in the other language; a form, because it is remembered. */
export function LanguageSwitch() {
  const words = siteWords[useSite().language];
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/language">
      <input type="hidden" name="return" value={pathname + search} />
      <Button kind="quiet" name="language" value={words.otherLanguageCode} lang={words.otherLanguageCode}>
        {words.otherLanguage}
      </Button>
    </form>
  );
}
