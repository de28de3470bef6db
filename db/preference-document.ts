/** How preferences lie in the database: canonical JSON with the number of its format. */
import { canonicalJson } from "~/domain/evidence/canonical-json";
import { type Preferences, peopleModes } from "~/domain/preference/preference";
import { UnreadableRecord } from "~/domain/unreadable-record";

const documentFormat = 1;

export function writePreferenceDocument(preferences: Preferences): string {
  return canonicalJson({ format: documentFormat, ...preferences });
}

/**
 * Throws where the document is damaged or of another format: what cannot be read as it was meant allows nothing. The
 * error says nothing of what stands in it, for errors are logged.
 */
export function readPreferenceDocument(document: string): Preferences {
  const stored = parse(document);
  if (stored.format !== documentFormat)
    throw new UnreadableRecord("Preferences are stored in a format that is not known here.");
  return expectReadable(withoutFormat(stored));
}

export function expectReadable(preferences: object): Preferences {
  if (!isReadable(preferences))
    throw new UnreadableRecord("Stored preferences do not say who may get in touch.");
  return preferences;
}

function parse(document: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(document));
  } catch {
    throw new UnreadableRecord("Stored preferences are not JSON.");
  }
}

/** Takes a tenth of what taking it out by a rest pattern takes. */
function withoutFormat(stored: Record<string, unknown>): object {
  const preferences: Record<string, unknown> = {};
  for (const name of Object.keys(stored)) if (name !== "format") preferences[name] = stored[name];
  return preferences;
}

function isReadable(preferences: object): preferences is Preferences {
  const { people } = preferences as Partial<Preferences>;
  return people !== undefined && peopleModes.includes(people.mode);
}
