/**
 * The JSON of an answer, put together by hand: what `JSON.stringify` makes of it, byte for byte, in a tenth of the
 * time. Sentences are remembered for the minute, since so many answers say the same.
 */
import type { CapState } from "~/domain/permission/permission";
import type { Cap } from "~/domain/preference/preference";
import type { AnswerReason, PermissionAnswer } from "~/domain/programs/permission-answer";
import { getInstant, type Instant, minuteMs } from "~/domain/time/instant";
import type { Language } from "~/i18n/language";
import { type AskedContact, writeAnswer } from "~/i18n/sentences/write-answer";
import type { AnsweredQuestions } from "~/operations/permission/ask-permission.server";

type Told = Pick<AnsweredQuestions, "house" | "now">;

export function writeEvaluation(
  answer: PermissionAnswer,
  asked: AskedContact,
  told: Told,
  languages: readonly Language[],
): string {
  const { allowed, basis, reasons, window, caps } = answer;
  const explanation = languages.map((language) => `"${language}":${explain(answer, asked, told, language)}`);
  return (
    `{"decision":${allowed},"context":{"allowed":${allowed},"basis":${quote(basis)},` +
    `"reasons":[${reasons.map(writeReason).join()}],` +
    `"window":${window ? `{"from":"${window.from}","until":${quote(window.until)}}` : "null"},` +
    `"caps":[${caps.map(writeCapState).join()}],"explanation":{${explanation.join()}}}}`
  );
}

/** Of texts of ours that need no escape. */
function quote(text: string | null): string {
  return text === null ? "null" : `"${text}"`;
}

function writeReason({ code, until }: AnswerReason): string {
  return `{"code":"${code}","until":${quote(until)}}`;
}

function writeCapState({ cap, used, left, freeAt }: CapState): string {
  return `{"cap":${writeCap(cap)},"used":${used},"left":${left},"freeAt":${quote(freeAt)}}`;
}

const capTexts = new WeakMap<Cap, string>();

function writeCap(cap: Cap): string {
  const known = capTexts.get(cap);
  if (known) return known;
  const text = JSON.stringify(cap);
  capTexts.set(cap, text);
  return text;
}

const textsMax = 20_000;
let minute = 0;
let texts = new Map<string, string>();
let textsOf: Told["house"] = null;

function explain(answer: PermissionAnswer, asked: AskedContact, told: Told, language: Language): string {
  forgetOldTexts(told);
  const key = keyOf(answer, asked, told, language);
  const known = texts.get(key);
  if (known !== undefined) return known;
  const { house, now } = told;
  const clock = { now, timeZone: house?.settings.timeZone ?? "UTC" };
  const reader = { directory: house?.directory ?? null, clock, language };
  const text = JSON.stringify(writeAnswer(answer, asked, reader));
  texts.set(key, text);
  return text;
}

/** The words depend on the names of the house and on which day it is. */
function forgetOldTexts({ house, now }: Told): void {
  const minuteNow: Instant = Math.floor(now / minuteMs);
  if (minuteNow === minute && house === textsOf && texts.size < textsMax) return;
  minute = minuteNow;
  textsOf = house;
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
