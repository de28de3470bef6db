/** A customer makes a device of theirs a key (WebAuthn Level 2, section 7.1). It must ask for a finger, face or PIN. */
import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { lockCustomer } from "#db/dialects/locks";
import { getCustomer } from "#db/queries/customers";
import { getDirectory } from "#db/queries/directory";
import { appendEvidence } from "#db/queries/evidence";
import { insertPasskey, listPasskeys, type Passkey } from "#db/queries/passkeys";
import { NoAnswer } from "~/domain/no-answer";
import { formatFullName } from "~/i18n/format/format-person";
import type { OperationContext } from "../operation-context";
import { challengePeriodMs, keepChallenge, takeChallengeOf } from "./passkey-challenge.server";
import type { PasskeySite } from "./passkey-site.server";

interface Asking {
  customerId: string;
  site: PasskeySite;
  /** Stands for the session that asks: the answer is good in no other. */
  boundTo: string;
}

export const passkeysMax = 10;

/** What the browser is asked, as JSON. */
export async function askForPasskey(context: OperationContext, { customerId, site, boundTo }: Asking) {
  const { db, vault } = context;
  const { company } = await getDirectory(db.reader);
  const customer = await getCustomer(db.reader, customerId);
  const known = await listPasskeys(db.reader, customerId);
  const options = await generateRegistrationOptions({
    rpName: company.name,
    rpID: site.id,
    userName: formatFullName(customer),
    userDisplayName: formatFullName(customer),
    userID: new Uint8Array(Buffer.from(vault.hash("passkey user", customerId), "base64url")),
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    timeout: challengePeriodMs,
  });
  await keepChallenge(context, { challenge: options.challenge, boundTo });
  return options;
}

export type AddPasskeyResult = "added" | "refused" | "too_many";

/** `response`: what the browser answered, from outside and not yet believed. */
export async function addPasskey(
  context: OperationContext,
  { customerId, site, boundTo, name, response }: Asking & { name: string; response: unknown },
): Promise<AddPasskeyResult> {
  const { db, clock } = context;
  const key = await verify(context, { site, boundTo, response });
  if (!key) return "refused";
  return db.transaction(async (tx): Promise<AddPasskeyResult> => {
    await lockCustomer(tx, customerId);
    const at = clock();
    if ((await listPasskeys(tx, customerId)).length >= passkeysMax) return "too_many";
    await insertPasskey(tx, { ...key, customerId, name, createdAt: at, lastUsedAt: null });
    const actor = { type: "customer", id: customerId } as const;
    await appendEvidence(tx, customerId, { at, kind: "passkey_added", actor, body: {} });
    return "added";
  });
}

type ProvenKey = Pick<Passkey, "id" | "publicKey" | "counter" | "transports">;

async function verify(
  context: OperationContext,
  { site, boundTo, response }: Pick<Asking, "site" | "boundTo"> & { response: unknown },
): Promise<ProvenKey | null> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as never,
      expectedChallenge: takeChallengeOf(context, boundTo),
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    // Whatever is wrong with it, it proves nothing.
    return null;
  }
}
