import { expect } from "vitest";

/** The refusal that an answer tells, as RFC 9457 says it, and nothing that was not meant to be told. */
export async function expectProblem(response: Response, status: number) {
  const text = await response.text();
  expect({ status: response.status, text }).toMatchObject({ status });
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("content-language")).toMatch(/^(de|en)$/);
  expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules/);
  const problem = JSON.parse(text);
  expect(problem).toMatchObject({
    type: expect.stringMatching(/^urn:kontaktwahl:problem:[a-z-]+$/),
    title: expect.stringMatching(/\S/),
    status,
    detail: expect.stringMatching(/\S/),
  });
  return problem as { detail: string; errors?: { detail: string; pointer: string }[] };
}
