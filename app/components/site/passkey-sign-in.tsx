import { Button } from "~/design-system/button";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { passkeyWords } from "~/i18n/words/passkey-words";
import { useSite } from "./use-site";

interface PasskeySignInProps {
  /** Where the customer was going. */
  returnTo: string | null;
  /** The device's answer was not taken. */
  isRefused: boolean;
}

/**
 * Beside the way by mail; appears where the browser has passkeys (app/browser/ask-for-passkey), which are offered in the
 * field for the address as well, unless one was just refused.
 */
export function PasskeySignIn({ returnTo, isRefused }: PasskeySignInProps) {
  const words = passkeyWords[useSite().language];
  return (
    <Stack>
      {isRefused && <Notice tone="warn" title={words.signInRefused} />}
      <form
        method="post"
        action="/sign-in/passkey"
        data-passkey="/sign-in/passkey/question"
        data-passkey-in-field={isRefused ? undefined : ""}
        hidden
      >
        <input type="hidden" name="credential" />
        {returnTo !== null && <input type="hidden" name="return" value={returnTo} />}
        <Button>{words.signIn}</Button>
      </form>
    </Stack>
  );
}
