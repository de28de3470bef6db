import type { OperationContext } from "./operation-context";

/** Where passkeys are good (WebAuthn, "relying party"). */
export interface PasskeySite {
  /** The host name alone. */
  id: string;
  origin: string;
}

export const challengePeriodMs = 5 * 60_000;

export function passkeySite(baseUrl: string): PasskeySite {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin };
}

/** A stolen database holds no challenge that could be answered. */
export function hashChallenge({ vault }: OperationContext, challenge: string): string {
  return vault.hash("passkey challenge", challenge);
}
