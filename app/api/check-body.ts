/** A body or parameters against their schema: the value, or every fault with its place, the first fifty. */
import { z } from "zod";
import { keyCharactersMax, pointerTo } from "~/domain/pointer-to";
import { type OrProblem, type ProblemError, type ProblemKind, refuse, type Telling } from "./problem";
import { tellInputFault, tellUnknownKey } from "./tell-input-fault";

export const errorsMax = 50;

type Issue = z.core.$ZodIssue;

export function checkBody<Body extends z.ZodType>(
  schema: Body,
  value: unknown,
  kind: ProblemKind = "body-invalid",
): OrProblem<z.output<Body>> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors = listErrors(parsed.error.issues);
  const isCut = errors.length === errorsMax;
  const detail: Telling = ({ request }) => (isCut ? request.notValidFirst(errorsMax) : request.notValid);
  return { ok: false, problem: { kind, detail, errors } };
}

/** As much of a body that does not fit as fits, member by member. */
export function readMembers(schema: z.ZodType, value: unknown): object {
  if (!(schema instanceof z.ZodObject) || typeof value !== "object" || value === null) return {};
  const given = value as Record<string, unknown>;
  const members = Object.entries(schema.shape).flatMap(([name, member]) => {
    const read = Object.hasOwn(given, name) ? z.safeParse(member as z.ZodType, given[name]) : null;
    return read?.success ? [[name, read.data] as const] : [];
  });
  return Object.fromEntries(members);
}

/** What stands in the path or behind its question mark. A path that cannot be meant is one that is not there. */
export function checkParameters<Parameters extends z.ZodType>(
  schema: Parameters,
  value: Record<string, string>,
  kind: "not-found" | "query-invalid",
): OrProblem<z.output<Parameters>> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  if (kind === "not-found") return refuse(kind, (say) => say.request.nothingOfThatName);
  const errors = listErrors(parsed.error.issues);
  return { ok: false, problem: { kind, detail: (say) => say.request.faultsListed, errors } };
}

/** Stops as soon as there are enough: a hostile body may hold a million unknown keys. */
function listErrors(issues: readonly Issue[]): ProblemError[] {
  const errors: ProblemError[] = [];
  for (const issue of issues) {
    if (errors.length >= errorsMax) break;
    errors.push(...errorsOf(issue, errorsMax - errors.length));
  }
  return errors;
}

function errorsOf(issue: Issue, max: number): ProblemError[] {
  if (issue.code !== "unrecognized_keys")
    return [{ detail: tellInputFault(issue), pointer: pointerTo(issue.path) }];
  return issue.keys.slice(0, max).map((key) => ({
    detail: tellUnknownKey(key.slice(0, keyCharactersMax)),
    pointer: pointerTo([...issue.path, key]),
  }));
}
