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
      description: describeStatus(door, status),
      headers: { ...headers, ...own },
      ...contentOf(door, status, schema, schemas),
    };
  }
  const problem = schemas.ofOutput(problemSchema);
  for (const [status, kinds] of groupByStatus(listDoorProblems(door))) {
    const told = responses[status];
    responses[status] = {
      description: [told?.description ?? [], kinds.map((kind) => problemWords.en.titles[kind])]
        .flat()
        .join("; "),
      headers: { ...(told?.headers ?? headers), ...ref("Content-Language"), ...headersOfProblem[status] },
      content: {
        ...told?.content,
        "application/problem+json": { schema: problem, example: exampleProblem(kinds[0]!) },
      },
    };
  }
  return responses;
}

/** Which of a door's answers it is; the only one says what the door does. */
function describeStatus({ answers, summary }: ApiDoor, status: string): string {
  if (Object.keys(answers).length === 1) return summary;
  if (status === "200" && !("201" in answers)) return summary;
  return statusWords[status] ?? summary;
}

const statusWords: Record<string, string> = {
  200: "It was there before: brought up to date, or as it stands now",
  201: "It is new",
  202: "It has been taken, and waits",
  400: "The message cannot be read",
  406: "The answer would come in a format that was not asked for",
  409: "Refused, with the reasons",
  412: "Refused: the version that you named is not the last one",
  413: "The message is too large",
  415: "The message comes in another format",
};

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
