import { z } from "zod";
import type { Sender } from "~/domain/permission/permission";
import type { ApiClient, CallingClient } from "~/domain/programs/api-client";
import { type Language, languages } from "~/i18n/language";
import type { ApiParts } from "../api-parts";

/** Who speaks through the tools, and what its tools reach for. */
export interface Agent {
  client: CallingClient;
  sender: Sender;
  parts: ApiParts;
  /** Of all that is said to it, where a call names none. */
  language: Language;
}

/** What every tool takes beside its own. */
export const languageArgument = z.enum(languages).optional();

/**
 * An agent asks as `ai` and as nothing else, under the name its key is bound to; null for a key that is not bound to `ai`
 * alone: in an agent's hands it could claim as a person at another door.
 */
export function findAgentSender({ id, senders }: ApiClient): Sender | null {
  const [bound] = senders ?? [];
  if (!bound || senders?.some(({ type }) => type !== "ai")) return null;
  return { type: "ai", id: bound.id ?? id };
}
