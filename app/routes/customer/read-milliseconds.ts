/** An instant that a button carries; null = none. */
export function readMilliseconds(form: FormData, name: string): number | null {
  const text = String(form.get(name) ?? "");
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
