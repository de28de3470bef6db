import type { z } from "zod";
import { problemWords } from "~/i18n/words/problem-words";
import type { ApiDoor } from "../api-door";
import { listDoorProblems } from "../door-problems";
import { type ProblemKind, problemType, statusOfProblem } from "../problem";
import { problemSchema } from "../problem-schema";
import { findExampleAnswers } from "./example-answers";
import type { JsonSchemas } from "./json-schemas";
import type { JsonSchema, OpenApiOperation, OpenApiParameter, OpenApiResponse } from "./openapi";

/** One door in the document. */
export function describeOperation(door: ApiDoor, schemas: JsonSchemas): OpenApiOperation {
  const parameters = listParameters(door, schemas);
  return {
    operationId: door.name,
    tags: [door.group],
    summary: door.summary,
    ...(door.description && { description: door.description }),
    security: door.guard.scopes ? [{ key: [...door.guard.scopes] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...describeBody(door, schemas),
    responses: describeResponses(door, schemas),
  };
}

function listParameters(door: ApiDoor, schemas: JsonSchemas): OpenApiParameter[] {
  const headers = Object.entries(door.headers ?? {}).map(
    ([name, description]): OpenApiParameter => ({
      name,
      in: "header",
      required: false,
      description,
      schema: { type: "string" },
    }),
  );
  return [
    ...membersOf("path", door.params, door.example?.params, schemas),
    ...membersOf("query", door.query, door.example?.query, schemas),
    ...headers,
  ];
}

function membersOf(
  place: "path" | "query",
  object: z.ZodObject | undefined,
  examples: Record<string, string> | undefined,
  schemas: JsonSchemas,
): OpenApiParameter[] {
  if (!object) return [];
  const { properties = {}, required = [] } = schemas.ofInput(object) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    ...(typeof description === "string" && { description }),
    schema,
    ...(examples?.[name] !== undefined && { example: examples[name] }),
  }));
}

function describeBody(door: ApiDoor, schemas: JsonSchemas): Pick<OpenApiOperation, "requestBody"> {
  if (door.body) {
    const example = door.example?.body === undefined ? {} : { example: door.example.body };
    const schema = schemas.ofInput(door.body);
    return { requestBody: { required: true, content: { "application/json": { schema, ...example } } } };
  }
  if (!door.bodyTypes) return {};
  const content = Object.entries(door.bodyTypes).map(([type, { schema, example }]) => [
    type,
    { schema: schema ? schemas.ofInput(schema) : flowing.schema, example },
  ]);
  return { requestBody: { required: true, content: Object.fromEntries(content) } };
}

/** Lines or pages that no JSON Schema describes. */
const flowing = { schema: { type: "string" } };

function describeResponses(door: ApiDoor, schemas: JsonSchemas): Record<string, OpenApiResponse> {
  const headers = listHeaders(door);
  const own = Object.assign({}, ...(door.answerHeaders ?? []).map(ref));
  const responses: Record<string, OpenApiResponse> = {};
  for (const [status, schema] of Object.entries(door.answers)) {
    responses[status] = {
      description: door.summary,
      headers: { ...headers, ...own },
      ...contentOf(door, status, schema, schemas),
    };
  }
  const problem = schemas.ofOutput(problemSchema);
  for (const [status, kinds] of groupByStatus(listDoorProblems(door))) {
    const told = responses[status];
    responses[status] = {
      description: kinds.map((kind) => problemWords.en.titles[kind]).join("; "),
      headers: { ...(told?.headers ?? headers), ...ref("Content-Language"), ...headersOfProblem[status] },
      content: {
        ...told?.content,
        "application/problem+json": { schema: problem, example: exampleProblem(kinds[0]!) },
      },
    };
  }
  return responses;
}

function contentOf(
  door: ApiDoor,
  status: string,
  schema: z.ZodType | null,
  schemas: JsonSchemas,
): Pick<OpenApiResponse, "content"> {
  const examples = findExampleAnswers(door.name, status);
  const withExample = (type: string, content: { schema: JsonSchema }) =>
    type in examples ? { ...content, example: examples[type] } : content;
  if (schema) {
    const type = "application/json";
    return { content: { [type]: withExample(type, { schema: schemas.ofOutput(schema) }) } };
  }
  if (!door.answerTypes) return {};
  const contents = door.answerTypes.map((type) => [type, withExample(type, flowing)]);
  return { content: Object.fromEntries(contents) };
}

/** What every refusal of the kind has in common; `detail` says more where it happens. */
function exampleProblem(kind: ProblemKind) {
  const title = problemWords.en.titles[kind];
  return { type: problemType(kind), title, status: statusOfProblem(kind), detail: `${title}.` };
}

const ref = (name: string) => ({ [name]: { $ref: `#/components/headers/${name}` } });

const headersOfProblem: Record<string, ReturnType<typeof ref>> = {
  401: ref("WWW-Authenticate"),
  403: ref("WWW-Authenticate"),
  429: ref("Retry-After"),
  503: ref("Retry-After"),
};

/** Who is asked for no key has no quota. */
function listHeaders({ guard }: ApiDoor) {
  const quota = guard.scopes ? { ...ref("RateLimit"), ...ref("RateLimit-Policy") } : {};
  return { ...ref("X-Request-ID"), ...quota };
}

function groupByStatus(kinds: readonly ProblemKind[]): Map<string, ProblemKind[]> {
  const groups = new Map<string, ProblemKind[]>();
  for (const kind of kinds) {
    const status = String(statusOfProblem(kind));
    groups.set(status, [...(groups.get(status) ?? []), kind]);
  }
  return groups;
}
