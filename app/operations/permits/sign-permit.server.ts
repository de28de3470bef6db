import { sign } from "node:crypto";
import type { Permit } from "~/domain/permission/permit";
import type { SigningKey } from "./signing-key.server";

/** Whoever issues tokens: the base URL, and the key that signs them. */
export interface PermitIssuer {
  issuer: string;
  key: SigningKey;
}

/**
 * A granted permit as a JSON Web Token (RFC 7519, EdDSA after RFC 8037) that a third party verifies offline: which contact
 * is allowed, and until when. It names nobody but by id and carries no address, no number, no call word. Synchronous, so
 * that a claim can sign within its transaction: nobody is left with a permit and no token.
 */
export function signPermit(permit: Permit, { issuer, key }: PermitIssuer): string {
  const header = { alg: "EdDSA", typ: "permit+jwt", kid: key.id };
  const { sender, channel, topic, basis } = permit;
  const claims = {
    iss: issuer,
    jti: permit.id,
    sub: permit.customerId,
    sender,
    channel,
    topic,
    basis,
    iat: toSeconds(permit.grantedAt ?? permit.claimedAt),
    exp: toSeconds(permit.expiresAt),
  };
  const signed = `${toBase64(header)}.${toBase64(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key.privateKey).toString("base64url")}`;
}

/** A token never outlives its permit by the part of a second. */
function toSeconds(instant: number): number {
  return Math.floor(instant / 1000);
}

function toBase64(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
