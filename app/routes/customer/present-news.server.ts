import type { CustomerVisit } from "~/auth/guards.server";
import type { ChangesMadeProps } from "~/components/choices/changes-made";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import { formatPersonInFull } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChangesByDirection } from "~/i18n/sentences/write-change";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { callWordWords } from "~/i18n/words/call-word-words";
import { editorWords } from "~/i18n/words/editor-words";
import { holderWords } from "~/i18n/words/holder-words";
import { introductionWords } from "~/i18n/words/introduction-words";
import { leavingWords } from "~/i18n/words/leaving-words";
import { letterWords } from "~/i18n/words/letter-words";
import { openQuestionWords } from "~/i18n/words/open-question-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { wishWords } from "~/i18n/words/wish-words";
import { listUnprovenNumbers } from "~/operations/contact-points/list-unproven-numbers.server";
import { formatPhoneNumber } from "~/operations/contact-points/normalize-phone-number.server";
import { findHouse } from "~/operations/house/find-house.server";
import { listChangesOf } from "~/operations/programs/list-changes-of.server";

interface News extends ChangesMadeProps {
  title: string;
  undo: number | null;
  /** The id of an appointment that was just called off. */
  calledOff?: string;
  isRefused?: boolean;
  /** Numbers that were just opened and should be proven. */
  unproven?: string[];
}

/** What just happened, told by the page after it; null where nothing did. */
export async function presentNews(visit: CustomerVisit): Promise<News | null> {
  const { url, language } = visit;
  const plain = (title: string): News => ({ title, wider: [], narrower: [], undo: null });
  const refused = (title: string): News => ({ ...plain(title), isRefused: true });
  const refusal = url.searchParams.get("mandate");
  if (refusal !== null && visit.mandate) return refused(writeRefusal(visit, refusal));
  if (url.searchParams.has("leaving")) return refused(leavingWords[language].notNow);
  if (url.searchParams.has("too-often")) return refused(editorWords[language].tooOften.notNow);
  if (url.searchParams.has("unchanged")) return plain(editorWords[language].unchanged);
  if (url.searchParams.has("not-undone")) return refused(letterWords[language].notUndone);
  if (url.searchParams.has("moved")) return plain(letterWords[language].moveOffer.moved);
  if (url.searchParams.has("place-gone")) return refused(letterWords[language].moveOffer.placeGone);
  const { accepted, declined, gone } = appointmentWords[language].offer;
  if (url.searchParams.has("appointment-accepted")) return plain(accepted);
  if (url.searchParams.has("appointment-declined")) return plain(declined);
  if (url.searchParams.has("appointment-gone")) return refused(gone);
  const calledOff = url.searchParams.get("called-off");
  if (calledOff !== null) return { ...plain(otherTimeWords[language].own.calledOff), calledOff };
  const answered = findAnswerNews(url, language);
  if (answered) return plain(answered);
  if (url.searchParams.has("wished")) return plain(wishWords[language].sentToTeam);
  if (url.searchParams.has("withdrawn")) return plain(letterWords[language].wish.withdrawn);
  if (url.searchParams.has("call-word")) return plain(callWordWords[language].stored);
  const saved = readVersion(url, "saved");
  if (saved !== null)
    return { title: editorWords[language].saved, ...(await changesOf(visit, saved)), undo: saved };
  const undone = readVersion(url, "undone");
  if (undone === null) return null;
  return { title: letterWords[language].resumed, ...(await changesOf(visit, undone)), undo: null };
}

/** What was just said about wishes, calls and introductions. */
function findAnswerNews(url: URL, language: Language): string | null {
  const { standIn, missedCall, unanswered, gone } = openQuestionWords[language];
  const { own } = otherTimeWords[language];
  const news: Record<string, string> = {
    "stand-in-accepted": standIn.accepted,
    "stand-in-declined": standIn.declined,
    "stand-in-taken-back": standIn.takenBack,
    "call-again-accepted": missedCall.accepted,
    "call-again-declined": missedCall.declined,
    "wish-renewed": unanswered.renewed,
    "laid-aside": unanswered.laidAside,
    "introduction-asked": introductionWords[language].offer.askedNow,
    "introduction-declined": introductionWords[language].offer.declined,
    "introduction-gone": introductionWords[language].offer.gone,
    "question-gone": gone,
    "time-asked": own.sent,
    "time-withdrawn": own.withdrawn,
    "appointment-stays": own.stayed,
  };
  const told = Object.keys(news).find((name) => url.searchParams.has(name));
  return told ? news[told]! : null;
}

/** What a mandate does not allow. */
function writeRefusal({ customer, language }: CustomerVisit, refusal: string): string {
  const words = holderWords[language].acting;
  return refusal === "in_person" ? words.inPerson(formatPersonInFull(customer, language)) : words.tooNarrow;
}

function readVersion(url: URL, name: string): number | null {
  const version = Number(url.searchParams.get(name) ?? Number.NaN);
  return Number.isSafeInteger(version) && version > 0 ? version : null;
}

async function changesOf(
  visit: CustomerVisit,
  version: number,
): Promise<ChangesMadeProps & Pick<News, "unproven">> {
  const { operations, customer, language } = visit;
  const { company, directory } = await findHouse(operations);
  const changes = await listChangesOf(operations, customer.id, version);
  const { wider, narrower } = writeChangesByDirection(changes, { directory, company }, language);
  const unproven = await listNumbersToProve(visit, changes);
  return { wider: wider.map(plainText), narrower: narrower.map(plainText), unproven };
}

/** Only the customer in person, and only where the house can send the digits. */
async function listNumbersToProve(
  { operations, customer, mandate, config }: CustomerVisit,
  changes: PreferenceChange[],
): Promise<string[]> {
  if (mandate || config.texts === null) return [];
  return (await listUnprovenNumbers(operations, customer.id, changes)).map(formatPhoneNumber);
}
