/**
 * Passkeys: a form that names where its question comes from (`data-passkey`) is shown where this browser has passkeys at
 * all. When it is sent, the question is fetched, the device answers it, and the answer goes with the form. Whoever
 * cancels stays on the page as it is. One that says so (`data-passkey-in-field`) also waits for somebody who picks a
 * passkey where the browser offers them, in the field that names them (`autocomplete="… webauthn"`).
 */
type Json = Record<string, unknown>;

/** The question is good for five minutes. */
const askAnewMs = 4 * 60_000;

/** What is asked in the field; the button's question takes its place, for there is one at a time. */
let inField = new AbortController();
let askedInFieldAt = Number.NEGATIVE_INFINITY;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
  if (!window.PublicKeyCredential) {
    form.remove();
    continue;
  }
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    inField.abort();
    void askThenSend(form);
  });
  if ("passkeyInField" in form.dataset) void offerInField(form);
}
const instead = document.querySelector("[data-no-passkey]");
if (window.PublicKeyCredential) instead?.remove();
else instead?.setAttribute("data-no-passkey", "shown");

async function offerInField(form: HTMLFormElement): Promise<void> {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
  const offer = () => {
    if (document.hidden || performance.now() - askedInFieldAt < askAnewMs) return;
    askedInFieldAt = performance.now();
    inField.abort();
    inField = new AbortController();
    void askThenSend(form, { mediation: "conditional", signal: inField.signal });
  };
  offer();
  for (const event of ["visibilitychange", "focusin"]) document.addEventListener(event, offer);
}

async function askThenSend(form: HTMLFormElement, how: CredentialRequestOptions = {}): Promise<void> {
  try {
    const asked = await fetch(form.dataset.passkey!, { method: "POST", body: new URLSearchParams() });
    const credential = asked.ok ? await askDevice(await asked.json(), how) : null;
    if (!credential) return;
    form.querySelector<HTMLInputElement>("input[name=credential]")!.value = JSON.stringify(
      toJson(credential),
    );
    form.submit();
  } catch {
    // Cancelled, timed out, or known already: the page stays, with mail as the other way.
  }
}

/** Only the question about a new passkey names a user. */
async function askDevice(options: Json, how: CredentialRequestOptions): Promise<PublicKeyCredential | null> {
  const publicKey = toOptions(options) as never;
  const credentials = navigator.credentials;
  const given = options.user ? credentials.create({ publicKey }) : credentials.get({ ...how, publicKey });
  return (await given) as PublicKeyCredential | null;
}

function toOptions(options: Json): Json {
  const user = options.user as Json | undefined;
  const excluded = (options.excludeCredentials ?? []) as Json[];
  return {
    ...options,
    challenge: toBytes(options.challenge),
    ...(user && { user: { ...user, id: toBytes(user.id) } }),
    excludeCredentials: excluded.map((known) => ({ ...known, id: toBytes(known.id) })),
  };
}

const answerParts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];

function toJson({ id, type, response }: PublicKeyCredential): Json {
  const parts = response as unknown as Record<string, ArrayBuffer | null> & { getTransports?(): string[] };
  const written = answerParts.filter((name) => parts[name]).map((name) => [name, toBase64(parts[name]!)]);
  const transports = parts.getTransports?.();
  return {
    id,
    rawId: id,
    type,
    clientExtensionResults: {},
    response: { ...Object.fromEntries(written), ...(transports && { transports }) },
  };
}

function toBytes(base64url: unknown): Uint8Array {
  const text = atob(String(base64url).replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function toBase64(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
