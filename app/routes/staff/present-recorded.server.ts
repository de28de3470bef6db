import { presentBudget } from "~/components/limits/present-budget";
import { minuteMs } from "~/domain/time/instant";
import type { ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChances } from "~/i18n/sentences/write-chances";
import { recordContactWords } from "~/i18n/words/record-contact-words";
import type { CustomerForStaff } from "~/operations/customers/show-customer-to-staff.server";

type Contact = CustomerForStaff["contacts"][number];

/** An address that is opened again the next day has no news to tell. */
const newsMs = 10 * minuteMs;

/** What the contact just recorded changed: whether it counts, what is left, when it works again. */
export function presentRecorded(
  page: CustomerForStaff,
  contactId: string | null,
  staffId: string,
  clock: ReaderClock,
  language: Language,
) {
  const contact = page.contacts.find(({ id }) => id === contactId);
  if (!contact || contact.recordedBy !== staffId || page.now - contact.recordedAt > newsMs) return null;
  const words = recordContactWords[language].recorded;
  const budgets = listBudgets(page, contact);
  const left = budgets.map((budget) => {
    const { title, segments } = presentBudget(budget, page.house.directory, clock, language);
    return words.budget(title, plainText(segments));
  });
  const next = writeNext(page, contact, clock, language);
  if (contact.basis === null) {
    return { isAgreed: false, title: words.notAgreed, lines: [words.notAgreedNext, ...left, next] };
  }
  if (!contact.counts)
    return { isAgreed: true, title: words.notCounted, lines: [...onWish(contact, language), next] };
  const title = budgets.length > 0 ? words.counted : words.notCounted;
  return { isAgreed: true, title, lines: [...left, next] };
}

function onWish({ outcome }: Contact, language: Language): string[] {
  const words = recordContactWords[language].recorded;
  return outcome === "reached" ? [words.onWish] : [words.onWish, words.wishStaysOpen];
}

/** The caps in which the contact takes a place. */
function listBudgets({ budgets }: CustomerForStaff, { channel, topic }: Contact) {
  return budgets.filter(
    ({ cap, used }) => used > 0 && (cap.channel ?? channel) === channel && (cap.topic ?? topic) === topic,
  );
}

function writeNext(
  { answers }: CustomerForStaff,
  { channel, topic }: Contact,
  clock: ReaderClock,
  language: Language,
): string {
  const channels = answers.find((answer) => answer.topic.id === topic)?.channels ?? [];
  const chances = channels.map((answer) => ({ channel: answer.channel, window: answer.decision.window }));
  const wanted = chances.find((chance) => chance.channel === channel) ?? { channel, window: null };
  const others = chances.filter((chance) => chance !== wanted && chance.window !== null);
  return plainText(writeChances(wanted, others, clock, language));
}
