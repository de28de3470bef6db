import { Button } from "~/design-system/button";
import { siteWords } from "~/i18n/words/site-words";
import { useSite } from "./use-site";

interface SignOutProps {
  /** Where the session of this kind of visitor ends. */
  action?: string;
}

export function SignOut({ action = "/sign-out" }: SignOutProps) {
  return (
    <form method="post" action={action}>
      <Button kind="quiet" icon="leave">
        {siteWords[useSite().language].signOut}
      </Button>
    </form>
  );
}
