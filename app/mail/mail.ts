import type { Language } from "~/i18n/language";

/** A letter that goes out by e-mail: the same words as plain text and as simple HTML. */
export interface Mail {
  language: Language;
  to: string;
  subject: string;
  text: string;
  html: string;
}

export interface Mailer {
  /** Throws where the transport refused it; the job tries again. */
  send(mail: Mail): Promise<void>;
}
