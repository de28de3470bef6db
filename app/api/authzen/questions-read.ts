/**
 * Questions as they were read, by the bytes in which they came. Whoever asks about many customers sends the same bodies
 * again and again, and reading one takes as long as telling an answer again.
 */
import { TwoGenerations } from "~/domain/two-generations";
import type { AskedQuestion } from "~/operations/permission/ask-permission.server";
import { parseJson } from "../read-json";
import { isPlain, readQuestion } from "./read-question";

/** With their bytes, at most half a kilobyte, some kilobyte each. */
const questionsKeptMax = 40_000;
const bytesKeptMax = 512;

const questionsRead = new TwoGenerations<string, AskedQuestion>(questionsKeptMax);

/** Null where it takes more than a look. */
export function readQuestionIn(bytes: Buffer): AskedQuestion | null {
  if (bytes.length > bytesKeptMax) return readAfresh(bytes);
  // Every byte as a character: different bytes are different texts, whatever they say.
  const key = bytes.toString("latin1");
  const known = questionsRead.get(key);
  if (known) return known;
  const question = readAfresh(bytes);
  if (question) questionsRead.set(key, question);
  return question;
}

function readAfresh(bytes: Buffer): AskedQuestion | null {
  const json = parseJson(bytes);
  return json.ok && isPlain(json.value) ? readQuestion(json.value) : null;
}
