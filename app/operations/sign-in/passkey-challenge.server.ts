/** What a browser is asked to sign: good for minutes, once, and for whoever was asked alone. */
import { insertPasskeyChallenge, takePasskeyChallenge } from "#db/queries/passkeys";
import type { OperationContext } from "../operation-context";

export const challengePeriodMs = 5 * 60_000;

/** `boundTo` stands for the session or browser that asks: the answer is good in no other. */
export async function keepChallenge(
  context: OperationContext,
  { challenge, boundTo }: { challenge: string; boundTo: string },
): Promise<void> {
  const { db, clock } = context;
  const hash = hashChallenge(context, challenge);
  await insertPasskeyChallenge(db.writer, { hash, boundTo, expiresAt: clock() + challengePeriodMs });
}

/** Was this asked of them, lately, and is it answered for the first time? As the library asks it. */
export function takeChallengeOf(context: OperationContext, boundTo: string) {
  const { db, clock } = context;
  return (challenge: string): Promise<boolean> =>
    takePasskeyChallenge(db.writer, { hash: hashChallenge(context, challenge), boundTo, now: clock() });
}

/** A stolen database holds no challenge that could be answered. */
function hashChallenge({ vault }: OperationContext, challenge: string): string {
  return vault.hash("passkey challenge", challenge);
}
