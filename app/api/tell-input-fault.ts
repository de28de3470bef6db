/** What a schema objects to, in the language of whoever sent it. */
import type { z } from "zod";
import { type InputFault, readFault } from "~/domain/input-fault";
import { inputFaultWords } from "~/i18n/words/input-fault-words";
import { speaksOfValue } from "~/operations/import/value-columns";
import type { Telling } from "./problem";

type Issue = z.core.$ZodIssue;
type Words = (typeof inputFaultWords)["en"];

/** The issue must know its input (`reportInput`), by which what is missing is told from what is wrong. */
export function tellInputFault(issue: Issue): Telling {
  return (_, language) => {
    const words = inputFaultWords[language];
    return tellFaultIn(words, issue.message) ?? tellIssue(words, issue);
  };
}

/** A fault that an operation found: one of ours by its code, else in the words in which it came. */
export function tellFault(message: string): Telling {
  return (_, language) => tellFaultIn(inputFaultWords[language], message) ?? message;
}

export function tellFaultOf(fault: InputFault): Telling {
  return (_, language) => inputFaultWords[language].faults[fault]();
}

/** What stands under an unknown key is never stored; some keys deserve to be told why. */
export function tellUnknownKey(key: string): Telling {
  return (_, language) => inputFaultWords[language][speaksOfValue(key) ? "keyOfValue" : "keyUnknown"];
}

function tellFaultIn({ faults }: Words, message: string): string | null {
  const told = readFault(message);
  return told && faults[told.fault](...told.figures);
}

function tellIssue(words: Words, issue: Issue): string {
  if (issue.input === undefined) return words.missing;
  switch (issue.code) {
    case "invalid_type":
      return words.expected(nameKind(words, issue.expected));
    case "invalid_value":
      return words.oneOf(issue.values.join(", "));
    case "invalid_union":
      return "options" in issue ? words.oneOf((issue.options ?? []).join(", ")) : words.invalid;
    case "too_small":
      return pickBound(words, issue.origin).min(String(issue.minimum));
    case "too_big":
      return pickBound(words, issue.origin).max(String(issue.maximum));
    case "invalid_format":
      return issue.format === "regex" ? words.pattern(String(issue.pattern)) : words.invalid;
    default:
      return words.invalid;
  }
}

function nameKind({ kinds }: Words, kind: string): string {
  return Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : kind;
}

function pickBound(words: Words, origin: string) {
  if (origin === "string") return { min: words.charactersMin, max: words.charactersMax };
  if (origin === "array") return { min: words.entriesMin, max: words.entriesMax };
  return { min: words.valueMin, max: words.valueMax };
}
