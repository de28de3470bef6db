import { findMandate } from "#db/queries/mandates";
import type { PreferenceSource, PreferenceVersion } from "#db/queries/preferences";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import type { House } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { tellRecorder } from "./tell-recorder.server";

const byTheHouse: ReadonlySet<PreferenceSource> = new Set(["staff", "api", "confirmation"]);

/** Who brought a version about, where it was not the customer in person; null = the customer, a link, or a file. */
export async function tellOrigin(
  context: OperationContext,
  house: House,
  customerId: string,
  { source, recordedBy }: Pick<PreferenceVersion, "source" | "recordedBy">,
): Promise<Recorder | null> {
  if (source === "mandate") return tellHolder(context, customerId, recordedBy);
  return byTheHouse.has(source) ? tellRecorder(context.db.reader, house, { recordedBy }) : null;
}

/** Who acted by a mandate. */
export async function tellHolder(
  { db, vault }: OperationContext,
  customerId: string,
  mandateId: string | null,
): Promise<Recorder> {
  const mandate = mandateId === null ? null : await findMandate(db.reader, vault, customerId, mandateId);
  return { type: "holder", name: mandate?.holder ?? null, relation: mandate?.relation ?? "relative" };
}
