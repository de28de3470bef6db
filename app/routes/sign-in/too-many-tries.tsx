import { useSite } from "~/components/site/use-site";
import { ErrorPage } from "~/design-system/error-page";
import { LinkButton } from "~/design-system/link-button";
import { errorWords } from "~/i18n/words/error-words";
import { signInWords } from "~/i18n/words/sign-in-words";

/** From when on it works again. */
export function TooManyTries({ until }: { until: string }) {
  const { language } = useSite();
  const { title, text } = signInWords[language].tooManyTries;
  return (
    <ErrorPage title={title} actions={<LinkButton href="/">{errorWords[language].home}</LinkButton>}>
      <p>{text(until)}</p>
    </ErrorPage>
  );
}
