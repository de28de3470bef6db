import type { Language } from "~/i18n/language";
import { callNumberWords } from "~/i18n/words/call-number-words";
import type { OperationContext } from "../operations/operation-context";
import { stateCallNumber } from "../operations/staff/state-call-number.server";

export interface CallNumberOptions {
  team?: string;
  person?: string;
  remove?: boolean;
}

/** Answers the exit code. */
export async function runCallNumber(
  context: OperationContext,
  number: string | undefined,
  { team, person, remove }: CallNumberOptions,
  language: Language,
): Promise<number> {
  const words = callNumberWords[language].cli;
  if ((number === undefined) !== Boolean(remove)) {
    console.error(words.oneOrTheOther);
    return 1;
  }
  const whose = { team: team ?? null, ...(person !== undefined && { person }) };
  const result = await stateCallNumber(context, { number: number ?? null, ...whose });
  if (result.kind !== "stated" && result.kind !== "removed") {
    console.error(words.faults[result.kind]);
    return 1;
  }
  console.log(result.kind === "stated" ? words.stated(result.number) : words.removed);
  return 0;
}
