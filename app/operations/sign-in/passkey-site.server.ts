/** Where passkeys are good (WebAuthn, "relying party"). */
export interface PasskeySite {
  /** The host name alone. */
  id: string;
  origin: string;
}

export function passkeySite(baseUrl: string): PasskeySite {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin };
}
