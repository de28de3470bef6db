/** A customer signs in with a device of theirs (WebAuthn Level 2, section 7.2); the key itself says who it is. */
import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import { findPasskey, notePasskeyUse, type Passkey } from "#db/queries/passkeys";
import { NoAnswer } from "~/domain/no-answer";
import type { OperationContext } from "../operation-context";
import { challengePeriodMs, keepChallenge, takeChallengeOf } from "./passkey-challenge.server";
import type { PasskeySite } from "./passkey-site.server";

interface Asking {
  site: PasskeySite;
  /** Stands for the browser that asks: the answer is good in no other. */
  boundTo: string;
}

/** What the browser is asked, as JSON. Says nothing of who has a passkey here. */
export async function askForPasskeyProof(context: OperationContext, { site, boundTo }: Asking) {
  const options = await generateAuthenticationOptions({
    rpID: site.id,
    userVerification: "required",
    timeout: challengePeriodMs,
  });
  await keepChallenge(context, { challenge: options.challenge, boundTo });
  return options;
}

/** Who it is; null where it proves nothing. */
export async function proveByPasskey(
  context: OperationContext,
  { site, boundTo, response }: Asking & { response: unknown },
): Promise<string | null> {
  const { db, clock } = context;
  const id = (response as { id?: unknown } | null)?.id;
  const passkey = typeof id === "string" ? await findPasskey(db.reader, id) : null;
  const newCounter = passkey && (await verify(context, passkey, { site, boundTo, response }));
  if (passkey === null || newCounter === null) return null;
  const isFresh = await db.transaction((tx) => notePasskeyUse(tx, passkey, { newCounter, at: clock() }));
  return isFresh ? passkey.customerId : null;
}

async function verify(
  context: OperationContext,
  { id, publicKey, counter, transports }: Passkey,
  { site, boundTo, response }: Asking & { response: unknown },
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as never,
      expectedChallenge: takeChallengeOf(context, boundTo),
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter, transports },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    // Whatever is wrong with it, a counter that went back included, it proves nothing.
    return null;
  }
}
