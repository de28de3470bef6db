/**
 * JSON Schemas of zod's. What has a name (`.meta({ id })`) is a component and is referred to. A schema that takes less
 * than it gives (defaults, transforms) has two forms: the one that is taken is then named `…Input`.
 */
import { z } from "zod";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { JsonSchema } from "./openapi";

type Direction = "input" | "output";
type Parts = ReadonlyMap<string, JsonSchema>;

export interface JsonSchemas {
  /** What a request may hold. Its references are good after {@link JsonSchemas.settle}. */
  ofInput(schema: z.ZodType): JsonSchema;
  /** What an answer holds. */
  ofOutput(schema: z.ZodType): JsonSchema;
  /** A value with every reference of it settled, when all schemas have been asked for. */
  settle<T>(value: T): T;
  /** What is referred to, by name. */
  listComponents(): Record<string, JsonSchema>;
}

export function collectJsonSchemas(): JsonSchemas {
  const taken = new Map<string, JsonSchema>();
  const given = new Map<string, JsonSchema>();
  const nameIn = (twofold: ReadonlySet<string>, direction: string, id: string) =>
    direction === "input" && twofold.has(id) ? `${id}Input` : id;
  const settle = <T>(value: T, twofold = findTwofold(taken, given)) =>
    mapRefs(value, (ref) => {
      const [, direction, id] = refPattern.exec(ref) ?? [];
      return direction && id ? `#/components/schemas/${nameIn(twofold, direction, id)}` : ref;
    });
  return {
    ofInput: (schema) => readSchema(schema, "input", taken),
    ofOutput: (schema) => readSchema(schema, "output", given),
    settle: (value) => settle(value),
    listComponents() {
      const twofold = findTwofold(taken, given);
      const named = (direction: Direction, parts: Parts) =>
        [...parts].map(([id, part]) => [nameIn(twofold, direction, id), settle(part, twofold)] as const);
      const all = [...named("input", taken), ...named("output", given)];
      return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

const refPattern = /^#\/(input|output)\/(.+)$/;

function readSchema(schema: z.ZodType, direction: Direction, parts: Map<string, JsonSchema>): JsonSchema {
  const whole = z.toJSONSchema(schema, {
    io: direction,
    unrepresentable: "any",
    override: plain,
  }) as JsonSchema;
  const {
    $schema: _,
    $defs = {},
    ...own
  } = mapRefs(whole, (ref) => ref.replace("#/$defs/", `#/${direction}/`));
  for (const [id, part] of Object.entries($defs as Record<string, JsonSchema>))
    parts.set(id, withoutId(part));
  return withoutId(own);
}

function withoutId({ id: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** Leaves out what says nothing more: the pattern of a known format, the bounds of every whole number. */
function plain({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** Those whose two forms differ, or lead to one that does. */
function findTwofold(taken: Parts, given: Parts): Set<string> {
  const twofold = new Set(
    [...taken.keys()].filter((id) => given.has(id) && !isSame(taken.get(id), given.get(id))),
  );
  for (let known = -1; known < twofold.size; ) {
    known = twofold.size;
    for (const [id, schema] of taken) if (listRefs(schema).some((ref) => twofold.has(ref))) twofold.add(id);
  }
  return twofold;
}

function isSame(taken: unknown, given: unknown): boolean {
  return canonicalJson(taken) === canonicalJson(given).replaceAll('"#/output/', '"#/input/');
}

function listRefs(schema: JsonSchema): string[] {
  const refs: string[] = [];
  mapRefs(schema, (ref) => {
    refs.push(ref.replace("#/input/", ""));
    return ref;
  });
  return refs;
}

/** A copy with each `$ref` that begins with `#` replaced. */
function mapRefs<T>(value: T, replace: (ref: string) => string): T {
  if (Array.isArray(value)) return value.map((item) => mapRefs(item, replace)) as T;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [
    key,
    key === "$ref" && typeof member === "string" ? replace(member) : mapRefs(member, replace),
  ]);
  return Object.fromEntries(members);
}
