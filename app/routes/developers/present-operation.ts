import type {
  HttpMethod,
  JsonSchema,
  OpenApiContent,
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
} from "~/api/openapi/openapi";
import { formatJson } from "./format-json";
import { type MemberReading, readSchema, type SchemaReading, type TypeReading } from "./read-schema";
import { writeCurl } from "./write-curl";

const problemType = "application/problem+json";

/** Where a request of an example goes, and the key that it carries. */
export interface ExampleTarget {
  baseUrl: string;
  key: string;
}

/** One door as the page shows it. */
export interface OperationReading {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string | null;
  /** One of them is enough; null = nobody is asked who they are. */
  scopes: string[] | null;
  parameters: { place: OpenApiParameter["in"]; fields: MemberReading[] }[];
  body: { types: string[]; schema: SchemaReading } | null;
  /** By media type, as one types them. */
  examples: { type: string | null; text: string }[];
  answers: { status: string; types: { media: string; type: TypeReading; example: string | null }[] }[];
  refusals: { status: string; because: string; example: string }[];
}

export function presentOperation(
  document: OpenApiDocument,
  path: string,
  method: HttpMethod,
  target: ExampleTarget,
): OperationReading {
  const operation = document.paths[path]![method]!;
  const scopes = operation.security.flatMap((scheme) => Object.values(scheme).flat());
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    description: operation.description ?? null,
    scopes: scopes.length > 0 ? scopes : null,
    parameters: groupParameters(operation.parameters ?? []),
    body: presentBody(document, operation),
    examples: listExamples(operation, method.toUpperCase(), path, target),
    answers: listAnswers(operation),
    refusals: listRefusals(operation),
  };
}

/** A request that is sent to others, as the page shows it. */
export type EventReading = Pick<
  OperationReading,
  "id" | "summary" | "description" | "parameters" | "body" | "examples"
>;

export function presentEvent(document: OpenApiDocument, operation: OpenApiOperation): EventReading {
  const { operationId: id, summary, description = null, parameters = [], requestBody } = operation;
  return {
    ...{ id, summary, description },
    parameters: groupParameters(parameters),
    body: presentBody(document, operation),
    examples: Object.entries(requestBody?.content ?? {}).map(([type, { example }]) => ({
      type,
      text: toText(example),
    })),
  };
}

function groupParameters(parameters: OpenApiParameter[]): OperationReading["parameters"] {
  const places = ["path", "query", "header"] as const;
  return places.flatMap((place) => {
    const fields = parameters.filter((parameter) => parameter.in === place).map(readParameter);
    return fields.length > 0 ? [{ place, fields }] : [];
  });
}

function readParameter({ name, required, description, schema }: OpenApiParameter): MemberReading {
  return { ...readSchema(schema), name, isRequired: required, description: description ?? null };
}

/** A body is read where it is sent: its fields stand there, also where its schema has a name. */
function presentBody(document: OpenApiDocument, { requestBody }: OpenApiOperation): OperationReading["body"] {
  const contents = Object.entries(requestBody?.content ?? {});
  if (!contents[0]) return null;
  return {
    types: contents.map(([type]) => type),
    schema: readSchema(resolve(document, contents[0][1].schema)),
  };
}

export function resolve({ components }: OpenApiDocument, schema: JsonSchema): JsonSchema {
  const name = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1)! : null;
  return name === null ? schema : components.schemas[name]!;
}

function listExamples(
  { parameters = [], requestBody, security }: OpenApiOperation,
  method: string,
  path: string,
  { baseUrl, key }: ExampleTarget,
): OperationReading["examples"] {
  const url = baseUrl + fillPath(path, parameters);
  const request = { method, url, key: security.length > 0 ? key : null };
  const bodies = Object.entries(requestBody?.content ?? {}).filter(
    ([, { example }]) => example !== undefined,
  );
  if (bodies.length === 0) return [{ type: null, text: writeCurl({ ...request, body: null }) }];
  return bodies.map(([type, { example }]) => ({
    type,
    text: writeCurl({ ...request, body: { type, text: toText(example) } }),
  }));
}

function toText(example: unknown): string {
  return typeof example === "string" ? example : formatJson(example);
}

function fillPath(path: string, parameters: readonly OpenApiParameter[]): string {
  const told = (place: string) => parameters.filter((one) => one.in === place && one.example !== undefined);
  const filled = told("path").reduce(
    (text, { name, example }) => text.replace(`{${name}}`, escapePart(String(example))),
    path,
  );
  const query = told("query").map(({ name, example }) => `${name}=${escapePart(String(example))}`);
  return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
}

/** A colon stays one: `crm:4711` is read more easily than `crm%3A4711`, and means the same (RFC 3986, 3.3). */
function escapePart(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":");
}

function listAnswers({ responses }: OpenApiOperation): OperationReading["answers"] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const types = typesOf(content).filter(({ media }) => media !== problemType);
    return Number(status) < 400 || types.length > 0 ? [{ status, types }] : [];
  });
}

function typesOf(content: OpenApiContent = {}) {
  return Object.entries(content).map(([media, { schema, example }]) => ({
    media,
    type: readSchema(schema).type,
    example: example === undefined ? null : toText(example),
  }));
}

function listRefusals({ responses }: OpenApiOperation): OperationReading["refusals"] {
  return Object.entries(responses).flatMap(([status, { content, description }]) =>
    content?.[problemType]
      ? [{ status, because: description, example: toText(content[problemType].example) }]
      : [],
  );
}
