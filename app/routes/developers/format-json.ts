const lineCharactersMax = 76;

/** JSON as a person would set it: what is short enough stands on one line. */
export function formatJson(value: unknown, indent = ""): string {
  const line = toLine(value);
  if (typeof value !== "object" || value === null || indent.length + line.length <= lineCharactersMax)
    return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((entry) => inner + formatJson(entry, inner))
    : Object.entries(value).map(
        ([key, member]) => `${inner}${JSON.stringify(key)}: ${formatJson(member, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${entries.join(",\n")}\n${indent}${close}`;
}

function toLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${toLine(member)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}
