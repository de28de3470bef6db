/** As much of OpenAPI 3.1 (spec.openapis.org/oas/v3.1.1) as our document uses. Schemas are JSON Schema 2020-12. */
export type JsonSchema = Record<string, unknown>;

export interface OpenApiDocument {
  openapi: "3.1.1";
  jsonSchemaDialect: string;
  info: { title: string; version: string; summary: string; description: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Partial<Record<HttpMethod, OpenApiOperation>>>;
  /** What this house sends to others. */
  webhooks: Record<string, { post: OpenApiOperation }>;
  components: {
    schemas: Record<string, JsonSchema>;
    headers: Record<string, OpenApiHeader>;
    securitySchemes: Record<string, JsonSchema>;
  };
}

export type HttpMethod = "get" | "post" | "put" | "patch" | "delete";

export interface OpenApiOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  /** An empty list: nobody is asked who they are. The list of a scheme holds the scopes. */
  security: Record<string, string[]>[];
  parameters?: OpenApiParameter[];
  requestBody?: { required: boolean; content: OpenApiContent };
  responses: Record<string, OpenApiResponse>;
}

export interface OpenApiParameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  schema: JsonSchema;
  example?: unknown;
}

export interface OpenApiResponse {
  description: string;
  headers?: Record<string, { $ref: string }>;
  content?: OpenApiContent;
}

export interface OpenApiHeader {
  description: string;
  schema: JsonSchema;
}

export type OpenApiContent = Record<string, { schema: JsonSchema; example?: unknown }>;
