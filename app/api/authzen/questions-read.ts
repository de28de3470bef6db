/**
 * Lists of questions as they were read, each by the text in which it came. Whoever asks about many customers sends the same
 * texts again and again, and reading a question takes longer than telling its answer again.
 */
import { isAscii } from "node:buffer";
import type { AskedQuestion } from "~/operations/permission/ask-permission.server";
import { parseJson } from "../read-json";
import { type Batch, type BatchItem, completeItem } from "./evaluate-batch";
import { questionBytesKeptMax } from "./question-forms";
import { readBatch } from "./read-batch";
import { isPlain, readQuestion } from "./read-question";
import { splitList } from "./split-list";

export interface ReadBatch {
  batch: Batch;
  items: BatchItem[];
}

/** Null where it takes more than a look. */
export function readBatchIn(bytes: Buffer): ReadBatch | null {
  return readByItems(bytes) ?? readWhole(bytes);
}

function readWhole(bytes: Buffer): ReadBatch | null {
  const json = parseJson(bytes);
  if (!json.ok || !isPlain(json.value) || !Array.isArray(json.value.evaluations)) return null;
  const { evaluations } = json.value;
  const batch = readBatch(json.value, evaluations.length);
  return batch && { batch, items: evaluations.map((value) => ({ value })) };
}

/** Item by item, since those that were read before need not be read again. Null where that is no use. */
function readByItems(bytes: Buffer): ReadBatch | null {
  const list = isAscii(bytes) ? splitList(bytes.toString("latin1"), "evaluations") : null;
  const around = list && parseJson(Buffer.from(list.around));
  const batch = around?.ok ? readBatch(around.value, list!.entries.length) : null;
  if (!batch) return null;
  const known = itemsReadWith(list!.around);
  const items: BatchItem[] = [];
  for (const text of list!.entries) {
    const item = known.get(text) ?? readNewItem(text, batch, known);
    if (!item) return null;
    items.push(item);
  }
  return { batch, items };
}

/** By what is said around the list, which they take what they do not say from, and by their text. */
let itemsRead = new Map<string, Map<string, AskedQuestion>>();
let itemsReadCount = 0;
const itemsReadMax = 100_000;

function itemsReadWith(around: string): Map<string, AskedQuestion> {
  if (itemsReadCount >= itemsReadMax) {
    itemsRead = new Map();
    itemsReadCount = 0;
  }
  const known = itemsRead.get(around);
  if (known) return known;
  const items = new Map<string, AskedQuestion>();
  itemsRead.set(copyText(around), items);
  itemsReadCount++;
  return items;
}

function readNewItem(text: string, defaults: Batch, known: Map<string, AskedQuestion>): BatchItem | null {
  if (text.length > questionBytesKeptMax) return null;
  // As deep as it lies in the whole.
  const json = parseJson(Buffer.from(`[[${text}]]`));
  const value = json.ok ? onlyEntryOf(onlyEntryOf(json.value)) : undefined;
  if (value === undefined) return null;
  const parts = completeItem(value, defaults);
  const question = parts && readQuestion(parts);
  if (!question) return { value };
  known.set(copyText(text), question);
  itemsReadCount++;
  return question;
}

/** Undefined where there are others: `1],[2` is no entry. */
function onlyEntryOf(list: unknown): unknown {
  return Array.isArray(list) && list.length === 1 ? list[0] : undefined;
}

/** A part of a text would keep the whole of it. */
function copyText(text: string): string {
  return Buffer.from(text).toString("latin1");
}
