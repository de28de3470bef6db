import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { errorWords } from "~/i18n/words/error-words";
import { holderWords } from "~/i18n/words/holder-words";
import { siteWords } from "~/i18n/words/site-words";
import { signInPlaces } from "./sign-in-places";

interface SignOutPageProps {
  audience: SignInAudience;
  isSignedIn: boolean;
  /** A mandate was given back, and the session ended with it. */
  hasGivenBack?: boolean;
}

export function SignOutPage({ audience, isSignedIn, hasGivenBack }: SignOutPageProps) {
  const { language } = useSite();
  const { returnedTitle, returnedText } = holderWords[language].acting;
  const words = siteWords[language];
  if (isSignedIn) {
    return (
      <Stack gap="large" narrow>
        <PageHeader title={words.signOut} />
        <form method="post">
          <Button kind="primary">{words.signOut}</Button>
        </form>
      </Stack>
    );
  }
  return (
    <Stack gap="large" narrow>
      {hasGivenBack ? (
        <PageHeader title={returnedTitle} lead={returnedText} />
      ) : (
        <PageHeader title={words.signedOut} />
      )}
      <ButtonRow>
        <LinkButton href={signInPlaces[audience].request}>{words.signIn}</LinkButton>
        <LinkButton kind="quiet" href="/">
          {errorWords[language].home}
        </LinkButton>
      </ButtonRow>
    </Stack>
  );
}
