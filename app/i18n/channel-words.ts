import type { ChannelId, KnownChannel } from "~/domain/preference/channel";
import type { Language } from "./language";

/** How a channel is called in its places. */
interface ChannelForms {
  /** On chips, tabs and table heads: "Anruf". */
  label: string;
  /** "Anrufe". */
  plural: string;
  /** After a number: "zwei von zwei Anrufen". */
  counted: string;
  /** In German the word for one of them: "einer", "eine". */
  one: string;
  /** In mid-sentence: "per E-Mail". */
  by: string;
  /** As what works or does not: "Telefon wieder ab …", "E-Mail geht jetzt". */
  means: string;
  /** The customer's own data for it: "Telefonnummer". */
  address: string;
}

const de: Record<KnownChannel, ChannelForms> = {
  phone: {
    label: "Anruf",
    plural: "Anrufe",
    counted: "Anrufen",
    one: "einer",
    by: "per Telefon",
    means: "Telefon",
    address: "Telefonnummer",
  },
  email: {
    label: "E\u2011Mail",
    plural: "E\u2011Mails",
    counted: "E\u2011Mails",
    one: "eine",
    by: "per E\u2011Mail",
    means: "E\u2011Mail",
    address: "E\u2011Mail\u2011Adresse",
  },
  sms: {
    label: "SMS",
    plural: "SMS",
    counted: "SMS",
    one: "eine",
    by: "per SMS",
    means: "SMS",
    address: "Mobilnummer",
  },
  messenger: {
    label: "Messenger",
    plural: "Nachrichten im Messenger",
    counted: "Nachrichten im Messenger",
    one: "eine",
    by: "per Messenger",
    means: "Messenger",
    address: "Mobilnummer",
  },
  letter: {
    label: "Brief",
    plural: "Briefe",
    counted: "Briefen",
    one: "einer",
    by: "per Brief",
    means: "Brief",
    address: "Postadresse",
  },
  visit: {
    label: "Besuch",
    plural: "Besuche",
    counted: "Besuchen",
    one: "einer",
    by: "bei einem Besuch",
    means: "Besuch",
    address: "Postadresse",
  },
  video: {
    label: "Videoanruf",
    plural: "Videoanrufe",
    counted: "Videoanrufen",
    one: "einer",
    by: "per Video",
    means: "Videoanruf",
    address: "E\u2011Mail\u2011Adresse oder Telefonnummer",
  },
};

const en: Record<KnownChannel, ChannelForms> = {
  phone: {
    label: "Call",
    plural: "Calls",
    counted: "calls",
    one: "one",
    by: "by phone",
    means: "Phone",
    address: "phone number",
  },
  email: {
    label: "Email",
    plural: "Emails",
    counted: "emails",
    one: "one",
    by: "by email",
    means: "Email",
    address: "email address",
  },
  sms: {
    label: "Text",
    plural: "Texts",
    counted: "texts",
    one: "one",
    by: "by text",
    means: "Text",
    address: "mobile number",
  },
  messenger: {
    label: "Messenger",
    plural: "Messenger messages",
    counted: "Messenger messages",
    one: "one",
    by: "by messenger",
    means: "Messenger",
    address: "mobile number",
  },
  letter: {
    label: "Letter",
    plural: "Letters",
    counted: "letters",
    one: "one",
    by: "by letter",
    means: "Letter",
    address: "postal address",
  },
  visit: {
    label: "Visit",
    plural: "Visits",
    counted: "visits",
    one: "one",
    by: "in person",
    means: "Visit",
    address: "postal address",
  },
  video: {
    label: "Video call",
    plural: "Video calls",
    counted: "video calls",
    one: "one",
    by: "by video call",
    means: "Video call",
    address: "email address or phone number",
  },
};

const words: Record<Language, Record<string, ChannelForms>> = { de, en };

/** The forms of a channel; one that the company added itself goes by its label or, failing that, its id. */
export function channelWords(channel: ChannelId, language: Language, ownLabel?: string): ChannelForms {
  const known = Object.hasOwn(de, channel) ? words[language][channel] : undefined;
  if (known) return known;
  const label = ownLabel ?? channel;
  const by = language === "de" ? `per ${label}` : `by ${label}`;
  const one = language === "de" ? "einer" : "one";
  return { label, plural: label, counted: label, one, by, means: label, address: label };
}
