import { listTopicWordings } from "#db/queries/directory";
import type { OperationContext } from "../operation-context";

/** What the customer reads about each topic today, with the version that evidence names. */
export function listWordings({ db }: OperationContext) {
  return listTopicWordings(db.reader);
}
