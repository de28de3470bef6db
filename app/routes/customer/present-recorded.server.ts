import type { CustomerVisit } from "~/auth/guards.server";
import { presentWaiting } from "~/components/on-behalf/present-waiting";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChanges } from "~/i18n/sentences/write-change";
import { writeRecorded, writeRecorder } from "~/i18n/sentences/write-recorder";
import { mandateRecordWords } from "~/i18n/words/mandate-record-words";
import { recordedWords } from "~/i18n/words/recorded-words";
import {
  findSupersededRecorder,
  type HeldToShow,
  listHeld,
  showWaiting,
} from "~/operations/on-behalf/show-recorded.server";

/** What others recorded, above the letter: first what waits for an answer, then what holds already. */
export async function presentRecorded(visit: CustomerVisit) {
  const { operations, customer, mandate, language } = visit;
  const waiting = await showWaiting(operations, customer.id);
  // What others did is told to the customer in person, and "In Ordnung" is theirs to say.
  const held = mandate ? [] : await listHeld(operations, customer.id);
  return {
    news: presentAnswer(visit) ?? (await presentSuperseded(visit)),
    waiting: waiting && presentWaiting(waiting, language),
    held: held.map((one, index) => presentHeld(one, index === 0, language)),
  };
}

/** A decision of the customer's own has put an end to what waited: that is said, too. */
async function presentSuperseded({ url, operations, customer, language }: CustomerVisit) {
  const version = Number(url.searchParams.get("saved") ?? Number.NaN);
  if (!Number.isSafeInteger(version) || version < 1) return null;
  const recorder = await findSupersededRecorder(operations, customer.id, version);
  if (!recorder) return null;
  return { title: recordedWords[language].superseded(writeRecorder(recorder, language)), reopen: null };
}

function presentHeld(
  { version, recorder, source, recordedAt: at, timeZone, changes, house }: HeldToShow,
  isNewest: boolean,
  language: Language,
) {
  const title = recorder
    ? writeRecorded(recorder, { at, timeZone }, language)
    : writeLinkUsed(source, formatDateWithYear(localMoment(at, timeZone).date, language), language);
  const lead = mandateRecordWords[language].holds;
  const isByMandate = source === "mandate";
  return {
    version,
    isNewest,
    title,
    ...(isByMandate && { lead }),
    changes: writeChanges(changes, house, language).map(plainText),
  };
}

/** "Am 24. November 2026 über den Einladungslink angehalten". */
function writeLinkUsed(source: HeldToShow["source"], date: string, language: Language): string {
  const words = recordedWords[language];
  return source === "portal_link" ? words.stoppedByLink(date) : words.unsubscribed(date);
}

/** Told by the page after the answer; null where there was none. A yes is told like every other save. */
function presentAnswer({ url, language }: CustomerVisit): { title: string; reopen: string | null } | null {
  const words = recordedWords[language];
  const declined = url.searchParams.get("declined");
  if (declined !== null) return { title: words.declined, reopen: declined };
  if (url.searchParams.has("text-changed")) return { title: words.textChanged, reopen: null };
  return url.searchParams.has("not-waiting") ? { title: words.notWaiting, reopen: null } : null;
}
