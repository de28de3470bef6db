interface FieldWords {
  hint?: unknown;
  error?: unknown;
}

/** What ties a control to its hint and its error; the ids are those that FormField and FieldGroup give them. */
export function fieldAttributes(id: string, { hint, error }: FieldWords) {
  const describedBy = [hint ? hintId(id) : null, error ? errorId(id) : null].filter(Boolean).join(" ");
  return {
    "aria-describedby": describedBy || undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

export function hintId(id: string) {
  return `${id}-hint`;
}

export function errorId(id: string) {
  return `${id}-error`;
}
