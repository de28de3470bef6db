/** A JSON Schema as a person reads it: what kind of value, within which bounds, with which members. */
import type { JsonSchema } from "~/api/openapi/openapi";

export type TypeReading =
  | { kind: "plain"; name: string }
  /** Of the document's named schemas. */
  | { kind: "named"; name: string }
  | { kind: "list" | "map"; of: TypeReading }
  | { kind: "either"; of: TypeReading[] };

export interface Bound {
  of: "characters" | "entries" | "number";
  min: number | null;
  max: number | null;
}

export interface SchemaReading {
  type: TypeReading;
  description: string | null;
  bounds: Bound[];
  /** The only values there are, as JSON; of a list or map: of its entries. */
  values: string[];
  /** A regular expression. */
  pattern: string | null;
  /** What absent means, as JSON. */
  whenAbsent: string | null;
  /** Of an object; of a list or map: of its entries. */
  members: MemberReading[];
  /** It is one of these objects. */
  variants: SchemaReading[];
}

export interface MemberReading extends SchemaReading {
  name: string;
  isRequired: boolean;
}

export function readSchema(schema: JsonSchema): SchemaReading {
  const core = findCore(schema);
  const own = listAlternatives(schema)[0] ?? schema;
  return {
    type: readType(schema),
    description: toText(schema.description),
    bounds: listBounds(own),
    values: listValues(core),
    pattern: toText(own.pattern),
    whenAbsent: "default" in schema ? JSON.stringify(schema.default) : null,
    members: listMembers(core),
    variants: listVariants(core),
  };
}

/** The names of the schemas that are referred to anywhere inside. */
export function listNames(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "$ref" ? (nameIn(member) ?? []) : listNames(member),
  );
}

/** What is inside lists, maps and "or null": what the value is really about. */
function findCore(schema: JsonSchema): JsonSchema {
  const alternatives = listAlternatives(schema);
  if (alternatives.length === 1 && alternatives[0] !== schema) return findCore(alternatives[0]!);
  const inner = schema.type === "array" ? schema.items : entriesOfMap(schema);
  return inner ? findCore(inner as JsonSchema) : schema;
}

/** What it may be beside null. */
function listAlternatives(schema: JsonSchema): JsonSchema[] {
  const all = (schema.anyOf ?? schema.oneOf ?? [schema]) as JsonSchema[];
  return all.filter(({ type }) => type !== "null");
}

function entriesOfMap({ type, properties, additionalProperties }: JsonSchema): JsonSchema | null {
  const isMap = type === "object" && !properties && typeof additionalProperties === "object";
  return isMap ? (additionalProperties as JsonSchema) : null;
}

function readType(schema: JsonSchema): TypeReading {
  const name = nameIn(schema.$ref);
  if (name) return { kind: "named", name };
  const either = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  if (either) return toEither(either.map(readType));
  if (Array.isArray(schema.type)) return toEither(schema.type.map((name) => ({ kind: "plain", name })));
  if (schema.type === "array") return { kind: "list", of: readType((schema.items ?? {}) as JsonSchema) };
  const entries = entriesOfMap(schema);
  if (entries) return { kind: "map", of: readType(entries) };
  return { kind: "plain", name: toText(schema.format) ?? toText(schema.type) ?? typeOfValues(schema) };
}

/** Thirteen kinds of objects are one word. */
function toEither(types: TypeReading[]): TypeReading {
  const different = [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
  return different.length === 1 ? different[0]! : { kind: "either", of: different };
}

function typeOfValues(schema: JsonSchema): string {
  const [value] = (schema.enum as unknown[] | undefined) ?? ("const" in schema ? [schema.const] : []);
  return value === undefined ? "any" : typeof value;
}

function listBounds(schema: JsonSchema): Bound[] {
  const kinds = [
    ["characters", "minLength", "maxLength"],
    ["entries", "minItems", "maxItems"],
    ["number", "minimum", "maximum"],
  ] as const;
  return kinds.flatMap(([of, least, most]) => {
    const [min, max] = [schema[least] ?? null, schema[most] ?? null] as [number | null, number | null];
    return min === null && max === null ? [] : [{ of, min, max }];
  });
}

function listValues(schema: JsonSchema): string[] {
  const values = (schema.enum as unknown[] | undefined) ?? ("const" in schema ? [schema.const] : []);
  return values.map((value) => JSON.stringify(value));
}

function listMembers({ properties = {}, required = [] }: JsonSchema): MemberReading[] {
  const names = required as string[];
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, schema]) => ({
    name,
    isRequired: names.includes(name),
    ...readSchema(schema),
  }));
}

function listVariants(schema: JsonSchema): SchemaReading[] {
  const objects = listAlternatives(schema).filter(({ properties }) => properties);
  return objects.length > 1 ? objects.map(readSchema) : [];
}

function nameIn(ref: unknown): string | null {
  return /^#\/components\/schemas\/(.+)$/.exec(typeof ref === "string" ? ref : "")?.[1] ?? null;
}

function toText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
