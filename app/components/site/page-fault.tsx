import { isRouteErrorResponse, type MetaArgs, type MetaDescriptor, useRouteError } from "@remix-run/react";
import { useContext } from "react";
import { AnswerContext } from "~/answer-context";
import { errorWords } from "~/i18n/words/error-words";
import { ErrorView, errorText, type NoSuchPerson, type SentForm } from "./error-view";
import { SitePage } from "./site-page";
import { bareSite, type Site } from "./use-site";

/**
 * What is shown where a page or a form failed. Each layout has it, too: where only the root has it, the framework does not
 * load what every page knows once a form has failed, and the answer has neither the reader's language nor the company.
 */
export function PageFault() {
  const error = useRouteError();
  return (
    <SitePage home="/">
      <ErrorView
        status={statusOf(error)}
        requestId={useContext(AnswerContext)?.requestId}
        sent={findSent(error)}
        noSuchPerson={findNoSuchPerson(error)}
      />
    </SitePage>
  );
}

export function titleOfFault({ matches, error }: MetaArgs): MetaDescriptor[] {
  const root = matches.find((match) => match.id === "root");
  const { language, company } = (root?.data as Site | undefined) ?? bareSite;
  if (!error) return [{ title: company }];
  const words = errorWords[language];
  const { title } = findNoSuchPerson(error) ? words.noSuchPerson : errorText(words, statusOf(error));
  return [{ title: `${title} · ${company}` }];
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** What a page or form of the staff's says of a person (no-such-person.server.ts). */
function findNoSuchPerson(error: unknown): NoSuchPerson | null {
  return isRouteErrorResponse(error) ? (error.data?.noSuchPerson ?? null) : null;
}

/** What the guard of the door kept (tell-fault.server.ts); what the framework itself refuses comes with a text. */
function findSent(error: unknown): SentForm | null {
  const data: Partial<SentForm> | null = isRouteErrorResponse(error) ? error.data : null;
  return data?.fields ? (data as SentForm) : null;
}
