import { Button } from "~/design-system/button";
import { siteWords } from "~/i18n/words/site-words";
import { useSite } from "./use-site";

export function SignOut() {
  return (
    <form method="post" action="/sign-out">
      <Button kind="quiet" icon="leave">
        {siteWords[useSite().language].signOut}
      </Button>
    </form>
  );
}
