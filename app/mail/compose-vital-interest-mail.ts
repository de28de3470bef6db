import type { Directory } from "~/domain/people/directory";
import type { Permit } from "~/domain/permission/permit";
import { channelWords } from "~/i18n/channel-words";
import { formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { capitalize } from "~/i18n/sentence";
import { namesIn } from "~/i18n/sentences/names";
import { mailWords } from "~/i18n/words/mail-words";
import { vitalInterestMailWords } from "~/i18n/words/vital-interest-mail-words";
import type { Mail } from "./mail";
import { renderMail } from "./render-mail";

interface VitalInterestMail {
  language: Language;
  to: string;
  /** As people are addressed; null where an address belongs to several. */
  name: string | null;
  permit: Permit;
  directory: Directory;
  clock: ReaderClock;
  /** The customer's page. */
  link: string;
}

/** Who may reach the customer because of a danger, who said so, and until when. Neither the reason nor the call word. */
export function composeVitalInterestMail(facts: VitalInterestMail): Mail {
  const { language, to, name, permit, directory, clock, link } = facts;
  const words = vitalInterestMailWords[language];
  const names = namesIn(directory, language, "to-customer");
  const { sender, claimedBy, confirmedBy, channel, topic, expiresAt } = permit;
  const who = sender.type === "staff" ? names.person(sender.id) : capitalize(names.companySubject);
  const first = claimedBy.type === "staff" ? names.person(claimedBy.id) : words.program;
  const parts = [
    name ? mailWords[language].greeting(name) : mailWords[language].greetingWithoutName,
    words.intro(who, channelWords(channel, language).by, names.topics([topic])),
    words.why(first, names.person(confirmedBy?.id ?? "")),
    words.until(formatMoment(expiresAt, clock, language)),
    { link, label: words.link },
    words.check,
  ];
  return renderMail({ language, to, subject: words.subject(directory.company.name), parts });
}
