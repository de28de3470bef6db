import { ErrorPage } from "~/design-system/error-page";
import { LinkButton } from "~/design-system/link-button";
import { errorWords } from "~/i18n/words/error-words";
import { useSite } from "./use-site";

interface ErrorViewProps {
  /** Of HTTP; whatever is not known here is a fault of ours. */
  status: number;
  /** By which the log knows what went wrong. */
  requestId?: string;
}

/** What went wrong, and a next step. */
export function ErrorView({ status, requestId }: ErrorViewProps) {
  const words = errorWords[useSite().language];
  const { title, text } = errorText(words, status);
  return (
    <ErrorPage
      code={String(status)}
      title={title}
      actions={
        <LinkButton kind="primary" href="/">
          {words.home}
        </LinkButton>
      }
    >
      <p>{text}</p>
      {status >= 500 && requestId && <p>{words.serverFault.reference(requestId)}</p>}
    </ErrorPage>
  );
}

export function errorText(words: (typeof errorWords)["de"], status: number): { title: string; text: string } {
  if (status === 404 || status === 405) return words.notFound;
  if (status === 403) return words.forbidden;
  if (status === 429) return words.tooManyRequests;
  return words.serverFault;
}
