import { listEvidenceOfPreferences } from "#db/queries/evidence";
import type { EvidenceRecord } from "~/domain/evidence/evidence";
import type { Preferences } from "~/domain/preference/preference";
import { isLanguage, type Language, sourceLanguage } from "~/i18n/language";
import type { OperationContext } from "./operation-context";

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
  /** Of the evidence: its place in the customer's chain, and its hash. */
  sequence: number;
  hash: string;
  previousHash: string;
}

/** Oldest first. */
export async function listOwnChoices({ db }: OperationContext, customerId: string): Promise<OwnChoice[]> {
  return (await listEvidenceOfPreferences(db.reader, customerId)).map(toChoice);
}

function toChoice({ at, actor, body, sequence, hash, previousHash }: EvidenceRecord): OwnChoice {
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
