import { listEvidenceOfPreferences } from "#db/queries/evidence";
import { isPreferenceSource } from "#db/queries/preferences";
import type { EvidenceRecord } from "~/domain/evidence/evidence";
import type { Preferences } from "~/domain/preference/preference";
import { isLanguage, type Language, sourceLanguage } from "~/i18n/language";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import { type House, readHouse } from "../house/read-house.server";
import { tellOrigin } from "../on-behalf/tell-origin.server";
import type { OperationContext } from "../operation-context";

/** One version as the evidence keeps it: what was read when it was decided, word for word. */
export interface OwnChoice {
  version: number;
  at: number;
  /** The language in which it was read. */
  language: Language;
  sentences: string[];
  /** The customer's own, then. */
  timeZone: string;
  /** The customer in person, not somebody else on their behalf. */
  isOwnAct: boolean;
  /** Who brought it about for the customer, as far as it was somebody. */
  recorder: Recorder | null;
  /** Of the evidence: its place in the customer's chain, and its hash. */
  sequence: number;
  hash: string;
  previousHash: string;
}

/** Oldest first. */
export async function listOwnChoices(context: OperationContext, customerId: string): Promise<OwnChoice[]> {
  const house = await readHouse(context.db.reader);
  const records = await listEvidenceOfPreferences(context.db.reader, customerId);
  return Promise.all(
    records.map(async (record) => ({
      ...toChoice(record),
      recorder: await tellOriginOf(context, house, customerId, record),
    })),
  );
}

function tellOriginOf(
  context: OperationContext,
  house: House,
  customerId: string,
  { body: { source, recordedBy } }: EvidenceRecord,
): Promise<Recorder | null> | null {
  if (!isPreferenceSource(source)) return null;
  const recorder = typeof recordedBy === "string" ? recordedBy : null;
  return tellOrigin(context, house, customerId, { source, recordedBy: recorder });
}

function toChoice(record: EvidenceRecord): Omit<OwnChoice, "recorder"> {
  const { at, actor, body, sequence, hash, previousHash } = record;
  const { version, language, sentences, preferences } = body;
  return {
    version: Number(version),
    at,
    language: isLanguage(language) ? language : sourceLanguage,
    sentences: Array.isArray(sentences) ? sentences.map(String) : [],
    timeZone: (preferences as Preferences).timeZone,
    isOwnAct: actor.type === "customer",
    sequence,
    hash,
    previousHash,
  };
}
