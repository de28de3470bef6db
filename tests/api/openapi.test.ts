import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { everyDoor } from "#tests/support/api-knocks";
import { openTestApi } from "#tests/support/test-api";
import { apiDocument } from "~/api/api-document";
import type { JsonSchema, OpenApiDocument, OpenApiOperation } from "~/api/openapi/openapi";

const document = apiDocument();
const operations = Object.values(document.paths).flatMap((path) => Object.values(path)) as OpenApiOperation[];

describe("the document of the API", () => {
  test("is served to whoever asks, under the address of this house", async () => {
    const { api } = await openTestApi();
    const response = await api.request("/api/v1/openapi.json");
    const served = (await response.json()) as OpenApiDocument;
    expect(served).toMatchObject({ openapi: "3.1.1", servers: [{ url: "http://localhost:3000" }] });
    expect(served.paths).toEqual(JSON.parse(JSON.stringify(document.paths)));
  });

  test("says of every parameter what it is, and of every value in a list of what kind", () => {
    const silent = Object.entries(document.paths).flatMap(([path, doors]) =>
      Object.values(doors).flatMap(({ parameters = [] }) =>
        parameters.filter(({ description }) => !description).map(({ name }) => `${path} ${name}`),
      ),
    );
    expect(silent).toEqual([]);
    expect(JSON.stringify(document.components.schemas).match(/.{40}"items":\{\}/g)).toBeNull();
  });

  test("tells the answers of a door apart", () => {
    for (const { operationId, responses } of operations) {
      const told = Object.values(responses).map(({ description }) => description);
      expect(new Set(told).size, operationId).toBe(told.length);
    }
  });

  test("tells every door once, with its scopes", () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      everyDoor.map(({ name }) => name).sort(),
    );
    for (const { door } of everyDoor) {
      const operation = operations.find(({ operationId }) => operationId === door.name)!;
      expect(operation.security).toEqual(door.guard.scopes ? [{ key: [...door.guard.scopes] }] : []);
    }
  });

  test("is an OpenAPI document of version 3.1, by the strictest rules that others check one by", async () => {
    expect(await listFaults(document)).toEqual([]);
  });

  test.each<[string, object]>([
    ["a parameter of no place", { get: { ...operations[0], parameters: [{ name: "a" }] } }],
    ["an answer of no status", { get: { ...operations[0], responses: { fine: { description: "Fine" } } } }],
    ["a word that OpenAPI does not know", { get: { ...operations[0], summry: "Who works here." } }],
    ["a type that JSON does not know", { get: withSchema({ type: "text" }) }],
    ["a reference to nothing", { get: withSchema({ $ref: "#/components/schemas/Nobody" }) }],
    ["an example that its schema refuses", { get: withSchema({ type: "integer" }, { example: "one" }) }],
  ])("would not be one with %s", async (_, path) => {
    const few = { ...document, paths: { "/api/v1/other": path } } as OpenApiDocument;
    expect(await listFaults(few)).not.toEqual([]);
  });

  test("refers to nothing that is not there", () => {
    const refs = listRefs(document);
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) expect(find(document, ref), ref).toBeTypeOf("object");
  });

  test("holds nothing but JSON Schemas of 2020-12 where schemas stand", () => {
    const ajv = addFormats(new Ajv({ strict: false }));
    const schemas = [...Object.values(document.components.schemas), ...operations.flatMap(listSchemas)];
    for (const schema of schemas) expect(ajv.validateSchema(schema), JSON.stringify(schema)).toBe(true);
  });

  test("gives examples that its own schemas take", () => {
    const ajv = addFormats(new Ajv({ strict: false }));
    ajv.addSchema({ ...document }, "api");
    for (const { operationId, requestBody } of operations) {
      const { schema, example } = requestBody?.content["application/json"] ?? {};
      if (!schema || example === undefined) continue;
      const isValid = ajv.validate(inDocument(schema), example);
      expect(isValid ? [] : ajv.errors, operationId).toEqual([]);
    }
  });

  test("gives an example of every answer that goes well and holds anything, as its schema has it", () => {
    const ajv = addFormats(new Ajv({ strict: false }));
    ajv.addSchema({ ...document }, "api");
    for (const { operationId, responses } of operations) {
      for (const [status, { content = {} }] of Object.entries(responses)) {
        for (const [type, { schema, example }] of Object.entries(content)) {
          const told = `${operationId} ${status} ${type}`;
          if (Number(status) < 300 && !withoutExample.has(operationId)) expect(example, told).toBeDefined();
          if (example === undefined) continue;
          const isValid = ajv.validate(inDocument(schema), example);
          expect(isValid ? [] : ajv.errors, told).toEqual([]);
        }
      }
    }
  });
});

/** The document itself, and figures that are others in every house. */
const withoutExample = new Set(["readOpenApi", "readMetrics"]);

/** A licence belongs to software; this house is nobody else's. */
const rules = {
  "info-license": "off",
  "no-unused-components": "off",
  "no-invalid-parameter-examples": "error",
  "no-invalid-schema-examples": "error",
} as const;

async function listFaults(checked: OpenApiDocument): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended-strict"], rules });
  const faults = await lintFromString({ source: JSON.stringify(checked), config });
  return faults.map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer})`);
}

function withSchema(schema: JsonSchema, more: object = {}): object {
  return { ...operations[0], parameters: [{ name: "a", in: "query", schema, ...more }] };
}

function listSchemas({ parameters = [], requestBody, responses }: OpenApiOperation): JsonSchema[] {
  const contents = [requestBody?.content, ...Object.values(responses).map(({ content }) => content)];
  return [
    ...parameters.map(({ schema }) => schema),
    ...contents.flatMap((content) => Object.values(content ?? {}).map(({ schema }) => schema)),
  ];
}

function listRefs(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "$ref" && typeof member === "string" ? [member] : listRefs(member),
  );
}

function find(value: unknown, ref: string): unknown {
  const path = ref.replace("#/", "").split("/");
  return path.reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
}

/** Its references lead into the document. */
function inDocument(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"api#/'));
}
