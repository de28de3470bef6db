import { type FileHandle, open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { parseSenderReference } from "~/domain/people/sender-reference";
import type { ApiClient } from "~/domain/programs/api-client";
import { parseInstant } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { screeningWords } from "~/i18n/words/screening-words";
import type { OperationContext } from "../operations/operation-context";
import { answerList } from "../operations/screening/answer-list.server";
import { openScreeningList } from "../operations/screening/open-screening-list.server";
import type { ScreeningTerms } from "../operations/screening/screening";
import { tellHeadFault } from "../operations/screening/tell-head-fault";
import type { ProgressStream } from "./progress-bar";
import { ScreeningProgress } from "./screening-progress";
import { ScreeningTally } from "./screening-report";
import { interruptedCode, stopOnInterrupt } from "./stop-on-interrupt";

export interface ScreenOptions {
  sender?: string;
  channel?: string;
  topic?: string;
  at?: string;
  out?: string;
}

type Words = (typeof screeningWords)["de"];

/** Whoever sits at this machine may read everything. */
const operator: ApiClient = {
  id: "operator",
  name: "Operator",
  scopes: ["check", "read"],
  senders: null,
  defaultTopic: null,
  requestsPerMinute: null,
};

/**
 * Writes an answer for every row of the file; what it tells goes to stderr, and so does how far it is (`stream`). Answers the
 * exit code.
 */
export async function runScreen(
  context: OperationContext,
  path: string,
  options: ScreenOptions,
  language: Language,
  stream?: ProgressStream,
): Promise<number> {
  const words = screeningWords[language];
  const terms = readTerms(options, words);
  if (typeof terms === "string") return fail(terms);
  const file = await open(path).catch(() => null);
  if (!file) return fail(words.fileUnreadable);
  if (options.out !== undefined && (await isSameFile(file, options.out))) {
    await file.close();
    return fail(words.outIsList);
  }
  const kind = /\.(ndjson|jsonl)$/i.test(path) ? "ndjson" : "csv";
  const list = await openScreeningList(file.createReadStream(), kind);
  if (!list.ok) {
    await file.close();
    return fail(tellHeadFault(list.fault, language));
  }
  const progress = new ScreeningProgress(language, stream);
  await progress.count(path, kind === "csv" ? 1 : 0);
  const tally = new ScreeningTally();
  const screening = { terms, identifyAsker: async () => operator };
  const answers = answerList(context, screening, list, (rows) => {
    tally.add(rows);
    progress.add(rows.length);
  });
  try {
    const fault = await writeAnswers(answers, options.out, words);
    if (fault !== null) return fail(fault, fault === words.interrupted ? interruptedCode : 1);
    progress.finish();
  } finally {
    progress.stop();
    await file.close();
  }
  console.error(tally.tell(language));
  return 0;
}

function fail(why: string, code = 1): number {
  console.error(why);
  return code;
}

/** Also by another name: the answers would be written over the list while it is read, and few of them would look like all. */
async function isSameFile(file: FileHandle, path: string): Promise<boolean> {
  const [read, written] = await Promise.all([file.stat(), stat(path).catch(() => null)]);
  return written?.isFile() === true && written.ino === read.ino && written.dev === read.dev;
}

/** The terms, or what is wrong with them. */
function readTerms({ sender, channel, topic, at }: ScreenOptions, words: Words): ScreeningTerms | string {
  const asked = sender === undefined ? undefined : parseSenderReference(sender);
  if (asked === null) return words.senderUnreadable;
  if (at !== undefined && parseInstant(at) === undefined) return words.atUnreadable;
  return { sender: asked, channel, topic, at };
}

/** Null when all went well. */
async function writeAnswers(
  answers: AsyncIterable<string>,
  path: string | undefined,
  words: Words,
): Promise<string | null> {
  const out = path === undefined ? null : await open(path, "w").catch(() => null);
  if (path !== undefined && !out) return words.outUnwritable;
  const signal = stopOnInterrupt();
  try {
    if (out) await pipeline(answers, out.createWriteStream(), { signal });
    else await pipeline(answers, process.stdout, { signal, end: false });
    return null;
  } catch (error) {
    if (signal.aborted) return words.interrupted;
    // Whoever reads along (`| head`) has read enough.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return words.unread;
    throw error;
  }
}
