/**
 * Lists, sets and maps with an upper bound that is looked at before their contents, so that a hostile body of a
 * million entries costs nothing; in a set nothing is doubled (permission.md, "Valid means"). Ids are any text
 * that can be stored: no lone surrogates, no NUL.
 */
import { z } from "zod";
import { cleanWords } from "../clean-words";
import { sayFault } from "../input-fault";

export const idCharactersMax = 200;

export const textSchema = (charactersMax: number) =>
  z
    .string()
    .max(charactersMax, { abort: true })
    .refine(isStorable, { error: sayFault("no_text") });

/** What people are to read, kept as pages and imports keep it: see {@link cleanWords}. */
export const wordsSchema = (charactersMax: number) => textSchema(charactersMax).overwrite(cleanWords);

export const idSchema = textSchema(idCharactersMax).min(1);

const loneSurrogate = /\p{Surrogate}/u;

function isStorable(text: string): boolean {
  return !text.includes("\0") && !loneSurrogate.test(text);
}

/** A list of at most `max` entries. */
export function listOf<Item extends z.ZodType>(item: Item, max: number) {
  return z.preprocess((list, context) => {
    if (Array.isArray(list) && list.length > max) context.addIssue(sayFault("too_many_entries", max));
    return list;
  }, z.array(item).max(max));
}

/** A list of at most `max` entries in which nothing is doubled. */
export function setOf<Item extends z.ZodType<string | number>>(item: Item, max: number) {
  return listOf(item, max).refine((list) => new Set(list).size === list.length, {
    error: sayFault("names_twice"),
  });
}

/** A list of at most `max` entries that each have an id of their own. */
export function listById<Item extends z.ZodType<{ id: string }>>(item: Item, max: number) {
  return listOf(item, max).refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
    error: sayFault("has_id_twice"),
  });
}

/** Ids to values, at most `max`. The key `__proto__` is refused: no object could carry it safely. */
export function mapOf<Value extends z.ZodType>(value: Value, max: number) {
  return z.preprocess(
    (map, context) => {
      if (typeof map !== "object" || map === null) return map;
      if (Object.hasOwn(map, "__proto__"))
        context.addIssue({ code: "custom", path: ["__proto__"], message: sayFault("no_id") });
      if (Object.keys(map).length > max) context.addIssue(sayFault("too_many_entries", max));
      return map;
    },
    z.record(idSchema, value),
  );
}
