const charactersMax = 20_000;

/** What the script put into the form; null where it is no JSON. */
export function parseCredential(form: FormData): unknown {
  const text = String(form.get("credential") ?? "");
  if (text.length > charactersMax) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
