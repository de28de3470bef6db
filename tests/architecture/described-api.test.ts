import { expect, test } from "vitest";
import { apiDocument } from "~/api/api-document";
import type { JsonSchema, OpenApiDocument, OpenApiOperation } from "~/api/openapi/openapi";

const document = apiDocument();

/** Whatever may be sent says what it is: an integrator reads the document, and not our code. */
test("every member of every body that is sent to the API, and every parameter, is described", () => {
  expect(listSilent(document)).toEqual([]);
});

/** A schema that refers to one of our own words for it would pass by having none. */
test("a member without a word would be found, however deep it stands", () => {
  const silent = { type: "object", properties: { note: { type: "string" } } };
  const described = { type: "object", properties: { told: { description: "What", ...silent } } };
  for (const schema of [
    silent,
    described,
    { anyOf: [described] },
    { type: "array", items: silent },
    { type: "object", additionalProperties: silent },
  ]) {
    const operation = withBody(schema);
    expect(listSilent({ ...document, paths: { "/api/v1/other": { post: operation } } })).toHaveLength(1);
  }
});

test("an item of a list of questions is described, and its parts are those of a single question", () => {
  const body = document.paths["/access/v1/evaluations"]!.post!.requestBody!.content["application/json"]!;
  const { evaluations } = body.schema.properties as Record<string, JsonSchema>;
  expect(evaluations).toMatchObject({
    maxItems: 1000,
    items: { $ref: "#/components/schemas/EvaluationItem" },
  });
  const single = document.paths["/access/v1/evaluation"]!.post!.requestBody!.content["application/json"]!;
  const item = document.components.schemas.EvaluationItem!;
  expect(item.properties).toEqual(single.schema.properties);
  expect(item.required).toBeUndefined();
});

function listSilent({ paths, components }: OpenApiDocument): string[] {
  const seen = new Set<string>();
  const silent: string[] = [];
  const look = (schema: JsonSchema, place: string): void => {
    const name = nameOf(schema);
    if (name && seen.has(name)) return;
    if (name) {
      seen.add(name);
      look(components.schemas[name]!, name);
    }
    for (const [member, said] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)) {
      const told = said.description ?? components.schemas[nameOf(said) ?? ""]?.description;
      if (!told) silent.push(`${place}.${member}`);
      look(said, `${place}.${member}`);
    }
    for (const part of partsOf(schema)) look(part, place);
  };
  for (const { operationId, parameters = [], requestBody } of listOperations(paths)) {
    for (const { name, description } of parameters) if (!description) silent.push(`${operationId} ${name}`);
    for (const { schema } of Object.values(requestBody?.content ?? {})) look(schema, operationId);
  }
  return silent;
}

function nameOf({ $ref }: JsonSchema): string | undefined {
  return typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
}

/** What stands in it beside its members. */
function partsOf({ anyOf, oneOf, allOf, items, additionalProperties }: JsonSchema): JsonSchema[] {
  const parts = [anyOf, oneOf, allOf, items, additionalProperties].flat();
  return parts.filter((part): part is JsonSchema => typeof part === "object" && part !== null);
}

function listOperations(paths: OpenApiDocument["paths"]): OpenApiOperation[] {
  return Object.values(paths).flatMap((doors) => Object.values(doors));
}

function withBody(schema: JsonSchema): OpenApiOperation {
  const operation = listOperations(document.paths)[0]!;
  return {
    ...operation,
    parameters: [],
    requestBody: { required: true, content: { "application/json": { schema } } },
  };
}
