import type { ChannelId, KnownChannel } from "~/domain/preference/channel";
import type { Language } from "./language";

/** How a channel is called in its places. */
interface ChannelForms {
  /** On chips, tabs and table heads: "Anruf". */
  label: string;
  /** "Anrufe". */
  plural: string;
  /** In mid-sentence: "per E-Mail". */
  by: string;
  /** As what works or does not: "Telefon wieder ab …", "E-Mail geht jetzt". */
  means: string;
  /** The customer's own data for it: "Telefonnummer". */
  address: string;
}

const de: Record<KnownChannel, ChannelForms> = {
  phone: { label: "Anruf", plural: "Anrufe", by: "per Telefon", means: "Telefon", address: "Telefonnummer" },
  email: {
    label: "E\u2011Mail",
    plural: "E\u2011Mails",
    by: "per E\u2011Mail",
    means: "E\u2011Mail",
    address: "E\u2011Mail\u2011Adresse",
  },
  sms: { label: "SMS", plural: "SMS", by: "per SMS", means: "SMS", address: "Mobilnummer" },
  messenger: {
    label: "Messenger",
    plural: "Nachrichten im Messenger",
    by: "per Messenger",
    means: "Messenger",
    address: "Mobilnummer",
  },
  letter: { label: "Brief", plural: "Briefe", by: "per Brief", means: "Brief", address: "Postadresse" },
  visit: {
    label: "Besuch",
    plural: "Besuche",
    by: "bei einem Besuch",
    means: "Besuch",
    address: "Postadresse",
  },
  video: {
    label: "Videoanruf",
    plural: "Videoanrufe",
    by: "per Video",
    means: "Videoanruf",
    address: "E\u2011Mail\u2011Adresse oder Telefonnummer",
  },
};

const en: Record<KnownChannel, ChannelForms> = {
  phone: { label: "Call", plural: "Calls", by: "by phone", means: "Phone", address: "phone number" },
  email: { label: "Email", plural: "Emails", by: "by email", means: "Email", address: "email address" },
  sms: { label: "Text", plural: "Texts", by: "by text", means: "Text", address: "mobile number" },
  messenger: {
    label: "Messenger",
    plural: "Messenger messages",
    by: "by messenger",
    means: "Messenger",
    address: "mobile number",
  },
  letter: { label: "Letter", plural: "Letters", by: "by letter", means: "Letter", address: "postal address" },
  visit: { label: "Visit", plural: "Visits", by: "in person", means: "Visit", address: "postal address" },
  video: {
    label: "Video call",
    plural: "Video calls",
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
  return { label, plural: label, by, means: label, address: label };
}
