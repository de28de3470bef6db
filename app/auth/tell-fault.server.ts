/**
 * What a page's door answers where something failed that is no answer itself. What was sent is not lost by it: the page of
 * the fault holds it, and sends it again. Where the database gave no answer it is 503 rather than 500: nobody knows then
 * whether what was sent has been done.
 */
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { data } from "@remix-run/server-runtime";
import { NoAnswer } from "~/domain/no-answer";
import { recallForm } from "./read-form.server";

/** What of a form can be sent again from another page. */
interface KeptForm {
  fields: [name: string, value: string][];
  /** A file was with it, which no page can put into a form. */
  hadFile: boolean;
}

/** What to throw in place of `error`. */
export async function tellFault({ request, context }: LoaderFunctionArgs, error: unknown): Promise<unknown> {
  const status = error instanceof NoAnswer ? 503 : 500;
  const isForm = request.method !== "GET" && request.method !== "HEAD";
  if (!(error instanceof Error) || request.signal.aborted || (status === 500 && !isForm)) return error;
  context.reportFault(error);
  return data(isForm ? await keepForm(request) : null, { status });
}

/** Null where it cannot be read any more. */
async function keepForm(request: Request): Promise<KeptForm | null> {
  const form = await recallForm(request).catch(() => null);
  if (!form) return null;
  const kept: KeptForm = { fields: [], hadFile: false };
  for (const [name, value] of form) {
    if (typeof value === "string") kept.fields.push([name, value]);
    else kept.hadFile ||= value.size > 0;
  }
  return kept;
}
