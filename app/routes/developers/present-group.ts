import type { HttpMethod, OpenApiDocument, OpenApiOperation } from "~/api/openapi/openapi";
import { developersPath } from "./developers-path";
import {
  type EventReading,
  type ExampleTarget,
  type OperationReading,
  presentEvent,
  presentOperation,
} from "./present-operation";
import { listNames, readSchema, type SchemaReading } from "./read-schema";

/** Explained once, on the first page: every door refuses in this form. */
export const problemSchemaName = "Problem";

export interface GroupLink {
  name: string;
  href: string;
}

export interface GroupReading {
  name: string;
  description: string;
  operations: OperationReading[];
  /** What this house sends to whoever wants to hear of it. */
  events: EventReading[];
  /** Those that its doors take and answer, in the order of their names. */
  schemas: { name: string; schema: SchemaReading }[];
}

export interface ListedOperation {
  path: string;
  method: HttpMethod;
  operation: OpenApiOperation;
}

export const hrefOfGroup = (name: string) => `${developersPath}/${name.toLowerCase()}`;

export function listGroups({ tags }: OpenApiDocument): (GroupLink & { description: string })[] {
  return tags.map(({ name, description }) => ({ name, description, href: hrefOfGroup(name) }));
}

/** Null where there is none of that name, as the address spells it. */
export function presentGroup(
  document: OpenApiDocument,
  slug: string,
  target: ExampleTarget,
): GroupReading | null {
  const tag = document.tags.find(({ name }) => name.toLowerCase() === slug);
  if (!tag) return null;
  const listed = listOperations(document, tag.name);
  const events = listEvents(document, tag.name);
  return {
    ...tag,
    operations: listed.map(({ path, method }) => presentOperation(document, path, method, target)),
    events: events.map(({ operation }) => presentEvent(document, operation)),
    schemas: listSchemas(document, [...listed, ...events]).map((name) => ({
      name,
      schema: readSchema(document.components.schemas[name]!),
    })),
  };
}

export function listOperations(document: OpenApiDocument, group: string): ListedOperation[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { tags }]) => tags.includes(group))
      .map(([method, operation]) => ({ path, method: method as HttpMethod, operation })),
  );
}

function listEvents({ webhooks }: OpenApiDocument, group: string): ListedOperation[] {
  return Object.entries(webhooks)
    .filter(([, { post }]) => post.tags.includes(group))
    .map(([path, { post }]) => ({ path, method: "post", operation: post }));
}

/** Whatever one of them leads to, however far. A body that is told where it is sent is not told again. */
function listSchemas(document: OpenApiDocument, listed: readonly ListedOperation[]): string[] {
  const found = new Set<string>();
  const follow = (names: readonly string[]) => {
    for (const name of names) {
      if (found.has(name) || name === problemSchemaName) continue;
      found.add(name);
      follow(listNames(document.components.schemas[name]));
    }
  };
  for (const { operation } of listed) {
    follow(listNames([operation.responses, operation.parameters]));
    const bodies = Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema);
    for (const body of bodies) follow(body.$ref ? namesIn(document, body.$ref) : listNames(body));
  }
  return [...found].sort();
}

function namesIn({ components }: OpenApiDocument, ref: unknown): string[] {
  return listNames(components.schemas[String(ref).split("/").at(-1)!]);
}
