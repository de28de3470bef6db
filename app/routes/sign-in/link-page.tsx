import { FormKey } from "~/components/site/form-key";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { signInWords } from "~/i18n/words/sign-in-words";
import { signInPlaces } from "./sign-in-places";

/** What a mailed link opens: one button that uses it up. */
export function LinkPage({ audience, isGood }: { audience: SignInAudience; isGood: boolean }) {
  const { confirm, expired } = signInWords[useSite().language];
  if (!isGood) {
    return (
      <Stack gap="large" narrow>
        <PageHeader title={expired.title} lead={expired.text} />
        <div>
          <LinkButton kind="primary" href={signInPlaces[audience].request}>
            {expired.submit}
          </LinkButton>
        </div>
      </Stack>
    );
  }
  return (
    <Stack gap="large" narrow>
      <PageHeader title={confirm.title} lead={confirm.text} />
      <form method="post">
        <FormKey />
        <Button kind="primary">{confirm.submit}</Button>
      </form>
    </Stack>
  );
}
