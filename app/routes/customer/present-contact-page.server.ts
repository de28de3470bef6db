import type { CustomerVisit } from "~/auth/guards.server";
import { type CaseClaim, daysToAnswer, listClaimsAbout } from "~/domain/cases/contact-case";
import { channelWords } from "~/i18n/channel-words";
import { formatDate } from "~/i18n/format/format-date";
import { formatFullMoment } from "~/i18n/format/format-moment";
import { formatTime } from "~/i18n/format/format-time";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { capitalize, plainText } from "~/i18n/sentence";
import { writeAllowedBy, writeContact } from "~/i18n/sentences/write-contact";
import { writeFact } from "~/i18n/sentences/write-fact";
import { writeRecorder } from "~/i18n/sentences/write-recorder";
import { contactCaseWords } from "~/i18n/words/contact-case-words";
import { genuineContactWords } from "~/i18n/words/genuine-contact-words";
import { type ContactForCustomer, showContact } from "~/operations/contacts/show-contact.server";
import { contactPath } from "./contact-path";
import { namePermit } from "./name-permit.server";
import { presentCaseAnswer } from "./present-case-answer.server";
import { presentThanks } from "./present-history.server";

/** One contact of the customer's, with all that is known of it. */
export async function presentContactPage({ operations, customer, params, language, url }: CustomerVisit) {
  const contactId = params.id ?? "";
  const shown = await showContact(operations, { customerId: customer.id, contactId });
  if (!shown) throw new Response(null, { status: 404 });
  const { contact, timeZone } = shown;
  return {
    action: contactPath(contact.id),
    title: contactCaseWords[language].title(
      channelWords(contact.channel, language).label,
      formatFullMoment(contact.at, timeZone, language),
    ),
    line: writeLine(shown, language),
    facts: listFacts(shown, language),
    raised: presentRaised(shown, language),
    claims: listClaimsAbout(contact).map((claim) => ({
      claim,
      effect: tellEffect(contact, claim, language),
    })),
    days: daysToAnswer,
    thanks: presentThanks(shown, shown, language),
    news: readNews(url, language),
  };
}

/** What took place, or what may yet. */
function writeLine({ contact, permit, house }: ContactForCustomer, language: Language): string {
  const { directory } = house;
  if (contact.outcome !== null || !permit)
    return plainText(
      writeContact({ ...contact, isReached: contact.outcome === "reached" }, { directory, language }),
    );
  const { who, topic } = namePermit(permit, directory, language);
  return genuineContactWords[language].history.line(who, channelWords(permit.channel, language).by, topic);
}

function tellEffect(
  { outcome }: ContactForCustomer["contact"],
  claim: CaseClaim,
  language: Language,
): string {
  const { effects, effectOnPermit } = contactCaseWords[language].ask;
  return outcome === null ? effectOnPermit : effects[claim];
}

function listFacts({ contact, ...shown }: ContactForCustomer, language: Language) {
  const words = contactCaseWords[language].facts;
  const { house, timeZone, recorder, heldThen } = shown;
  const sentences = heldThen.map((fact) =>
    words.quoted(plainText(writeFact(fact, house.directory, language))),
  );
  const permit = writePermit(shown, language);
  const recorded = words.recordedBy(
    writeRecorder(recorder, language),
    formatFullMoment(contact.recordedAt, timeZone, language),
  );
  return [
    { term: words.allowedBy, lines: [capitalize(plainText(writeAllowedBy(contact.basis, null, language)))] },
    { term: words.heldThen, lines: sentences.length > 0 ? sentences : [words.thenNothing] },
    ...(permit === null ? [] : [{ term: words.permit, lines: [permit] }]),
    ...(contact.outcome === null ? [] : [{ term: words.recorded, lines: [recorded] }]),
    { term: words.counts, lines: [contact.counts ? words.counted : words.notCounted] },
  ];
}

/** Claimed and given back. */
function writePermit({ permit, house, timeZone }: Omit<ContactForCustomer, "contact">, language: Language) {
  if (!permit) return null;
  const words = contactCaseWords[language].facts;
  const { who } = namePermit(permit, house.directory, language);
  const timeOf = (at: number) => formatTime(localMoment(at, timeZone).time, language);
  const from = timeOf(permit.claimedAt);
  return permit.endedAt === null
    ? words.permitOpen(who, from)
    : words.permitHeld(who, from, timeOf(permit.endedAt));
}

/** What the customer said, and what became of it; null = nothing that stands. */
function presentRaised({ raised, house, timeZone, now }: ContactForCustomer, language: Language) {
  if (!raised || raised.state === "withdrawn") return null;
  const { claim, dueAt, answer, answeredAt, answeredBy } = raised.case;
  const { said, due, overdue } = contactCaseWords[language].open;
  const dueDate = formatDate(localMoment(dueAt, timeZone).date, language);
  return {
    said: said[claim],
    due: dueAt < now ? overdue(dueDate) : due(dueDate),
    answer:
      answer === null
        ? null
        : presentCaseAnswer(
            { answer, words: raised.words ?? "", answeredAt: answeredAt!, answeredBy: answeredBy! },
            { house, timeZone },
            language,
          ),
  };
}

/** What just became of a tap; null = nothing. */
function readNews(url: URL, language: Language): string | null {
  const { withdrawn, tooMany, raisedBefore, notUndone } = contactCaseWords[language];
  const news: Record<string, string> = { withdrawn, tooMany, raisedBefore, notUndone };
  return news[url.searchParams.get("news") ?? ""] ?? null;
}
