/** Versions of preferences as entity tags (RFC 9110, 8.8.3): `"3"`. */
import type { SeenVersion } from "~/operations/preferences/find-preference-conflict.server";

export function writeVersionTag(version: number): string {
  return `"${version}"`;
}

const entityTag = /(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g;
const versionText = /^(0|[1-9]\d{0,8})$/;

/**
 * What `If-Match` asks for (RFC 9110, 13.1.1): whichever version there is (`*`), or one of those named. They are compared
 * strongly: a weak tag is none of ours, and says only what was seen. Null where the field is neither.
 */
export function readIfMatch(field: string): Exclude<SeenVersion, number> | null {
  if (field.trim() === "*") return { isTaken: () => true, latest: null };
  if (!isListOfTags(field)) return null;
  const named = [...field.matchAll(entityTag)]
    .filter(([, , text]) => versionText.test(text!))
    .map(([, weak, text]) => ({ version: Number(text), isStrong: !weak }));
  const taken = named.filter(({ isStrong }) => isStrong).map(({ version }) => version);
  const latest = named.length === 0 ? null : Math.max(...named.map(({ version }) => version));
  return { isTaken: (version) => taken.includes(version), latest };
}

/** Stands in no header field. */
const noText = "\0";

/** With commas between them; one too many says nothing. */
function isListOfTags(field: string): boolean {
  const entries = field.replace(entityTag, noText).split(",");
  const said = entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
  return said.length > 0 && said.every((entry) => entry === noText);
}
