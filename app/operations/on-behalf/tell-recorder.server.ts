import type { Db } from "#db/dialects/dialect";
import { findApiClientName } from "#db/queries/api-clients";
import { getOwn } from "~/domain/permission/get-own";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import type { House } from "../house/read-house.server";

/** Who recorded something for a customer, as the customer is told. */
export async function tellRecorder(
  db: Db,
  { directory }: House,
  { recordedBy }: { recordedBy: string | null },
): Promise<Recorder> {
  const person = recordedBy === null ? undefined : getOwn(directory.staff, recordedBy);
  if (person) return { type: "person", name: person };
  return { type: "program", name: recordedBy === null ? null : await findApiClientName(db, recordedBy) };
}
