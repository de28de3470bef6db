/** The document of the API (OpenAPI 3.1), built from nothing but the definitions of its doors. */
import { z } from "zod";
import { type ApiDoor, doorGroups } from "../api-door";
import { problemSchema } from "../problem-schema";
import { describeOperation } from "./describe-operation";
import { describeWebhooks } from "./describe-webhooks";
import { groupDescriptions } from "./group-descriptions";
import { collectJsonSchemas } from "./json-schemas";
import type { HttpMethod, OpenApiDocument, OpenApiHeader } from "./openapi";

/** Raised when a door changes what it takes or answers. */
const documentVersion = "1.1.0";

/** What each of them means stands in `description`; the key of a program is its bearer token. */
export function describeApi(doors: readonly ApiDoor[]): OpenApiDocument {
  const schemas = collectJsonSchemas();
  schemas.ofOutput(z.array(problemSchema));
  const paths: OpenApiDocument["paths"] = {};
  for (const door of doors) {
    const method = door.method.toLowerCase() as HttpMethod;
    paths[door.path] = { ...paths[door.path], [method]: describeOperation(door, schemas) };
  }
  const webhooks = describeWebhooks(schemas);
  const groups = doorGroups.filter((group) => doors.some((door) => door.group === group));
  return {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "Kontaktwahl",
      version: documentVersion,
      summary: "Ask before you contact.",
      description:
        "Customers decide who contacts them, by which way, when, how often and about what. A program asks, claims, contacts and reports. On any error the answer to “may I contact” is no.\n\nWords that people read (names, notes, reasons) are kept composed (NFC), with a space for each control character but for ends of lines and tabs, and without the characters that turn the direction of what stands around them. Characters that are no text (U+0000, half of a surrogate pair) are refused.",
    },
    servers: [{ url: "/" }],
    tags: groups.map((name) => ({ name, description: groupDescriptions[name] })),
    paths: schemas.settle(paths),
    webhooks: schemas.settle(webhooks),
    components: {
      schemas: schemas.listComponents(),
      headers,
      securitySchemes: { key: { type: "http", scheme: "bearer", description: keyDescription } },
    },
  };
}

const keyDescription =
  "The key of a program, as an administrator made it. Its scopes are listed with each operation; a key may be bound to senders.";

const headers: Record<string, OpenApiHeader> = {
  "X-Request-ID": {
    description:
      "The name by which both sides find this request again: yours, as it came, where you sent one.",
    schema: { type: "string" },
  },
  RateLimit: {
    description: "What is left (r), and in how many seconds it is whole again (t).",
    schema: { type: "string", examples: ['"minute";r=5999;t=42'] },
  },
  "RateLimit-Policy": {
    description: "How many requests (q) the key may send in so many seconds (w).",
    schema: { type: "string", examples: ['"minute";q=6000;w=60'] },
  },
  "Content-Language": {
    description:
      "Of what a refusal says in words: `de` or `en`, as Accept-Language asks; `en` where it asks for neither. `type` and `pointer` are the same in both.",
    schema: { type: "string", enum: ["de", "en"] },
  },
  "Retry-After": {
    description: "After how many seconds asking again makes sense.",
    schema: { type: "integer" },
  },
  ETag: {
    description: "The version of what is answered, for `If-Match`.",
    schema: { type: "string", examples: ['"3"'] },
  },
  "Idempotency-Replayed": {
    description: "`true`: the request was answered before, and did nothing again.",
    schema: { type: "string", enum: ["true"] },
  },
  "WWW-Authenticate": { description: "What a key must be like (RFC 6750).", schema: { type: "string" } },
};
