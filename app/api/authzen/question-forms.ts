/**
 * Questions that differ in nothing but the customer's id are read once: whoever asks about many customers sends the same
 * words around another id, and reading them takes longer than telling the answer again.
 */
import { randomUUID } from "node:crypto";
import { TwoGenerations } from "~/domain/two-generations";
import type { AskedQuestion } from "~/operations/permission/ask-permission.server";
import { parseJson } from "../read-json";
import { idCharactersMax } from "./question-schema";
import { isPlain, readQuestion } from "./read-question";

const formsKeptMax = 4_000;
/** Bytes: of a longer question nothing is kept. */
export const questionBytesKeptMax = 512;

/** By the words around the id; null where these do not ask about a customer by it. */
const forms = new TwoGenerations<string, AskedQuestion | null>(formsKeptMax);

/** Null where it takes more than a look. */
export function readQuestionIn(bytes: Buffer): AskedQuestion | null {
  const parts = bytes.length <= questionBytesKeptMax ? takeApart(bytes) : null;
  const form = parts && findForm(parts);
  return form ? { ...form, customer: parts.id } : readAfresh(bytes);
}

interface Parts {
  before: string;
  id: string;
  behind: string;
}

/** At what looks like the id of the resource. Null where there is none, or where not every character stands for itself. */
function takeApart(bytes: Buffer): Parts | null {
  // Every byte as a character: different bytes are different texts, whatever they say.
  const text = bytes.toString("latin1");
  const resource = text.indexOf('"resource"');
  const key = resource === -1 ? -1 : text.indexOf('"id"', resource);
  const opening = key === -1 ? -1 : text.indexOf('"', key + 4);
  const closing = opening === -1 ? -1 : text.indexOf('"', opening + 1);
  if (closing === -1) return null;
  const id = text.slice(opening + 1, closing);
  if (id.length > idCharactersMax || !standsForItself.test(id)) return null;
  return { before: text.slice(0, opening + 1), id, behind: text.slice(closing) };
}

/** Printable ASCII without the quote and the backslash: in JSON the value is what is written. */
const standsForItself = /^[ !#-[\]-~]*$/;

function findForm({ before, behind }: Parts): AskedQuestion | null {
  const key = before + behind;
  const known = forms.get(key);
  if (known !== undefined) return known;
  const form = tryForm(before, behind);
  forms.set(key, form);
  return form;
}

/** An id that nobody can have written elsewhere in the words. */
const anyId = randomUUID();

/** Whatever stands in this place is the customer's id, if one that nobody knew is. */
function tryForm(before: string, behind: string): AskedQuestion | null {
  const question = readAfresh(Buffer.from(before + anyId + behind, "latin1"));
  return question?.customer === anyId ? question : null;
}

function readAfresh(bytes: Buffer): AskedQuestion | null {
  const json = parseJson(bytes);
  return json.ok && isPlain(json.value) ? readQuestion(json.value) : null;
}
