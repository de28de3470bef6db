import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { AnswerContext } from "./answer-context";
import { compressWhole } from "./http/compress-whole";

/**
 * Pages are whole before they leave: nothing in them is deferred, and an error still changes the status. No browser is
 * handed the data that they were made of, nor the marks by which React would take them up: none runs React.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream: _forBrowsersWithReact, ...remixContext }: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Response {
  const markup = renderToStaticMarkup(
    <AnswerContext.Provider value={{ nonce, requestId }}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </AnswerContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  const html = `<!DOCTYPE html>${markup}`;
  const body = compressWhole(html, headers, request.headers.get("Accept-Encoding"));
  return new Response(body, { headers, status });
}

/** What a door threw that was no answer. A page or form that does not exist is no fault of ours. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs): void {
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (!request.signal.aborted) context.reportFault(error);
}
