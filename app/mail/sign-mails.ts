import type { Language } from "~/i18n/language";
import type { Mailer } from "./mail";
import { addFoot, type MailFoot } from "./render-mail";

/** Every mail says at its foot who writes, in its own language, whichever job sends it. */
export function signMails(mailer: Mailer, findFoot: (language: Language) => Promise<MailFoot>): Mailer {
  return {
    send: async (mail) => mailer.send(addFoot(mail, await findFoot(mail.language))),
  };
}
