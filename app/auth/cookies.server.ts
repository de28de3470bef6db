/** Every cookie that is ours. `Secure` and `__Host-` only where the address is https: elsewhere browsers drop them. */
import { createCookie } from "@remix-run/node";
import type { Vault } from "#db/vault";
import { sessionSecondsMax } from "~/domain/sign-in/session-expiry";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";

export interface CookieParts {
  baseUrl: string;
  vault: Vault;
}

const minuteSeconds = 60;
const daySeconds = 86_400;
const yearSeconds = 31_536_000;

/** The customer's session: its token. */
export function customerSessionCookie(parts: CookieParts) {
  return ownCookie(parts, "session", sessionSecondsMax);
}

/** Between asking for the digits and entering them: which request, for whom, and where to go then. */
export function signInCookie(parts: CookieParts, audience: SignInAudience) {
  return ownCookie(parts, `${audience}-sign-in`, 15 * minuteSeconds);
}

/** Between the proof of a shared address and saying who one is. */
export function provenAddressCookie(parts: CookieParts) {
  return ownCookie(parts, "proven-address", 10 * minuteSeconds);
}

/** Between asking a device for its passkey and its answer: which browser asked. */
export function passkeyCookie(parts: CookieParts) {
  return ownCookie(parts, "passkey", 5 * minuteSeconds);
}

/** Answers of a first visit that was begun: kept by the browser alone until they are saved. */
export function firstChoiceCookie(parts: CookieParts) {
  return ownCookie(parts, "first-choice", 30 * daySeconds);
}

/** The language that the visitor chose. */
export function languageCookie(parts: CookieParts) {
  return ownCookie(parts, "language", yearSeconds);
}

/** Signed, each with a key of its own: what is good in one is not good in another. */
function ownCookie({ baseUrl, vault }: CookieParts, name: string, maxAge: number) {
  const secure = baseUrl.startsWith("https:");
  return createCookie(secure ? `__Host-${name}` : name, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure,
    maxAge,
    secrets: [vault.hash("secret of", `the cookie ${name}`)],
  });
}
