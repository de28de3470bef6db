/** Holds an answer of the API against its document: status, header fields, type and body must stand there for its method and path. */
import Ajv, { type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { expect } from "vitest";
import { apiDocument } from "~/api/api-document";
import type { HttpMethod, OpenApiOperation } from "~/api/openapi/openapi";

const documentName = "api";
const problemType = "application/problem+json";

const ajv = addFormats(new Ajv({ strict: false, allErrors: false }));
ajv.addSchema({ ...apiDocument() }, documentName);

export async function expectDocumentedAnswer(
  method: string,
  address: string,
  answer: Response,
): Promise<void> {
  const { pathname } = new URL(address, "http://localhost");
  const found = findOperation(method, pathname);
  const told = `${method} ${pathname} answered ${answer.status}`;
  if (!found) return expectRefusal(told, answer);
  const { path, operation } = found;
  const response = operation.responses[String(answer.status)];
  expect(response, `${told}, which the document does not know`).toBeDefined();
  const documented = Object.keys(response?.headers ?? {}).map((name) => name.toLowerCase());
  const fields = [...answer.headers.keys()].filter((name) => !ofHttp.has(name));
  expect(documented, `${told} with header fields that the document does not know`).toEqual(
    expect.arrayContaining(fields),
  );
  const type = mediaType(answer);
  const types = Object.keys(response?.content ?? {});
  if (types.length === 0)
    expect(answer.body, `${told} with a body that the document does not know`).toBeNull();
  else expect(types, `${told} as ${type}, which the document does not know`).toContain(type);
  if (!isJson(type)) return;
  const pointer = [
    "paths",
    path,
    method.toLowerCase(),
    "responses",
    answer.status,
    "content",
    type,
    "schema",
  ];
  await expectValid(told, pointer, answer);
}

/** What every server says, and every client understands, whatever the document. */
const ofHttp = new Set([
  "cache-control",
  "content-disposition",
  "content-type",
  "vary",
  "x-content-type-options",
]);

/** What is no operation is refused: not there, or not by this method. */
async function expectRefusal(told: string, answer: Response): Promise<void> {
  expect([404, 405], `${told}, but the document knows no such operation`).toContain(answer.status);
  if (mediaType(answer) === problemType)
    await expectValid(told, ["components", "schemas", "Problem"], answer);
}

const validators = new Map<string, ValidateFunction>();

async function expectValid(told: string, pointer: unknown[], answer: Response): Promise<void> {
  const ref = `${documentName}#${pointer.map((part) => `/${escapePointer(String(part))}`).join("")}`;
  const validate = validators.get(ref) ?? ajv.compile({ $ref: ref });
  validators.set(ref, validate);
  const body = await answer.clone().json();
  const isValid = validate(body);
  expect(isValid ? [] : validate.errors, `${told} with ${JSON.stringify(body).slice(0, 2000)}`).toEqual([]);
}

/** `/staff/absences` is not the member of staff called absences. */
const plainPathsFirst = Object.entries(apiDocument().paths).toSorted(
  ([a], [b]) => a.split("{").length - b.split("{").length,
);

function findOperation(
  method: string,
  pathname: string,
): { path: string; operation: OpenApiOperation } | null {
  for (const [path, operations] of plainPathsFirst) {
    const operation = operations[method.toLowerCase() as HttpMethod];
    if (operation && patternOf(path).test(pathname)) return { path, operation };
  }
  return null;
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}

function mediaType(answer: Response): string {
  return (answer.headers.get("content-type") ?? "").split(";")[0]!.trim();
}

function isJson(type: string): boolean {
  return type === "application/json" || type.endsWith("+json");
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
