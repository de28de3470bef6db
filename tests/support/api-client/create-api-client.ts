import createClient from "openapi-fetch";
import type { components, paths } from "./api-types";

type Problem = components["schemas"]["Problem"];

/** `waitMs`: after so long there is no answer. */
export function createApiClient(baseUrl: string, key: string, waitMs = 5_000) {
  return createClient<paths>({
    baseUrl,
    headers: { Authorization: `Bearer ${key}` },
    fetch: (request) => ask(request, waitMs),
  });
}

/** Nothing is thrown: whatever goes wrong on the way is told as the house tells that it cannot answer, and allows nothing. */
async function ask(request: Request, waitMs: number): Promise<Response> {
  const patience = new AbortController();
  const end = () => patience.abort(request.signal.reason ?? new Error(`nothing came within ${waitMs} ms`));
  const timer = setTimeout(end, waitMs);
  request.signal.addEventListener("abort", end, { once: true });
  try {
    const response = await fetch(request, { signal: patience.signal });
    const type = response.headers.get("content-type") ?? "";
    // A screened list flows, row by row; a row without an answer is a no.
    if (response.ok && /^(application\/x-ndjson|text\/csv)\b/.test(type)) return response;
    const text = await response.text();
    if (response.status === 204) return new Response(null, response);
    if (!/^application\/([\w.+-]+\+)?json\b/.test(type)) throw new Error(`${response.status}, but not JSON`);
    JSON.parse(text);
    return new Response(text, response);
  } catch (error) {
    return tellUnavailable(String(error));
  } finally {
    clearTimeout(timer);
  }
}

function tellUnavailable(detail: string): Response {
  const problem: Problem = {
    type: "urn:kontaktwahl:problem:unavailable",
    title: "No answer came from the house",
    status: 503,
    detail,
    allowed: false,
    reasons: [{ code: "unavailable", until: null }],
  };
  const headers = { "Content-Type": "application/problem+json" };
  return Response.json(problem, { status: problem.status, headers });
}
