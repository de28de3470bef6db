/**
 * A quick look at a batch, as {@link readQuestion} takes one at a question: what passes here passes `batchSchema` as well
 * and means the same. Its items are looked at one by one, later.
 */
import { type Batch, evaluationsMax, semantics } from "./evaluate-batch";
import { isAction, isContext, isPlain, isResource, isSubject } from "./read-question";

/** Null where it takes more than a look, or where there is no list of `itemCount` questions. */
export function readBatch(body: unknown, itemCount: number): Batch | null {
  if (!isPlain(body) || itemCount === 0 || itemCount > evaluationsMax) return null;
  const { subject, action, resource, context, options } = body;
  const isEveryDefaultPlain =
    (subject === undefined || isSubject(subject)) &&
    (action === undefined || isAction(action)) &&
    (resource === undefined || isResource(resource)) &&
    (context === undefined || isContext(context)) &&
    (options === undefined || isOptions(options));
  return isEveryDefaultPlain ? (body as Batch) : null;
}

function isOptions(options: unknown): boolean {
  if (!isPlain(options)) return false;
  const { evaluations_semantic: semantic } = options;
  return semantic === undefined || semantics.some((known) => known === semantic);
}
