/** Every cookie that is ours. `Secure` and `__Host-` only where the address is https: elsewhere browsers drop them. */
import { type Cookie, createCookie } from "@remix-run/node";
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

/** Each is made once for a vault: that takes deriving a key. */
const madeOf = new WeakMap<Vault, Map<string, Cookie>>();

function ownCookie({ baseUrl, vault }: CookieParts, name: string, maxAge: number): Cookie {
  const secure = baseUrl.startsWith("https:");
  const fullName = secure ? `__Host-${name}` : name;
  const made = madeOf.get(vault) ?? new Map<string, Cookie>();
  madeOf.set(vault, made);
  const cookie = made.get(fullName) ?? createCookie(fullName, { ...signedFor(vault, name), secure, maxAge });
  made.set(fullName, cookie);
  return cookie;
}

/** Signed, each with a key of its own: what is good in one is not good in another. */
function signedFor(vault: Vault, name: string) {
  const secrets = [vault.hash("secret of", `the cookie ${name}`)];
  return { path: "/", httpOnly: true, sameSite: "lax", secrets } as const;
}
