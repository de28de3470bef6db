/**
 * The JSON of an answer, put together by hand: what `JSON.stringify` makes of it, byte for byte, in a tenth of the
 * time. Sentences are remembered for the day, since so many answers say the same.
 */
import type { CapState } from "~/domain/permission/permission";
import type { AnswerReason, PermissionAnswer } from "~/domain/programs/permission-answer";
import { readAt, type StandingAnswer } from "~/domain/programs/standing-answer";
import { formatInstant, getInstant, type Instant } from "~/domain/time/instant";
import { localDay } from "~/i18n/format/local-day";
import type { Language } from "~/i18n/language";
import { type AskedContact, writeAnswer } from "~/i18n/sentences/write-answer";
import type { AnsweredQuestions } from "~/operations/permission/ask-permission.server";

interface Told extends Pick<AnsweredQuestions, "house" | "now"> {
  /** The instant that was asked about. */
  at: Instant;
}

/** All of the JSON, or what stands in it before the instant that was asked about, and what stands after that. */
export interface WrittenEvaluation {
  before: string;
  after: string | null;
}

/** As it reads at an instant at which the answer stands. */
export function readWritten({ before, after }: WrittenEvaluation, at: Instant): string {
  return after === null ? before : before + formatInstant(at) + after;
}

export function writeEvaluation(
  standing: StandingAnswer,
  asked: AskedContact,
  told: Told,
  languages: readonly Language[],
): WrittenEvaluation {
  const answer = readAt(standing, told.at);
  const { allowed, basis, reasons, window, caps } = answer;
  const explanation = languages.map((language) => `"${language}":${explain(answer, asked, told, language)}`);
  const head =
    `{"decision":${allowed},"context":{"allowed":${allowed},"basis":${quote(basis)},` +
    `"reasons":[${reasons.map(writeReason).join()}],"window":`;
  const tail = `,"caps":[${caps.map(writeCapState).join()}],"explanation":{${explanation.join()}}}}`;
  if (!window) return { before: `${head}null${tail}`, after: null };
  const [before, after] = [`${head}{"from":"`, `","until":${quote(window.until)}}${tail}`];
  return standing.isOpen ? { before, after } : { before: before + window.from + after, after: null };
}

/** Of texts of ours that need no escape. */
function quote(text: string | null): string {
  return text === null ? "null" : `"${text}"`;
}

function writeReason({ code, until }: AnswerReason): string {
  return `{"code":"${code}","until":${quote(until)}}`;
}

function writeCapState({ cap, used, left, freeAt }: CapState): string {
  return `{"cap":${JSON.stringify(cap)},"used":${used},"left":${left},"freeAt":${quote(freeAt)}}`;
}

const textsMax = 20_000;
let texts = new Map<string, string>();
let textsOf: { day: string; house: Told["house"] } = { day: "", house: null };

function explain(answer: PermissionAnswer, asked: AskedContact, told: Told, language: Language): string {
  forgetOldTexts(told);
  const key = keyOf(answer, asked, told, language);
  const known = texts.get(key);
  if (known !== undefined) return known;
  const { house, now } = told;
  const reader = { directory: house?.directory ?? null, clock: { now, timeZone: zoneOf(told) }, language };
  const text = JSON.stringify(writeAnswer(answer, asked, reader));
  texts.set(key, text);
  return text;
}

/** The words depend on the names of the house and on which day it is. */
function forgetOldTexts(told: Told): void {
  const { house } = told;
  const day = dayOf(told);
  if (day === textsOf.day && house === textsOf.house && texts.size < textsMax) return;
  textsOf = { day, house };
  texts = new Map();
}

/** All that the words depend on, and no more. */
function keyOf(
  { allowed, reasons, window }: PermissionAnswer,
  { channel, topic }: AskedContact,
  { now }: Told,
  language: Language,
): string {
  let key = `${language}\0${channel}\0${topic}`;
  if (allowed) return getInstant(window!.from) <= now ? key : `${key}\0${window!.from}`;
  for (const { code, until } of reasons) key += `\0${code}\0${until}`;
  return key;
}

function dayOf(told: Told): string {
  return localDay(told.now, zoneOf(told));
}

function zoneOf({ house }: Told): string {
  return house?.settings.timeZone ?? "UTC";
}
