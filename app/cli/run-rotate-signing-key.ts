import { formatInstant } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { cliWords } from "~/i18n/words/cli-words";
import type { OperationContext } from "../operations/operation-context";
import { rotateSigningKey } from "../operations/permits/signing-key.server";

/** Answers the exit code. */
export async function runRotateSigningKey(context: OperationContext, language: Language): Promise<number> {
  const { id, signsFrom } = await rotateSigningKey(context);
  console.log(cliWords[language].signingKey.rotated(id, formatInstant(signsFrom)));
  return 0;
}
