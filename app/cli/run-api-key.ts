import { apiScopes } from "~/domain/programs/api-client";
import { dayMs } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { cliWords } from "~/i18n/words/cli-words";
import { createApiClient } from "../operations/create-api-client.server";
import type { OperationContext } from "../operations/operation-context";
import { revokeApiClient } from "../operations/revoke-api-client.server";

/** Prints the key, which is shown this once. Answers the exit code. */
export async function runCreateApiKey(
  context: OperationContext,
  name: string,
  { days }: { days?: string },
  language: Language,
): Promise<number> {
  const words = cliWords[language].apiKey;
  const daysValid = days === undefined ? null : Number(days);
  if (daysValid !== null && !(Number.isInteger(daysValid) && daysValid > 0)) {
    console.error(words.daysInvalid);
    return 1;
  }
  const expiresAt = daysValid === null ? null : context.clock() + daysValid * dayMs;
  const { id, key } = await createApiClient(context, { name, scopes: [...apiScopes], expiresAt });
  console.log(words.created(name, id));
  console.log(key);
  return 0;
}

/** Answers the exit code. */
export async function runRevokeApiKey(
  context: OperationContext,
  id: string,
  language: Language,
): Promise<number> {
  const words = cliWords[language].apiKey;
  const isRevoked = await revokeApiClient(context, id);
  if (isRevoked) console.log(words.revoked);
  else console.error(words.unknown(id));
  return isRevoked ? 0 : 1;
}
